import { BadFile } from './bad-file'
import { Comparison, type SheetChanges } from './comparison'
import { compareSheet } from './sheet-changes'
import type { SheetFormat } from './sheet-format'
import type { Watch } from './stage-everything'
import { readDirectory, type ZipEntry } from './zip/directory'
import { unpacked } from './zip/entry'

/** What became of the files of a package, by their names. */
export interface PackageFiles {
  /** Other than when the package was made. */
  readonly changed: readonly string[]
  /** Changed, and nothing comes back from them. */
  readonly notTaken: readonly string[]
  /** Tables that it had when it was made. */
  readonly missing: readonly string[]
  /** No files of ours: archives within it, notes of somebody. */
  readonly unread: readonly string[]
}

/** What the tables of a package would change. */
export interface PackageChanges extends SheetChanges {
  readonly files: PackageFiles
}

/** What a package has beside its tables, to read and to cite. */
const besides = new Set([
  'datapackage.json',
  'codebook.md',
  'codebook.csv',
  'README.md',
  'CITATION.cff',
  'MANIFEST.sha256',
])
/** No list of hashes is longer, in bytes. */
const longestManifest = 1024 * 1024

/**
 * Compares the tables of a data package, or of the zip of tables, with the library: as they were exported, or
 * changed since. All that an archive declares is judged before any of it is unpacked.
 *
 * @throws {BadFile}, or what `pause` throws
 */
export async function packageChanges(
  file: Blob,
  formats: readonly SheetFormat[],
  { pause, tell }: Watch,
): Promise<PackageChanges> {
  const entries = await readDirectory(file)
  const byName = ourFiles(entries)
  const names = formats.map(({ name }) => `${name}.csv`)
  const there = names.filter((name) => byName.has(name))
  if (there.length === 0) throw new BadFile(kindOf(entries))
  const made = await manifestOf(file, byName.get('MANIFEST.sha256'))
  const into = new Comparison()
  const found = { changed: [] as string[], notTaken: [] as string[] }
  const progress = counter(
    there.map((name) => byName.get(name)?.size ?? 0),
    tell,
  )
  for (const [at, name] of names.entries()) {
    const [entry, format] = [byName.get(name), formats[at]]
    if (entry === undefined || format === undefined) continue
    const pieces = await hashed(unpacked(file, entry), async (bytes) => {
      progress(bytes)
      await pause()
    })
    if (format.rows === 'neither') for await (const _ of pieces.bytes);
    else
      await compareSheet({ name, pieces: pieces.bytes }, { formats, pause, into }).catch(
        inFile(name),
      )
    const before = made.get(name)
    if (before === undefined || before === pieces.digest()) continue
    if (format.rows === 'neither') found.notTaken.push(name)
    else found.changed.push(name)
  }
  const known = new Set([...names, ...besides])
  return {
    ...into.found,
    files: {
      ...found,
      missing: [...made.keys()].filter((name) => names.includes(name) && !byName.has(name)),
      unread: [...byName.keys()].filter((name) => !known.has(name)),
    },
  }
}

/**
 * The files by their names. Whoever packs a folder anew has one folder about them all, and what their computer
 * puts beside them.
 *
 * @throws {BadFile} where two have one name
 */
function ourFiles(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>()
  const isOurs = ({ name }: ZipEntry) =>
    !/(?:^|\/)(?:__MACOSX\/|\.[^/]*$|desktop\.ini$)/i.test(name)
  const shown = entries.filter(isOurs)
  const [folder = ''] = /^[^/]+\//.exec(shown[0]?.name ?? '') ?? []
  const isAround = folder !== '' && shown.every(({ name }) => name.startsWith(folder))
  for (const entry of shown) byName.set(entry.name.slice(isAround ? folder.length : 0), entry)
  return byName
}

/** Why an archive without our tables is refused. */
const kindOf = (entries: readonly ZipEntry[]): 'workbook' | 'not-ours' =>
  entries.some(({ name }) => name === '[Content_Types].xml') ? 'workbook' : 'not-ours'

const inFile = (name: string) => (error: unknown) => {
  if (!(error instanceof BadFile) || error.code.startsWith('zip-')) throw error
  throw new BadFile(error.code, error.row, error.part, name)
}

/** The hashes that the files had, by their names; none where the archive says none. */
async function manifestOf(file: Blob, entry: ZipEntry | undefined): Promise<Map<string, string>> {
  if (entry === undefined || entry.size > longestManifest) return new Map()
  const parts: Uint8Array<ArrayBuffer>[] = []
  for await (const bytes of unpacked(file, entry)) parts.push(bytes)
  const lines = (await new Blob(parts).text()).split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, hash, name] = /^([0-9a-f]{64}) [ *](.{1,200}?)\r?$/.exec(line) ?? []
      return hash === undefined || name === undefined ? [] : [[name, hash] as const]
    }),
  )
}

/** Bytes that are hashed as they pass. */
async function hashed(
  from: AsyncIterable<Uint8Array<ArrayBuffer>>,
  passed: (bytes: number) => Promise<void>,
) {
  const { sha256 } = await import('@noble/hashes/sha2.js')
  const { bytesToHex } = await import('@noble/hashes/utils.js')
  const hash = sha256.create()
  async function* passing() {
    for await (const bytes of from) {
      hash.update(bytes)
      await passed(bytes.length)
      yield bytes
    }
  }
  return { bytes: passing(), digest: () => bytesToHex(hash.digest()) }
}

function counter(sizes: readonly number[], tell: Watch['tell']): (bytes: number) => void {
  const of = sizes.reduce((sum, size) => sum + size, 0)
  let done = 0
  return (bytes) => {
    done += bytes
    tell(done, of)
  }
}
