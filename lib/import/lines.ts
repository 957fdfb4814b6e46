import { BadFile } from './bad-file'

/** A line of a file without its end, and how many bytes of the file are read so far. */
export interface Line {
  number: number
  text: string
  read: number
}

/** No file is larger, in bytes. */
export const mostBytes = 512 * 1024 * 1024
/** No line is longer, in UTF-16 units: a record with all its texts is far from it. */
export const longestLine = 32 * 1024 * 1024

/**
 * The lines of a UTF-8 file, one after the other; never more than a line and a piece of the file are held.
 * Empty lines are counted and left out. A byte order mark is no part of the first line.
 *
 * @throws {BadFile}
 */
export async function* linesOf(file: Blob, longest = longestLine): AsyncGenerator<Line> {
  if (file.size > mostBytes) throw new BadFile('too-big')
  if (file.size === 0) throw new BadFile('empty')
  if (isUtf16(new Uint8Array(await file.slice(0, 2).arrayBuffer()))) throw new BadFile('utf-16')
  let number = 0
  let held = ''
  for await (const { text, read } of pieces(file, () => number + 1)) {
    const parts = (held + text).split('\n')
    held = parts.pop() ?? ''
    for (const part of parts) {
      number += 1
      if (part.length > longest) throw new BadFile('row-too-long', number)
      if (part.trim() !== '') yield { number, text: withoutReturn(part), read }
    }
    if (held.length > longest) throw new BadFile('row-too-long', number + 1)
  }
  if (held.trim() !== '') yield { number: number + 1, text: withoutReturn(held), read: file.size }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

const lineFeed = 0x0a

async function* pieces(file: Blob, row: () => number) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let read = 0
  for await (const bytes of bytesOf(file.stream())) {
    read += bytes.length
    const text = decode(decoder, bytes, row)
    if (text !== '') yield { text, read }
  }
  const rest = decode(decoder, undefined, row)
  if (rest !== '') yield { text: rest, read }
}

/** The bytes of a stream as they come; whoever stops asking ends it. */
export async function* bytesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

function decode(
  decoder: TextDecoder,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  row: () => number,
): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined })
  } catch (error) {
    if (error instanceof TypeError) throw new BadFile('not-utf-8', row() + linesBeforeFault(bytes))
    throw error
  }
}

/** The first line of a piece that is no UTF-8; the piece's first one, begun in an earlier piece, where no other is. */
function linesBeforeFault(bytes: Uint8Array<ArrayBuffer> = new Uint8Array()): number {
  let from = bytes.indexOf(lineFeed) + 1
  for (let line = 1; from > 0; line += 1) {
    const to = bytes.indexOf(lineFeed, from)
    try {
      const one = bytes.subarray(from, to < 0 ? bytes.length : to)
      new TextDecoder('utf-8', { fatal: true }).decode(one, { stream: to < 0 })
    } catch {
      // This is the one.
      return line
    }
    from = to + 1
  }
  return 0
}

/** A byte order mark of UTF-16, or a first character of two bytes, one of them 0, as `{` is in UTF-16. */
export function isUtf16([first, second]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isMarked || first === 0 || second === 0
}
