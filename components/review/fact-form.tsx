import { type FormEvent, useId, useState } from 'react'
import { t } from '../../lib/i18n'
import type { FactField } from '../../lib/model/kept'
import { type Draft, draftOf, fillIn } from '../../lib/words/fill-in'
import { formOf } from '../../lib/words/forms'
import { FormInput } from './form-input'
import './review.css'

interface Props {
  readonly field: FactField
  /** What stands there now; null for a fact that is to be added. */
  readonly value: unknown
  /** Names the form. */
  readonly name: string
  readonly save?: string
  /** Another field has the focus. */
  readonly quiet?: boolean
  /** What was typed before and not kept. */
  readonly typed?: Draft | null
  readonly onType?: (draft: Draft) => void
  readonly onSave: (value: unknown) => void
  readonly onCancel: () => void
}

/** What a fact says, part by part, as the person would have it. */
export function FactForm(props: Props) {
  const { field, value, name, save, quiet = false, typed = null, onType, onSave, onCancel } = props
  const form = formOf(field)
  const id = useId()
  const [draft, setDraft] = useState<Draft>(() => typed ?? draftOf(form, value))
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const type = (input: string, words: string) => {
    const next = { ...draft, [input]: words }
    setDraft(next)
    onType?.(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const filled = fillIn(form, draft, value)
    setFaults(filled.ok ? {} : filled.faults)
    if (filled.ok) return onSave(filled.value)
    const wrong = form.inputs.find((one) => Object.hasOwn(filled.faults, one.name))
    document.getElementById(`${id}${wrong?.name ?? ''}`)?.focus()
  }
  return (
    <form
      className="fact-form"
      aria-label={name}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {form.inputs.map((input, i) => (
        <FormInput
          key={input.name}
          id={`${id}${input.name}`}
          input={input}
          value={draft[input.name] ?? ''}
          fault={faults[input.name] ?? null}
          first={i === 0 && !quiet}
          onChange={(words) => type(input.name, words)}
        />
      ))}
      <FormEnd save={save ?? t('edit_save')} onCancel={onCancel} />
    </form>
  )
}

/** The two ways out of a form. */
export function FormEnd({ save, onCancel }: { save: string; onCancel: () => void }) {
  return (
    <p className="form-end">
      <button type="submit" className="button primary">
        {save}
      </button>
      <button type="button" className="button quiet" onClick={onCancel}>
        {t('edit_cancel')}
      </button>
    </p>
  )
}
