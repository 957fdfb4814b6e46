import { useId, useState } from 'react'
import { t } from '../../lib/i18n'
import type { FactField } from '../../lib/model/kept'
import type { Span } from '../../lib/model/quoted'
import { aroundWords } from '../../lib/words/around'
import { capital } from '../../lib/words/capital'
import { fieldWords } from '../../lib/words/fields'
import { type Draft, draftOf } from '../../lib/words/fill-in'
import { ADDED, formOf } from '../../lib/words/forms'
import { FactForm } from './fact-form'
import { FormInput } from './form-input'
import './review.css'

/** Words that are selected on the page, and what they say as one field or another. */
export interface Selected {
  readonly words: string
  readonly says: Readonly<Partial<Record<FactField, unknown>>>
}

interface Props {
  /** The places where the text that is shown prints these words. */
  readonly find: (words: string) => readonly Span[]
  /** Asked when the form opens, which starts with these words. */
  readonly selected: () => Promise<Selected>
  readonly onAdd: (field: FactField, value: unknown, span: Span) => Promise<boolean>
}

/** Adds a fact by hand: what it is, the words on the page that say so, and what they say. */
export function AddFact({ find, selected, onAdd }: Props) {
  const [open, setOpen] = useState<Selected | null>(null)
  if (open === null) {
    return (
      <p className="add-open">
        <button type="button" className="button" onClick={() => void selected().then(setOpen)}>
          {t('add_open')}
        </button>
      </p>
    )
  }
  const close = () => setOpen(null)
  const add: Props['onAdd'] = async (...fact) => {
    const kept = await onAdd(...fact)
    if (kept) close()
    return kept
  }
  return <AddForm find={find} start={open} onAdd={add} onCancel={close} />
}

interface FormProps extends Pick<Props, 'find' | 'onAdd'> {
  readonly start: Selected
  readonly onCancel: () => void
}

function AddForm({ find, start, onAdd, onCancel }: FormProps) {
  const id = useId()
  const [field, setField] = useState(ADDED[0] ?? 'values')
  const [words, setWords] = useState(start.words)
  const [place, setPlace] = useState<Span | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const found = find(words)
  const [only, ...others] = found
  const save = (value: unknown) => {
    const span = others.length === 0 ? only : place
    if (span !== null && span !== undefined) return void onAdd(field, value, span)
    setFault(faultOf(words, found.length))
    document.getElementById(`${id}-words`)?.focus()
  }
  return (
    <section className="add-fact" aria-label={t('add_title')}>
      <FormInput
        id={`${id}-field`}
        input={{
          name: 'field',
          label: 'add_field',
          as: 'choice',
          choices: () => ADDED.map((one) => ({ value: one, words: capital(fieldWords(one)) })),
        }}
        value={field}
        fault={null}
        first
        onChange={setField}
      />
      <FormInput
        id={`${id}-words`}
        input={{ name: 'words', label: 'add_words', as: 'long' }}
        value={words}
        fault={fault}
        first={false}
        onChange={(typed) => {
          setWords(typed)
          setPlace(null)
          setFault(null)
        }}
      />
      {others.length > 0 && <Places name={id} found={found} place={place} onChoose={setPlace} />}
      <FactForm
        key={field}
        field={field}
        value={null}
        name={t('add_title')}
        save={t('add_save')}
        quiet
        typed={draftFor(field, start)}
        onSave={save}
        onCancel={onCancel}
      />
    </section>
  )
}

/** What the selected words say as a field, where they say it and still stand in the form. */
function draftFor(field: FactField, { says }: Selected): Draft | null {
  return Object.hasOwn(says, field) ? draftOf(formOf(field), says[field]) : null
}

function faultOf(words: string, found: number): string {
  if (words.trim() === '') return t('add_words_needed')
  return t(found === 0 ? 'add_words_gone' : 'add_which_needed')
}

interface PlacesProps {
  readonly name: string
  readonly found: readonly Span[]
  readonly place: Span | null
  readonly onChoose: (span: Span) => void
}

/** Where a text prints the words more than once: which of the places is meant. */
function Places({ name, found, place, onChoose }: PlacesProps) {
  return (
    <fieldset className="form-input add-places">
      <legend>{t('add_which')}</legend>
      {found.map((span) => {
        const { before, after } = aroundWords(span)
        return (
          <label key={span.at.start}>
            <input
              type="radio"
              name={name}
              checked={place?.at.start === span.at.start}
              onChange={() => onChoose(span)}
            />
            <span className="words">
              {before}
              <strong>{span.exact}</strong>
              {after}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
