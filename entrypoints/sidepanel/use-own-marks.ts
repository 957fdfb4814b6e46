import { useCallback, useEffect, useRef } from 'react'
import type { ListedMark, MarkActs } from '../../components/marks/own-marks'
import { t } from '../../lib/i18n'
import { sendToContent } from '../../lib/messaging/send'
import type { KeptMark, MarkId, PlacedMark } from '../../lib/model/marks'
import type { MarkChange } from '../../lib/store/marks'
import { marksOf, tagsUsed } from '../../lib/store/read-marks'
import { momentWords } from '../../lib/words/dates'
import { localMoment } from '../screens/clock'
import { useLiveWindow } from '../screens/use-live'
import type { OpenPage } from '../screens/use-open-page'
import { idsOf } from '../screens/use-page-state'
import { useSteadyState } from '../screens/use-steady'
import { refusedWords } from './refused-words'
import { useCoder } from './use-coder'

/** For how long a mark is new, in milliseconds: long enough to open the panel after it was made. */
const newFor = 30_000

/** The part that keeps what a person says comes when they first say something. */
const keeping = () => import('../../lib/store/marks')

/**
 * The person's own marks of the open page: as the library has them, and where the page says that they stand. The
 * page is asked again whenever it or the library changes, and draws them anew by that.
 */
export function useOwnMarks({ tab, answer }: OpenPage) {
  const [placed, setPlaced] = useSteadyState<readonly PlacedMark[]>([])
  const [removed, setRemoved] = useSteadyState<readonly KeptMark[]>([])
  const asking = useCoder()
  const [error, setError] = useSteadyState<string | null>(null)
  const asked = useRef(0)
  const ids = [...new Set([...idsOf(answer), ...placed.map((one) => one.record)])]
  const found = useLiveWindow(() => marksOf(ids), [ids.join(' ')])
  const marks = found?.filter(({ record }) => ids.includes(record))
  const tags = useLiveWindow(tagsUsed, [])

  const tabId = tab?.id ?? null
  const steps = marks?.map((one) => `${one.mark} ${one.step}`).join()
  const find = useCallback(async () => {
    asked.current += 1
    const turn = asked.current
    const found =
      tabId === null
        ? ({ ok: false } as const)
        : await sendToContent(tabId, 'content:findMarks', {})
    if (turn === asked.current) setPlaced(found.ok ? found.value : [])
  }, [tabId])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer or other marks are asked for anew
  useEffect(() => void find(), [find, answer, steps])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was removed of one page is not shown on another
  useEffect(() => setRemoved([]), [tabId, 'page' in (answer ?? {}) ? pageOf(answer) : null])

  const keep = async (mark: MarkId, change: MarkChange, who: string): Promise<boolean> => {
    try {
      await (await keeping()).changeMark(mark, change, who)
      return true
    } catch (failure) {
      setError(refusedWords(failure))
      return false
    }
  }
  const say = (mark: MarkId, change: MarkChange): Promise<boolean> => {
    setError(null)
    return asking.act((who) => keep(mark, change, who))
  }
  const reveal = async (mark: MarkId) => {
    if (tabId === null) return
    const shown = await sendToContent(tabId, 'content:revealMark', { mark })
    if (!shown.ok) setError(t('reveal_failed'))
    else if (shown.value.is === 'gone') setError(t('mine_gone'))
    else setError(null)
  }
  const acts: MarkActs = {
    show: (mark) => void reveal(mark),
    change: (mark, tags, note) => say(mark, { tags: [...tags], note }),
    remove: (mark) => {
      const was = marks?.find((one) => one.mark === mark)
      void say(mark, { removed: true }).then((kept) => {
        if (kept && was !== undefined) setRemoved((all) => [...all, was])
      })
    },
    restore: (mark) => {
      void say(mark, { removed: false }).then((kept) => {
        if (kept) setRemoved((all) => all.filter((one) => one.mark !== mark))
      })
    },
  }
  return {
    marks: marks === undefined ? null : listed(marks, removed, placed),
    acts,
    tags: tags ?? [],
    asks: asking.asks,
    named: asking.named,
    unnamed: asking.unnamed,
    error,
    forget: () => setError(null),
  }
}

const pageOf = (answer: OpenPage['answer']): string | null =>
  answer !== null && 'page' in answer && answer.page !== undefined ? answer.page.url : null

/** What stands and what was just removed, in their places. */
function listed(
  marks: readonly KeptMark[],
  removed: readonly KeptMark[],
  placed: readonly PlacedMark[],
): ListedMark[] {
  const gone = removed.filter((one) => !marks.some(({ mark }) => mark === one.mark))
  const all = [...marks, ...gone].sort(
    (a, b) => a.url.localeCompare(b.url) || a.anchor.span.at.start - b.anchor.span.at.start,
  )
  return all.map((one) => ({
    ...one,
    place: placed.find(({ mark }) => mark === one.mark)?.is ?? null,
    when: momentWords(localMoment(one.made.at)),
    isNew: Date.now() - Date.parse(one.made.at) < newFor,
    isRemoved: gone.includes(one),
  }))
}
