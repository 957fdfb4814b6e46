import { useSyncExternalStore } from 'react'
import { libraryStamps } from '../../lib/settings/library-stamp'
import {
  type LibraryNow,
  libraryNow,
  startLibrary,
  watchLibrary,
} from '../../lib/store/library-state'
import { followStamp } from '../../lib/store/stamp'

/** How the library stands in this screen, kept up to date. */
export const useLibraryState = (): LibraryNow => useSyncExternalStore(watchLibrary, libraryNow)

/** Opens the library for this screen and compares it with its stamp: called once, before a screen is drawn. */
export function openForScreen(): void {
  followStamp(libraryStamps)
  startLibrary()
}
