import { useId } from 'react'
import { t } from '../../lib/i18n'
import type { ReviewedFact } from '../../lib/model/kept'
import { FactForm } from './fact-form'
import { NoteForm } from './note-form'
import type { OpenForm, Reviewing } from './reviewing'

interface Props {
  readonly fact: ReviewedFact
  readonly name: string
  readonly reviewing: Reviewing
}

/** The form that stands open under a fact, with what was typed into it before. */
export function OpenFormOf({ fact, name, reviewing, form }: Props & { readonly form: OpenForm }) {
  const id = useId()
  const typed = reviewing.draftIn(fact.key, form)
  const close = () => {
    reviewing.keepDraft(fact.key, form, null)
    reviewing.open(fact.key, null)
  }
  const closeIf = (kept: boolean) => kept && close()
  if (form === 'correct') {
    return (
      <FactForm
        field={fact.field}
        value={fact.value}
        name={t('review_correct_of', { what: name })}
        typed={typed}
        onType={(draft) => reviewing.keepDraft(fact.key, form, draft)}
        onSave={(value) => void reviewing.correct(fact, value).then(closeIf)}
        onCancel={close}
      />
    )
  }
  const note = fact.notes.find(({ who }) => who === reviewing.coder)?.text ?? ''
  return (
    <NoteForm
      id={id}
      name={t('review_note_of', { what: name })}
      note={note}
      text={typed?.[''] ?? note}
      onType={(text) => reviewing.keepDraft(fact.key, form, { '': text })}
      onSave={(text) => void reviewing.note(fact, text).then(closeIf)}
      onCancel={close}
    />
  )
}

const FORMS = ['correct', 'note'] as const

/** What was typed under a fact before the person went elsewhere: nothing that was typed goes unasked. */
export function Unsaved({ fact, name, reviewing }: Props) {
  const drafts = FORMS.filter((form) => reviewing.draftIn(fact.key, form) !== null)
  return drafts.map((form) => (
    <p className="fact-unsaved" key={form}>
      {t(form === 'correct' ? 'review_unsaved' : 'review_unsaved_note')}{' '}
      <button
        type="button"
        className="link-button"
        aria-label={t('review_said', { state: t('review_go_on'), what: name })}
        onClick={() => reviewing.open(fact.key, form)}
      >
        {t('review_go_on')}
      </button>{' '}
      <button
        type="button"
        className="link-button"
        aria-label={t('review_said', { state: t('review_drop'), what: name })}
        onClick={() => reviewing.keepDraft(fact.key, form, null)}
      >
        {t('review_drop')}
      </button>
    </p>
  ))
}
