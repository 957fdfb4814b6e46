import type { RecordId } from '../../lib/model/live'
import type { LibraryKnows } from '../../lib/record/page-state'
import { libraryStamps } from '../../lib/settings/library-stamp'
import { libraryKnows } from '../../lib/store/library-knows'
import {
  isShut,
  LibraryShut,
  libraryNow,
  openLibrary,
  startLibrary,
  watchLibrary,
} from '../../lib/store/library-state'
import { DiskFull } from '../../lib/store/space'
import { followStamp } from '../../lib/store/stamp'

/** Whether the toolbar button must say that something is wrong with the library, whatever the page. */
export function isLibraryInTrouble(): boolean {
  const { state, loss } = libraryNow()
  return loss !== null || state.is === 'full' || isShut(state)
}

/** Opens the library as this script starts, and calls back when trouble with it comes or goes. */
export function followLibrary(changed: () => void): void {
  let was = false
  followStamp(libraryStamps)
  watchLibrary(() => {
    if (isLibraryInTrouble() === was) return
    was = !was
    changed()
  })
  startLibrary()
}

/** What the library has of these records; nothing where it does not open, and so cannot be asked. */
export async function knownOf(ids: readonly RecordId[]): Promise<LibraryKnows[]> {
  try {
    await openLibrary()
  } catch (error) {
    if (error instanceof LibraryShut) return []
    throw error
  }
  return libraryKnows(ids)
}

/** Why nothing was kept, as a page is told. */
export function faultCode(error: unknown): 'disk-full' | 'library-shut' | 'not-saved' {
  return error instanceof DiskFull || error instanceof LibraryShut ? error.code : 'not-saved'
}
