import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { decisionsDoc } from './decisions-doc'

const page = fileURLToPath(new URL('../../../docs/formats/decisions-csv.md', import.meta.url))

// Write it anew with `npx vitest run --project node lib/export -u`.
it('docs/formats/decisions-csv.md is what the columns say', async () => {
  expect(existsSync(page)).toBe(true)
  await expect(decisionsDoc()).toMatchFileSnapshot(page)
})
