import { BadFile } from '../bad-file'
import { bytesOf } from '../lines'
import { crc32 } from './crc32'
import type { ZipEntry } from './directory'

const headerSize = 30
const headerMark = 0x04034b50

/**
 * The bytes of a file of an archive, unpacked as they are asked for. It stops as soon as there are more than the
 * directory declares; that they are the right ones is known at their end alone.
 *
 * @throws {BadFile}
 */
export async function* unpacked(
  archive: Blob,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const damaged = () => new BadFile('zip-damaged', null, entry.name)
  const packed = await packedBytes(archive, entry)
  let size = 0
  let crc = 0
  try {
    for await (const bytes of bytesOf(stream(packed, entry.method))) {
      size += bytes.length
      if (size > entry.size) throw damaged()
      crc = crc32(bytes, crc)
      yield bytes
    }
  } catch (error) {
    // What is no deflated stream, or one that goes on or breaks off.
    throw error instanceof TypeError ? damaged() : error
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged()
}

function stream(packed: Blob, method: ZipEntry['method']): ReadableStream<Uint8Array<ArrayBuffer>> {
  if (method === 0) return packed.stream()
  return packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))
}

/** The file's own header must say what the directory says. */
async function packedBytes(
  archive: Blob,
  { name, offset, packed, limit }: ZipEntry,
): Promise<Blob> {
  const header = new DataView(await archive.slice(offset, offset + headerSize).arrayBuffer())
  const isHeader = header.byteLength === headerSize && header.getUint32(0, true) === headerMark
  if (!isHeader) throw new BadFile('zip-damaged', null, name)
  const length = header.getUint16(26, true)
  const from = offset + headerSize + length + header.getUint16(28, true)
  const own = await archive.slice(offset + headerSize, offset + headerSize + length).arrayBuffer()
  const isUtf8 = (header.getUint16(6, true) & 0x800) !== 0
  const ownName = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252').decode(own)
  if (ownName !== name || from + packed > limit) throw new BadFile('zip-damaged', null, name)
  return archive.slice(from, from + packed)
}
