import type { Output } from './output'

/** A file of an archive. */
export interface Packed {
  readonly name: string
  readonly file: Blob | Uint8Array<ArrayBuffer>
}

/** Packed in one go, in bytes: little enough that the page is not held up. */
const bite = 1 << 16
/** Read in one go, in bytes: the disk answers a few large questions sooner than many small ones. */
const mouthful = bite << 4
/**
 * How much fflate remembers of what it has packed: by itself two megabytes, made anew for every file. A file of one
 * bite needs far less.
 */
const memory = (file: Packed['file']) => (sizeOf(file) <= bite ? { mem: 3 as const } : {})

const sizeOf = (file: Packed['file']): number => (file instanceof Blob ? file.size : file.length)

type Sees = (bite: Uint8Array) => void

/**
 * Begins a zip archive; each file is read and packed bite by bite.
 *
 * @param at moment that the archive gives its files, ISO 8601
 */
export async function openZip(to: Output, at: string) {
  const { Zip, ZipDeflate } = await import('fflate')
  const waiting: Uint8Array<ArrayBuffer>[] = []
  const archive = new Zip((error, chunk) => {
    if (error) throw error
    // fflate makes its chunks on buffers of their own.
    waiting.push(chunk as Uint8Array<ArrayBuffer>)
  })
  const flush = async () => {
    for (const chunk of waiting.splice(0)) await to.write(chunk)
  }
  return {
    /** @param sees is shown every bite before it is packed: to hash it, to count it */
    add: async ({ name, file }: Packed, sees: Sees = () => {}) => {
      const entry = new ZipDeflate(name, { level: 6, ...memory(file) })
      entry.mtime = at
      archive.add(entry)
      for await (const bytes of bites(file)) {
        sees(bytes)
        entry.push(bytes)
        await flush()
        await to.pause()
      }
      entry.push(new Uint8Array(0), true)
      await flush()
    },
    end: async () => {
      archive.end()
      await flush()
    },
  }
}

async function* bites(file: Packed['file']): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < sizeOf(file); from += mouthful) {
    const part = file.slice(from, from + mouthful)
    const bytes = part instanceof Blob ? new Uint8Array(await part.arrayBuffer()) : part
    for (let at = 0; at < bytes.length; at += bite) yield bytes.slice(at, at + bite)
  }
}

/** Tells how much of some files is packed, as their bites are seen. */
export function packing(files: readonly Packed[], to: Output): Sees {
  const of = files.reduce((sum, { file }) => sum + sizeOf(file), 0)
  let done = 0
  return ({ length }) => {
    done += length
    to.packed(done, of)
  }
}

/** Writes files as one zip archive. */
export async function zip(files: readonly Packed[], to: Output, at: string): Promise<void> {
  const archive = await openZip(to, at)
  const sees = packing(files, to)
  for (const file of files) await archive.add(file, sees)
  await archive.end()
}
