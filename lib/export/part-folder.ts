import type { Chunk, Part } from './output'

/** Parts of one export, thrown away together. */
export interface PartFolder {
  part(): Promise<Part>
  throwAway(): Promise<void>
}

const home = 'exports'
/** Written in one go, in characters or bytes: the disk is slow to begin and quick to go on. */
const chunkSize = 1 << 18

/**
 * A fresh folder for parts: in the origin's private file system, or in memory where there is none (private
 * windows). What an export left behind that was closed or broke off is thrown away first.
 */
export async function openPartFolder(): Promise<PartFolder> {
  try {
    return await onDisk(await navigator.storage.getDirectory())
  } catch (error) {
    if (error instanceof DOMException) return inMemory()
    throw error
  }
}

async function onDisk(root: FileSystemDirectoryHandle): Promise<PartFolder> {
  const all = await root.getDirectoryHandle(home, { create: true })
  await sweep(all)
  const name = crypto.randomUUID()
  const release = await hold(name)
  const folder = await all.getDirectoryHandle(name, { create: true })
  const open = new Set<FileSystemWritableFileStream>()
  let parts = 0
  return {
    part: async () => {
      parts += 1
      const file = await folder.getFileHandle(`${parts}`, { create: true })
      const stream = await file.createWritable()
      open.add(stream)
      const close = async () => {
        open.delete(stream)
        await stream.close()
        return file.getFile()
      }
      return buffered((chunk) => stream.write(chunk), close)
    },
    throwAway: async () => {
      await Promise.all([...open].map((stream) => stream.abort()))
      await remove(all, name)
      release()
    },
  }
}

/** A folder that no page holds was left behind. */
async function sweep(all: FileSystemDirectoryHandle): Promise<void> {
  const { held = [] } = await navigator.locks.query()
  const inUse = new Set(held.map((lock) => lock.name))
  const left: string[] = []
  for await (const name of all.keys()) if (!inUse.has(lockOf(name))) left.push(name)
  await Promise.all(left.map((name) => remove(all, name)))
}

/** How often a folder that the browser still holds is tried again, and after how many milliseconds. */
const tries = 20
const between = 10

/**
 * Removes a folder. The browser may hold a file for a moment after its stream was aborted; one that it holds for
 * longer is left for the next export to sweep away.
 */
async function remove(all: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let tried = 0; tried < tries; tried += 1) {
    try {
      return await all.removeEntry(name, { recursive: true })
    } catch (error) {
      const isHeld = error instanceof DOMException && error.name === 'NoModificationAllowedError'
      if (!isHeld) throw error
      await new Promise((resolve) => setTimeout(resolve, between))
    }
  }
}

const lockOf = (name: string): string => `export ${name}`

/** Holds a folder until it is released, or the page is gone. */
function hold(name: string): Promise<() => void> {
  return new Promise((held) => {
    void navigator.locks.request(
      lockOf(name),
      () => new Promise<void>((release) => held(() => release())),
    )
  })
}

/** Each flush is a blob, which the browser may put on the disk: only what is buffered is on the heap. */
function inMemory(): PartFolder {
  return {
    part: async () => {
      const blobs: Blob[] = []
      const keep = async (blob: Blob) => void blobs.push(blob)
      return buffered(keep, async () => new Blob(blobs))
    },
    throwAway: async () => {},
  }
}

/** Gathers small chunks into large ones. */
function buffered(flush: (chunks: Blob) => Promise<void>, close: () => Promise<Blob>): Part {
  let held: Chunk[] = []
  let size = 0
  const empty = async () => {
    const chunks = held
    held = []
    size = 0
    if (chunks.length > 0) await flush(new Blob(chunks))
  }
  return {
    write: async (chunk) => {
      if (chunk.length === 0) return
      const last = held.at(-1)
      // A blob of a long string is made sooner than one of many short ones.
      if (typeof chunk === 'string' && typeof last === 'string')
        held[held.length - 1] = last + chunk
      else held.push(chunk)
      size += chunk.length
      if (size >= chunkSize) await empty()
    },
    close: async () => {
      await empty()
      return close()
    },
  }
}
