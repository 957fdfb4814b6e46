import { BadFile } from '../bad-file'
import { mostBytes } from '../lines'
import { refuseNames } from './names'

/** A file of an archive as the archive declares it. */
export interface ZipEntry {
  readonly name: string
  /** 0: as it is; 8: deflated. */
  readonly method: 0 | 8
  readonly crc: number
  /** Bytes, packed and unpacked. */
  readonly packed: number
  readonly size: number
  /** Where its own header begins, and where the first one of the directory does: it ends before. */
  readonly offset: number
  readonly limit: number
}

/** An archive may unpack to so many times its size, and to so many bytes. */
const mostTimes = 20
const mostUnpacked = 2 * 1024 ** 3
const mostEntries = 1000
const mostDirectory = 4 * 1024 * 1024

const endSize = 22
const longestComment = 0xffff
const marks = { end: 0x06054b50, entry: 0x02014b50 }
const symbolicLink = 0o120000

/**
 * The files that an archive declares, from its directory alone: nothing is unpacked. Folders are left out.
 *
 * @throws {BadFile} for what is too large, unsafe, locked or not whole
 */
export async function readDirectory(file: Blob): Promise<ZipEntry[]> {
  if (file.size > mostBytes) throw new BadFile('too-big')
  const { count, size, offset } = await readEnd(file)
  if (count > mostEntries || size > mostDirectory || offset === 0xffffffff)
    throw new BadFile('zip-too-big')
  const view = await viewOf(file, offset, offset + size)
  const found: (ZipEntry & { isFolder: boolean })[] = []
  let at = 0
  for (let n = 0; n < count; n += 1) {
    const { next, ...entry } = entryAt(view, at, offset)
    found.push(entry)
    at = next
  }
  const total = found.reduce((sum, one) => sum + one.size, 0)
  if (total > mostUnpacked || total > mostTimes * file.size) throw new BadFile('zip-too-big')
  refuseNames(found.map(({ name }) => name))
  refuseOverlaps(found)
  return found.filter(({ isFolder }) => !isFolder)
}

const viewOf = async (file: Blob, from: number, to: number): Promise<DataView> =>
  new DataView(await file.slice(from, to).arrayBuffer())

async function readEnd(file: Blob) {
  const from = Math.max(0, file.size - endSize - longestComment)
  const view = await viewOf(file, from, file.size)
  for (let at = view.byteLength - endSize; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== marks.end) continue
    const count = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 12, true)
    const offset = view.getUint32(at + 16, true)
    const comment = view.getUint16(at + 20, true)
    if (at + endSize + comment !== view.byteLength) continue
    if (offset !== 0xffffffff && offset + size > from + at) throw new BadFile('zip-cut-off')
    return { count, size, offset }
  }
  throw new BadFile('zip-cut-off')
}

function entryAt(view: DataView, at: number, limit: number) {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== marks.entry)
    throw new BadFile('zip-damaged')
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const length = view.getUint16(at + 28, true)
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const next = at + 46 + length + rest
  if (next > view.byteLength) throw new BadFile('zip-damaged')
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, length)
  const name = new TextDecoder(flags & 0x800 ? 'utf-8' : 'windows-1252').decode(bytes)
  const isFolder = name.endsWith('/')
  // One bit says that the file is locked, another that the directory is.
  if (flags & 0x2041) throw new BadFile('zip-locked', null, name)
  if (method !== 0 && method !== 8) throw new BadFile('zip-damaged', null, name)
  const isLink = ((view.getUint32(at + 38, true) >>> 16) & 0o170000) === symbolicLink
  if (isLink) throw new BadFile('zip-unsafe', null, name)
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  if (method === 0 && packed !== size) throw new BadFile('zip-damaged', null, name)
  const crc = view.getUint32(at + 16, true)
  const offset = view.getUint32(at + 42, true)
  return { name, method, crc, packed, size, offset, limit, isFolder, next } as const
}

/** Files that share bytes unpack to more than their archive has. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset)
  for (const [at, { name, offset, packed, limit }] of inOrder.entries()) {
    const end = inOrder[at + 1]?.offset ?? limit
    if (offset + 30 + packed > end) throw new BadFile('zip-damaged', null, name)
  }
}
