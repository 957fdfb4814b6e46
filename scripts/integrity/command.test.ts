import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { everythingFile, truthfulRecords } from '../../tests/samples/everything'
import { main } from './command'

let folder = ''
let printed = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutebook-integrity-'))
  printed = ''
  const keep = (part: unknown) => {
    printed += String(part)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(keep)
  vi.spyOn(process.stderr, 'write').mockImplementation(keep)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function check(change: (text: string) => string): Promise<number> {
  const all = await truthfulRecords()
  const file = join(folder, 'backup.jsonl')
  await writeFile(file, change(await (await everythingFile(all)).text()))
  return main([file])
}

it('says that a sound backup is sound', async () => {
  expect(await check((text) => text)).toBe(0)
  expect(printed).toMatch(/^\d+ records are sound, 0 are not$/m)
})

it('names the row in which a text was changed', async () => {
  const status = await check((text) => text.replace(/("text":")/, '$1Changed. '))
  expect(status).toBe(1)
  expect(printed).toMatch(/^Row \d+, column versions\.0\.text: /m)
  expect(printed).toMatch(/1 are not$/m)
})

it('says that a file was cut off', async () => {
  expect(await check((text) => text.slice(0, text.trimEnd().lastIndexOf('\n') + 1))).toBe(1)
  expect(printed).toContain('cut off')
})

it('says what it wants of whoever gives it nothing, and what is wrong with another file', async () => {
  expect(await main([])).toBe(1)
  expect(printed).toContain('usage: npm run integrity')
  expect(await check(() => 'a,b\n1,2\n')).toBe(1)
})
