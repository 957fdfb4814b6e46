import { acts, edits, library, marks, readings, records, undo, versions } from './db'

/** How many records the library holds, and how many of them are deleted and can still be had back. */
export const libraryCount = (): Promise<{ records: number; deleted: number }> =>
  library.transaction('r', records, async () => ({
    records: await records.count(),
    // 0 (not deleted) sorts before every string.
    deleted: await records.where('deletedAt').above(0).count(),
  }))

/** Another one whenever something is captured, read anew, said or deleted: numbers that were counted before are old. */
export async function libraryStamp(): Promise<string> {
  const grows = [versions, readings, edits, undo, marks, acts]
  const counts = await Promise.all(grows.map((table) => table.count()))
  return JSON.stringify([await libraryCount(), counts])
}
