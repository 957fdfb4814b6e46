import { useState } from 'react'
import type { OpenForm, Reviewing } from '../../components/review/reviewing'
import { t } from '../../lib/i18n'
import { sendToBackground } from '../../lib/messaging/send'
import type { FactKey, KeptRecord, LinkedPage } from '../../lib/model/kept'
import { changeSettings, readSettings } from '../../lib/settings/settings'
import type { Said } from '../../lib/store/edits'
import type { Draft } from '../../lib/words/fill-in'
import { reviewWords } from '../../lib/words/screen-kinds'
import { useSettings } from '../screens/use-settings'
import { refusedWords } from './refused-words'

/** The part that keeps what a person says comes when they first say something: most who read never do. */
const keeping = () => import('../../lib/store/edits')

type Keep = (who: string) => Promise<string>
interface Waiting {
  readonly keep: Keep
  readonly tell: (kept: boolean) => void
}

/**
 * What a person says of the facts of one record: each thing is kept at once, under their name, which is asked
 * once, before the first.
 */
export function useReview({ row: { id }, steps }: Pick<KeptRecord, 'row' | 'steps'>) {
  const settings = useSettings()
  const drafts = useDrafts()
  const [current, setCurrent] = useState<FactKey | null>(null)
  const [form, setForm] = useState<OpenForm | null>(null)
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [told, setTold] = useState('')

  const run = async (keep: Keep, who: string): Promise<boolean> => {
    setError(null)
    try {
      setTold(await keep(who))
      // The open page draws its marks by what was said.
      void sendToBackground('background:pageChanged', {})
      return true
    } catch (failure) {
      setError(refusedWords(failure))
      return false
    }
  }
  const act = async (keep: Keep): Promise<boolean> => {
    const { coder } = await readSettings()
    if (coder !== null) return run(keep, coder)
    return new Promise((tell) => setWaiting({ keep, tell }))
  }
  const say = (said: Said, words: string) =>
    act(async (who) => {
      await (await keeping()).addEdits(id, [said], who)
      return words
    })
  const named = async (who: string) => {
    if (waiting === null) return
    setWaiting(null)
    await changeSettings({ coder: who })
    waiting.tell(await run(waiting.keep, who))
  }
  const unnamed = () => {
    setWaiting(null)
    waiting?.tell(false)
  }
  const turn = (does: 'undo' | 'redo') =>
    act(async (who) => {
      const { undoStep, redoStep } = await keeping()
      await (does === 'undo' ? undoStep : redoStep)(id, who)
      return t(does === 'undo' ? 'review_undone' : 'review_redone')
    })

  const reviewing: Reviewing = {
    current,
    form,
    coder: settings?.coder ?? null,
    letterKeys: settings?.letterKeys ?? true,
    ...drafts,
    choose: (key) => {
      if (key === current) return
      setCurrent(key)
      setForm(null)
    },
    open: (key, next) => {
      setCurrent(key)
      setForm(next)
    },
    confirm: (of) => void say({ verdict: 'confirm', of }, reviewWords('confirmed')),
    reject: (of) => void say({ verdict: 'reject', of }, reviewWords('rejected')),
    correct: (of, value) => say({ verdict: 'correct', of, value }, reviewWords('corrected')),
    note: (of, text) => say({ verdict: 'note', of, text }, t('review_note')),
  }
  return {
    reviewing,
    add: (said: Extract<Said, { verdict: 'add' }>) => say(said, reviewWords('added')),
    link: (verdict: 'confirm' | 'reject', link: LinkedPage) =>
      void say(
        { verdict, link },
        t(verdict === 'confirm' ? 'linked_told_confirmed' : 'linked_told_unlinked'),
      ),
    undo: () => void (steps.undo && turn('undo')),
    redo: () => void (steps.redo && turn('redo')),
    asks: waiting !== null,
    named: (who: string) => void named(who),
    unnamed,
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
