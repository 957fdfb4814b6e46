import { describe, expect, it } from 'vitest'
import { lying, zipped } from '../../../tests/samples/zips'
import { crc32 } from './crc32'
import { readDirectory } from './directory'
import { unpacked } from './entry'

const text = 'id,fact\r\nmb1:x,value-1\r\n'
const archive = zipped({ 'values.csv': text, 'notes/README.md': 'Read me' })

/** All files of an archive, unpacked. */
async function read(bytes: Uint8Array<ArrayBuffer>): Promise<Record<string, string>> {
  const file = new Blob([bytes])
  const found: [string, string][] = []
  for (const entry of await readDirectory(file)) {
    const parts: Uint8Array<ArrayBuffer>[] = []
    for await (const part of unpacked(file, entry)) parts.push(part)
    found.push([entry.name, await new Blob(parts).text()])
  }
  return Object.fromEntries(found)
}

it('reads the files of an archive', async () => {
  expect(await read(archive)).toEqual({ 'values.csv': text, 'notes/README.md': 'Read me' })
})

it('reads one that others made, with folders and a comment', async () => {
  const folder = zipped({ 'a/': '', 'a/values.csv': text })
  const said = new TextEncoder().encode('a comment')
  const commented = lying(folder, { header: 'end', at: 20, bytes: 2, says: said.length })
  expect(await read(Uint8Array.of(...commented, ...said))).toEqual({ 'a/values.csv': text })
})

it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
])('the checksum of %j is %i', (words, sum) => {
  expect(crc32(new TextEncoder().encode(words))).toBe(sum)
})

/** A file that nobody may read: its size alone is asked for, and its directory. */
const sized = (bytes: Uint8Array<ArrayBuffer>, size: number): Blob => {
  const file = new Blob([bytes])
  return Object.create(file, { size: { value: size } })
}

describe('an archive that is refused from its headers', () => {
  it('of more than 512 MB', async () => {
    const file = sized(archive, 512 * 1024 ** 2 + 1)
    await expect(readDirectory(file)).rejects.toMatchObject({ code: 'too-big' })
  })

  const declares = (says: number) => lying(archive, { header: 'entry', at: 24, bytes: 4, says })
  const link = () => lying(archive, { header: 'entry', at: 38, bytes: 4, says: 0o120777 * 65_536 })
  it.each([
    ['that unpacks to more than 2 GB', () => declares(0x8000_0001), 'zip-too-big'],
    ['that says no size', () => declares(0xffff_ffff), 'zip-too-big'],
    [
      'that unpacks to more than 20 times its size',
      () => declares(archive.length * 20),
      'zip-too-big',
    ],
    [
      'with more files than any of ours',
      () => lying(archive, { header: 'end', at: 10, bytes: 2, says: 1001 }),
      'zip-too-big',
    ],
    [
      'with a password',
      () => lying(archive, { header: 'entry', at: 8, bytes: 2, says: 1 }),
      'zip-locked',
    ],
    [
      'packed in another way',
      () => lying(archive, { header: 'entry', at: 10, bytes: 2, says: 12 }),
      'zip-damaged',
    ],
    ['with a link to elsewhere', link, 'zip-unsafe'],
    [
      'whose files lie over each other',
      () => lying(archive, { header: 'entry', nth: 1, at: 42, bytes: 4, says: 10 }),
      'zip-damaged',
    ],
    ['that was cut off', () => archive.slice(0, -30), 'zip-cut-off'],
    [
      'whose directory is not there',
      () => lying(archive, { header: 'end', at: 16, bytes: 4, says: archive.length }),
      'zip-cut-off',
    ],
  ])('%s', async (_what, lie, code) => {
    await expect(readDirectory(new Blob([lie()]))).rejects.toMatchObject({ code })
  })

  it.each([
    '../values.csv',
    'a/../../values.csv',
    '/values.csv',
    'C:/values.csv',
    'a\\values.csv',
    'a//values.csv',
    'a\u202evsc.exe',
    'a\0b',
  ])('with a file that is called %j', async (name) => {
    const file = new Blob([zipped({ [name]: text })])
    await expect(readDirectory(file)).rejects.toMatchObject({ code: 'zip-unsafe', part: name })
  })

  it('with two files that have one name on some computer', async () => {
    const file = new Blob([zipped({ 'values.csv': text, 'VALUES.csv': text })])
    await expect(readDirectory(file)).rejects.toMatchObject({ code: 'zip-unsafe' })
  })
})

describe('an archive that is refused while it is unpacked', () => {
  const own = (at: number, bytes: 2 | 4, says: number) =>
    lying(archive, { header: 'own', at, bytes, says })
  const declared = (at: number, says: number) =>
    lying(archive, { header: 'entry', at, bytes: 4, says })
  it.each([
    ['with more in it than it declares', declared(24, 5)],
    ['with less in it than it declares', declared(24, text.length + 1)],
    ['with another checksum', declared(16, 7)],
    ['whose file has another name in its own header', own(30, 2, 0x4141)],
    ['whose file has no header', own(0, 4, 0)],
    ['whose stream is no stream', own(45, 4, 0xffff_ffff)],
  ])('%s', async (_what, lie) => {
    await expect(read(lie)).rejects.toMatchObject({ code: 'zip-damaged', part: 'values.csv' })
  })

  it('stops at what it declares, whatever is in it', async () => {
    const bomb = zipped({ 'values.csv': '0'.repeat(4_000_000) })
    const file = new Blob([lying(bomb, { header: 'entry', at: 24, bytes: 4, says: 1000 })])
    const [entry] = await readDirectory(file)
    if (entry === undefined) throw new Error('nothing is in it')
    let given = 0
    const all = async () => {
      for await (const { length } of unpacked(file, entry)) given += length
    }
    await expect(all()).rejects.toMatchObject({ code: 'zip-damaged' })
    expect(given).toBeLessThanOrEqual(1000)
  })
})
