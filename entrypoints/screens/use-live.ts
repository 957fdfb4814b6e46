import { useLiveQuery } from 'dexie-react-hooks'
import { useSteady } from './use-steady'

/** As Dexie's `useLiveQuery`, the one way in which screens read the library. */
export function useLive<T>(query: () => Promise<T> | T, deps: unknown[] = []): T | undefined {
  return useSteady(useLiveQuery(query, deps))
}
