import type { PageCapture } from '../model/capture'
import type { RecordRow } from '../model/kept'
import type { PageLive, PageState, RecordId } from '../model/live'
import type { Diagnostic } from '../model/quoted'

/** What the library knows of one record of the open page. */
export interface LibraryKnows {
  id: RecordId
  changed: RecordRow['changed']
  deleted: boolean
  /** False for an agenda item on which nothing is decided (lib/record/deciding). */
  decides: boolean
}

/** What one tab answered: what its page knows, or why nothing answered. */
export type Answer =
  | PageLive
  | { is: 'silent'; why: 'can-ask' | 'press-the-button' | 'never' | 'own-page' }

/**
 * The one page state: what the page knows, joined with what the library knows of the page's records.
 * `knows` holds one entry for each record of the page that the library has, in any order.
 * A page that says it is saved and is not in the library was not saved, whatever it says.
 */
export function pageState(answer: Answer, knows: readonly LibraryKnows[]): PageState {
  if (answer.is !== 'read') return answer
  const { page, capture } = answer
  if (capture.records.length === 0) return { is: 'list', page, links: capture.links }
  // Even where the page is kept already: what stands on the screen is not what was kept.
  if (answer.held === 'translated') return { is: 'uncaptured', why: 'translated', page, capture }
  const kept = knows.filter((one) => !one.deleted)
  if (kept.length === 0) return { is: 'uncaptured', why: whyNot(answer, knows), page, capture }
  // A page may print one record twice: the library has it once.
  const printed = new Set(capture.records.map((record) => record.what)).size
  if (isFailure(answer.held) || knows.length < printed)
    return { is: 'uncaptured', why: answer.held ?? 'save-failed', page, capture }
  const diagnostics = capture.records.flatMap((record) => record.diagnostics)
  const is = kept.some((one) => one.changed !== 'no')
    ? 'changed'
    : isPartly(diagnostics)
      ? 'partly'
      : 'captured'
  const items = kept.filter((one) => !one.decides).map((one) => one.id)
  return { is, page, records: kept.map((one) => one.id), items, diagnostics }
}

const failures = [
  'save-failed',
  'disk-full',
  'library-shut',
  'changes-too-often',
  'site-too-much',
] as const
type Failure = (typeof failures)[number]

/** Whether a page is not saved because saving failed or was refused. */
export const isFailure = (why: string | null): why is Failure =>
  failures.some((failure) => failure === why)

function whyNot(
  live: { capture: PageCapture; held: Extract<PageLive, { is: 'read' }>['held'] },
  knows: readonly LibraryKnows[],
): Extract<PageState, { is: 'uncaptured' }>['why'] {
  if (isFailure(live.held)) return live.held
  if (knows.length > 0) return 'deleted'
  return live.held ?? 'save-failed'
}

/** Whether the record's page holds words that the council struck out, which are not read. */
export const holdsStruckText = (diagnostics: readonly Pick<Diagnostic, 'code'>[]): boolean =>
  diagnostics.some(({ code }) => code === 'struck-text')

/** Whether something of the record that should have been read was not. What the council struck out should not. */
export function isPartly(diagnostics: readonly Pick<Diagnostic, 'code'>[]): boolean {
  return diagnostics.some(({ code }) => code !== 'struck-text')
}
