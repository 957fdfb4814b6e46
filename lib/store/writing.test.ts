import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** A transaction that was begun elsewhere would write without looking whether there is room. */
it('is the only place that begins a transaction to write', () => {
  const folder = import.meta.dirname
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.includes('test'),
  )
  const writers = sources.filter((name) =>
    /transaction\(\s*'rw/.test(readFileSync(join(folder, name), 'utf8')),
  )
  expect(writers).toEqual(['writing.ts'])
})
