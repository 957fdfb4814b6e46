import { t } from '../../lib/i18n'
import type { ReviewedFact } from '../../lib/model/kept'
import { valueWords } from '../../lib/words/value'
import { OpenFormOf, Unsaved } from './form-of-fact'
import type { Reviewing } from './reviewing'
import { Voices } from './voices'
import './review.css'

interface Props {
  readonly fact: ReviewedFact
  readonly name: string
  readonly reviewing: Reviewing
}

/** What people said of a fact and, where it is the one that keys act on, what can be said. */
export function ReviewOfFact(props: Props) {
  const { fact, reviewing } = props
  const isCurrent = reviewing.current === fact.key
  const form = isCurrent ? reviewing.form : null
  return (
    <div className="fact-review">
      <Said {...props} />
      {form === null && <Unsaved {...props} />}
      {isCurrent && form === null && <Acts {...props} />}
      {form !== null && <OpenFormOf {...props} form={form} />}
    </div>
  )
}

/** What the machine read where the person said something else, what it reads now, and the notes. */
function Said({ fact, reviewing, name }: Props) {
  const { reviewed, machine, offered, voices, notes, field } = fact
  const differs = reviewed === 'corrected' && machine !== null && offered === null
  return (
    <>
      {(reviewed !== 'confirmed' || voices.length > 1) && <Voices voices={voices} />}
      {differs && (
        <p className="fact-machine">
          {t('review_machine', { value: valueWords({ field, value: machine }) })}
        </p>
      )}
      <Offered fact={fact} reviewing={reviewing} name={name} />
      {notes.map(({ who, text }) => (
        <p className="fact-note" key={who}>
          {t('review_note_by', { who, text })}
        </p>
      ))}
    </>
  )
}

/** A newer value of the machine's, beside what the person judged: to be taken or not. */
function Offered({ fact, reviewing, name }: Props) {
  const { offered, reviewed, field } = fact
  if (offered === null) return null
  return (
    <div className="fact-offered">
      <p>{t('review_offered', { value: valueWords({ field, value: offered.value }) })}</p>
      <button
        type="button"
        className="link-button"
        aria-label={t('review_said', { state: t('review_take'), what: name })}
        onClick={() => void reviewing.correct(fact, offered.value)}
      >
        {t('review_take')}
      </button>
      {reviewed !== 'rejected' && (
        <button
          type="button"
          className="link-button"
          aria-label={t('review_said', { state: t('review_keep'), what: name })}
          onClick={() => reviewing.confirm(fact)}
        >
          {t('review_keep')}
        </button>
      )}
    </div>
  )
}

/** One thing that can be said of a fact. */
interface Act {
  readonly key: string
  readonly words: string
  readonly of: string
  readonly act: () => void
}

function actsOf({ fact, name, reviewing }: Props): Act[] {
  const { reviewed, key } = fact
  const what = { what: name }
  const confirm = {
    ...{ key: 'c', words: t('review_confirm'), of: t('review_confirm_of', what) },
    act: () => reviewing.confirm(fact),
  }
  const reject = {
    ...{ key: 'r', words: t('review_reject'), of: t('review_reject_of', what) },
    act: () => reviewing.reject(fact),
  }
  return [
    ...(reviewed === 'confirmed' ? [] : [confirm]),
    {
      ...{ key: 'e', words: t('review_correct'), of: t('review_correct_of', what) },
      act: () => reviewing.open(key, 'correct'),
    },
    ...(reviewed === 'rejected' ? [] : [reject]),
    {
      ...{ key: 'n', words: t('review_note'), of: t('review_note_of', what) },
      act: () => reviewing.open(key, 'note'),
    },
  ]
}

function Acts(props: Props) {
  const { letterKeys } = props.reviewing
  return (
    <p className="review-acts">
      {actsOf(props).map(({ words, key, of, act }) => (
        <button
          key={key}
          type="button"
          className="button"
          aria-label={of}
          aria-keyshortcuts={letterKeys ? key : undefined}
          onClick={act}
        >
          {words}
        </button>
      ))}
    </p>
  )
}
