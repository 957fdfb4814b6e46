import { useId } from 'react'
import { t } from '../../lib/i18n'
import type { ReviewedFact } from '../../lib/model/kept'
import { reviewWords } from '../../lib/words/kinds'
import { valueWords } from '../../lib/words/value'
import { FactForm } from './fact-form'
import { NoteForm } from './note-form'
import type { Reviewing } from './reviewing'
import './review.css'

interface Props {
  readonly fact: ReviewedFact
  readonly name: string
  readonly reviewing: Reviewing
}

/** What people said of a fact and, where it is the one that keys act on, what can be said. */
export function ReviewOfFact({ fact, name, reviewing }: Props) {
  const id = useId()
  const isCurrent = reviewing.current === fact.key
  const form = isCurrent ? reviewing.form : null
  const close = () => reviewing.open(fact.key, null)
  const closeIf = (kept: boolean) => kept && close()
  return (
    <div className="fact-review">
      <Said fact={fact} reviewing={reviewing} name={name} />
      {isCurrent && form === null && <Acts fact={fact} name={name} reviewing={reviewing} />}
      {form === 'correct' && (
        <FactForm
          field={fact.field}
          value={fact.value}
          name={t('review_correct_of', { what: name })}
          onSave={(value) => void reviewing.correct(fact, value).then(closeIf)}
          onCancel={close}
        />
      )}
      {form === 'note' && (
        <NoteForm
          id={id}
          name={t('review_note_of', { what: name })}
          note={fact.notes.find(({ who }) => who === reviewing.coder)?.text ?? ''}
          onSave={(text) => void reviewing.note(fact, text).then(closeIf)}
          onCancel={close}
        />
      )}
    </div>
  )
}

/** What the machine read where the person said something else, what it reads now, and the notes. */
function Said({ fact, reviewing, name }: Props) {
  const { reviewed, machine, offered, judged, notes, field } = fact
  const differs = reviewed === 'corrected' && machine !== null && offered === null
  return (
    <>
      {judged !== null && reviewed !== 'confirmed' && (
        <p className="fact-judged">
          {t('review_by', { state: reviewWords(reviewed), who: judged.who })}
        </p>
      )}
      {differs && (
        <p className="fact-machine">
          {t('review_machine', { value: valueWords({ field, value: machine }) })}
        </p>
      )}
      {offered !== null && (
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
      )}
      {notes.map(({ who, text }) => (
        <p className="fact-note" key={who}>
          {t('review_note_by', { who, text })}
        </p>
      ))}
    </>
  )
}

function Acts({ fact, name, reviewing }: Props) {
  const acts = [
    {
      words: t('review_confirm'),
      key: 'c',
      of: t('review_confirm_of', { what: name }),
      act: () => reviewing.confirm(fact),
      idle: fact.reviewed === 'confirmed',
    },
    {
      words: t('review_correct'),
      key: 'e',
      of: t('review_correct_of', { what: name }),
      act: () => reviewing.open(fact.key, 'correct'),
      idle: false,
    },
    {
      words: t('review_reject'),
      key: 'r',
      of: t('review_reject_of', { what: name }),
      act: () => reviewing.reject(fact),
      idle: fact.reviewed === 'rejected',
    },
    {
      words: t('review_note'),
      key: 'n',
      of: t('review_note_of', { what: name }),
      act: () => reviewing.open(fact.key, 'note'),
      idle: false,
    },
  ]
  return (
    <p className="review-acts">
      {acts
        .filter(({ idle }) => !idle)
        .map(({ words, key, of, act }) => (
          <button
            key={key}
            type="button"
            className="button"
            aria-label={of}
            aria-keyshortcuts={key}
            onClick={act}
          >
            {words}
          </button>
        ))}
    </p>
  )
}
