import { useLiveQuery } from 'dexie-react-hooks'
import { noteQueryFailure } from '../../lib/store/library-state'
import { useLibraryState } from './use-library-state'
import { useSteady } from './use-steady'

/** As Dexie's `useLiveQuery`, the one way in which screens read the library; asked again each time it was opened. */
export function useLive<T>(query: () => Promise<T> | T, deps: unknown[] = []): T | undefined {
  const { times } = useLibraryState()
  const asked = async () => {
    try {
      return await query()
    } catch (error) {
      if (!noteQueryFailure(error)) throw error
      // The state says what is wrong; it is asked again when the library is open.
      return undefined
    }
  }
  return useSteady(useLiveQuery(asked, [...deps, times]))
}
