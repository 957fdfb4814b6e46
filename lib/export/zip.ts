import type { Output } from './output'

/** A file of an archive. */
export interface Packed {
  readonly name: string
  readonly file: Blob
}

/** Read and packed in one go, in bytes: little enough that the page is not held up. */
const bite = 1 << 16

/**
 * Writes files as one zip archive, each read and packed bite by bite.
 *
 * @param at moment that the archive gives its files, ISO 8601
 * @param see is shown every bite of every file, to hash it
 */
export async function zip(
  files: readonly Packed[],
  to: Output,
  at: string,
  see: (name: string, bite: Uint8Array) => void = () => {},
): Promise<void> {
  const { Zip, ZipDeflate } = await import('fflate')
  const of = files.reduce((sum, { file }) => sum + file.size, 0)
  const waiting: Uint8Array<ArrayBuffer>[] = []
  const archive = new Zip((error, chunk) => {
    if (error) throw error
    // fflate makes its chunks on buffers of their own.
    waiting.push(chunk as Uint8Array<ArrayBuffer>)
  })
  const flush = async () => {
    for (const chunk of waiting.splice(0)) await to.write(chunk)
  }
  let done = 0
  for (const { name, file } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = at
    archive.add(entry)
    for (let from = 0; from < file.size; from += bite) {
      const bytes = new Uint8Array(await file.slice(from, from + bite).arrayBuffer())
      see(name, bytes)
      entry.push(bytes)
      done += bytes.length
      await flush()
      await to.pause()
    }
    entry.push(new Uint8Array(0), true)
    to.packed(done, of)
  }
  archive.end()
  await flush()
}
