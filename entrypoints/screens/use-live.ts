import { useLiveQuery } from 'dexie-react-hooks'
import { noteQueryFailure } from '../../lib/store/library-state'
import { useLibraryState } from './use-library-state'
import { useSteady } from './use-steady'

/**
 * As Dexie's `useLiveQuery`, but never the answer for earlier `deps`: undefined until the query has answered for these.
 * With `useLiveWindow` the one way in which screens read the library.
 */
export function useLive<T>(query: () => Promise<T> | T, deps: unknown[] = []): T | undefined {
  const found = useLiveWindow(async () => ({ deps, value: await query() }), deps)
  return found?.deps.every((one, at) => Object.is(one, deps[at])) ? found.value : undefined
}

/**
 * As `useLive`, but keeps the last answer while the query answers for other `deps`. For lists that would vanish at every
 * letter typed: their answer must say by itself what it is of. Asked again each time that the library was opened.
 */
export function useLiveWindow<T>(query: () => Promise<T> | T, deps: unknown[]): T | undefined {
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
