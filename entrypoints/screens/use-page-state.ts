import type { PageState, RecordId } from '../../lib/model/live'
import { recordId } from '../../lib/record/identity'
import { type Answer, pageState } from '../../lib/record/page-state'
import { libraryKnows } from '../../lib/store/library-knows'
import { isShut } from '../../lib/store/library-state'
import { useLibraryState } from './use-library-state'
import { useLive } from './use-live'

/** The ids of the open page's records, in the page's order; none where it has none. */
export function idsOf(answer: Answer | null): RecordId[] {
  if (answer?.is !== 'read') return []
  const { page, records } = answer.capture
  return records.map(({ what }) => recordId(page, what))
}

/** The one page state, kept up to date with the library; null while either is being asked. */
export function usePageState(answer: Answer | null): PageState | null {
  const ids = idsOf(answer)
  const { state } = useLibraryState()
  const knows = useLive(async () => libraryKnows(ids), [ids.join(' ')])
  if (answer === null) return null
  // Of a library that cannot be read nothing is known: what was read of the page is not saved.
  if (isShut(state)) return pageState(shutAnswer(answer), [])
  return knows === undefined ? null : pageState(answer, knows)
}

function shutAnswer(answer: Answer): Answer {
  return answer.is === 'read' ? { ...answer, held: answer.held ?? 'library-shut' } : answer
}
