import { useState } from 'react'
import type { OpenForm, Reviewing } from '../../components/review/reviewing'
import { t } from '../../lib/i18n'
import { sendToBackground } from '../../lib/messaging/send'
import type { FactKey, KeptRecord, LinkedPage, Reviewed, ReviewedFact } from '../../lib/model/kept'
import { isOpenTo } from '../../lib/record/open-to'
import type { Said } from '../../lib/store/edits'
import type { Draft } from '../../lib/words/fill-in'
import { reviewWords } from '../../lib/words/screen-kinds'
import { redoneWords, thingWords, undoneWords } from '../../lib/words/steps'
import { useSettings } from '../screens/use-settings'
import { useSteadyState } from '../screens/use-steady'
import { refusedWords } from './refused-words'
import { useChosen } from './use-chosen'
import { useCoder } from './use-coder'
import { siteTurned } from './use-council'

/** The part that keeps what a person says comes when they first say something: most who read never do. */
const keeping = () => import('../../lib/store/edits')
const turning = () => import('../../lib/store/turns')

/** Keeps what was said, and answers what is told of it. */
type Say = (who: string) => Promise<string>

/**
 * What a person says of the facts of one record: each thing is kept at once, under their name, which is asked
 * once, before the first.
 */
export function useReview({
  row: { id },
  facts,
  turns,
}: Pick<KeptRecord, 'row' | 'facts' | 'turns'>) {
  const settings = useSettings()
  const drafts = useDrafts()
  const { current, followed, form, choose, open, next, nextAfter } = useChosen()
  const asking = useCoder()
  const [error, setError] = useSteadyState<string | null>(null)
  const [told, setTold] = useSteadyState('')
  /** What undo or redo did: nobody sees it in the facts, which may be far away. */
  const [turned, setTurned] = useSteadyState<string | null>(null)
  const steps = turns.get(settings?.coder ?? null) ?? { undo: null, redo: null }

  const run = async (say: Say, who: string): Promise<boolean> => {
    setError(null)
    setTurned(null)
    try {
      setTold(await say(who))
      // The open page draws its marks by what was said.
      void sendToBackground('background:pageChanged', {})
      return true
    } catch (failure) {
      setError(refusedWords(failure))
      return false
    }
  }
  const act = (say: Say) => asking.act((who) => run(say, who))
  const say = (said: Said, words: string) =>
    act(async (who) => {
      await (await keeping()).addEdits(id, [said], who)
      return words
    })
  /** A verdict: kept, told with the fact that it is about, and the next open fact is current. */
  const judge = (of: ReviewedFact, said: Said, state: Reviewed) =>
    act(async (who) => {
      await (await keeping()).addEdits(id, [said], who)
      const words = t('review_said', { state: reviewWords(state), what: thingWords(of) })
      return nextAfter(of.key) ? words : `${words}. ${t('review_all_done')}`
    })
  const confirmAll = (keys: readonly FactKey[]) =>
    act(async (who) => {
      const [first, ...rest] = facts
        .filter((fact) => keys.includes(fact.key) && isOpenTo(fact, who))
        .map((of): Said => ({ verdict: 'confirm', of }))
      if (first === undefined) {
        setTurned(t('review_none_open'))
        return ''
      }
      await (await keeping()).addEdits(id, [first, ...rest], who)
      setTurned(t('review_confirmed_all', { n: 1 + rest.length }))
      next(keys.at(-1) ?? null, keys)
      return ''
    })
  const turn = (does: 'undo' | 'redo') =>
    act(async (who) => {
      const { undoStep, redoStep } = await turning()
      const done = await (does === 'undo' ? undoStep : redoStep)(id, who)
      if (done === null) return ''
      await siteTurned(done, does)
      setTurned(does === 'undo' ? undoneWords(done) : redoneWords(done))
      return ''
    })

  const reviewing: Reviewing = {
    current,
    form,
    coder: settings?.coder ?? null,
    letterKeys: settings?.letterKeys ?? true,
    ...drafts,
    choose,
    open,
    isOpen: (fact) => isOpenTo(fact, settings?.coder ?? null),
    confirmAll: (keys) => void confirmAll(keys),
    confirm: (of) => void judge(of, { verdict: 'confirm', of }, 'confirmed'),
    reject: (of) => void judge(of, { verdict: 'reject', of }, 'rejected'),
    correct: (of, value) => judge(of, { verdict: 'correct', of, value }, 'corrected'),
    note: (of, text) => say({ verdict: 'note', of, text }, t('review_note')),
  }
  return {
    reviewing,
    /** The fact whose words the page is to show. */
    followed,
    next: () => void next(current),
    /** Keeps what else a user says of the record. */
    keep: act,
    add: (said: Extract<Said, { verdict: 'add' }>) => say(said, reviewWords('added')),
    link: (verdict: 'confirm' | 'reject', link: LinkedPage) =>
      void say(
        { verdict, link },
        t(verdict === 'confirm' ? 'linked_told_confirmed' : 'linked_told_unlinked'),
      ),
    // Whoever has no name has done nothing.
    undo: () => void (settings?.coder && turn('undo')),
    redo: () => void (settings?.coder && turn('redo')),
    steps,
    turned,
    asks: asking.asks,
    named: asking.named,
    unnamed: asking.unnamed,
    error,
    forget: () => setError(null),
    told,
  }
}

/** What was typed under each fact and not kept, for as long as the record is shown. */
function useDrafts(): Pick<Reviewing, 'draftIn' | 'keepDraft'> {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map())
  const nameOf = (key: FactKey, form: OpenForm) => `${form} ${key}`
  return {
    draftIn: (key, form) => drafts.get(nameOf(key, form)) ?? null,
    keepDraft: (key, form, draft) =>
      setDrafts((all) => {
        const others = [...all].filter(([name]) => name !== nameOf(key, form))
        return new Map(draft === null ? others : [...others, [nameOf(key, form), draft]])
      }),
  }
}
