import type { RecordRow } from '../../lib/model/kept'
import type { PageState } from '../../lib/model/live'
import { keptRecord } from '../../lib/store/readings'
import { councilWords } from '../../lib/words/councils'
import { useLive } from '../screens/use-live'

/** Whose the open page is and what was found on it, as the library has it. */
export interface Here {
  readonly council: string | null
  readonly found: readonly RecordRow['found'][]
}

const NOTHING: Here = { council: null, found: [] }

/** What the library has of the open page. */
export function useHere(state: PageState | null): Here {
  const ids = state !== null && 'records' in state ? state.records : []
  const here = useLive(async (): Promise<Here> => {
    const kept = await Promise.all(ids.map(keptRecord))
    const rows = kept.flatMap((one) => (one === null ? [] : [one.row]))
    const [first] = rows
    return {
      council: first === undefined ? null : councilWords(first),
      found: rows.map(({ found }) => found),
    }
  }, [ids.join(' ')])
  return here ?? NOTHING
}
