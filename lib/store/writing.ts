import { Dexie, type Table } from 'dexie'
import { library } from './db'
import { noteFailure, noteRoom, noteWritten, openLibrary } from './library-state'
import { needRoom } from './space'

/** What a step of a user writes at most, in bytes. */
const small = () => 20_000

/**
 * The one way to write to the library: opens it where it is not open, sees that there is room, and does the work in one
 * transaction. Inside another one it is part of that.
 *
 * @param bytes what will be written, roughly
 * @throws {LibraryShut} where it does not open, {DiskFull} where there is no room (nothing is written then), else
 * Dexie's error
 */
export async function writing<T>(
  tables: readonly Table[],
  work: () => PromiseLike<T>,
  bytes: () => number = small,
): Promise<T> {
  if (Dexie.currentTransaction !== null) return library.transaction('rw', tables, work)
  await openLibrary()
  try {
    await needRoom(bytes)
    noteRoom()
    const answer = await library.transaction('rw', tables, work)
    noteWritten()
    return answer
  } catch (error) {
    throw await noteFailure(error)
  }
}
