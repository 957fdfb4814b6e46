import type { KeptRecord } from '../../lib/model/kept'
import type { RecordId } from '../../lib/model/live'
import { keptRecord } from '../../lib/store/readings'
import { useLive } from './use-live'

/** One record of the library, kept up to date; null where it has none, undefined while it is being read. */
export function useKept(id: RecordId | null): KeptRecord | null | undefined {
  return useLive(async () => (id === null ? null : keptRecord(id)), [id])
}
