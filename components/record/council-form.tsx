import { type FormEvent, useId, useState } from 'react'
import { t } from '../../lib/i18n'
import { FormEnd } from '../review/fact-form'
import '../review/review.css'
import './council-form.css'

/** Whose record it is, as a user says. */
export interface CouncilChoice {
  /** Null: what the page says counts again. */
  readonly name: string | null
  readonly forSite: boolean
}

interface Props {
  /** The name that stands there now; null where none is known. */
  readonly name: string | null
  /** Names to choose from; another may be typed. */
  readonly names: readonly string[]
  /** The site, where the council may be set for all of it. */
  readonly site: string | null
  /** Somebody set it by hand: it can be as the page says again. */
  readonly isSet: 'record' | 'site' | null
  readonly onSave: (choice: CouncilChoice) => void
  readonly onCancel: () => void
}

/** Sets or corrects the council of a record, or of its site. */
export function CouncilForm({ name, names, site, isSet, onSave, onCancel }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(name ?? '')
  const [forSite, setForSite] = useState(site !== null && (name === null || isSet === 'site'))
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = typed.trim()
    if (said === '') setWrong(true)
    else onSave({ name: said, forSite })
  }
  return (
    <form
      className="fact-form"
      aria-label={t('council_form')}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p className="form-input" data-as="long">
        <label htmlFor={id}>{t('council_label')}</label>
        <input
          id={id}
          className="field"
          list={`${id}-names`}
          value={typed}
          // biome-ignore lint/a11y/noAutofocus: the form opens because its button was pressed
          autoFocus
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            setTyped(event.target.value)
            setWrong(false)
          }}
        />
        <datalist id={`${id}-names`}>
          {names.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        {wrong && (
          <span id={`${id}-wrong`} className="form-fault" role="alert">
            {t('edit_needed')}
          </span>
        )}
      </p>
      {site !== null && (
        <fieldset className="council-for">
          <legend className="unseen">{t('council_for')}</legend>
          <label>
            <input
              type="radio"
              name={`${id}-for`}
              checked={!forSite}
              onChange={() => setForSite(false)}
            />
            {t('council_for_record')}
          </label>
          <label>
            <input
              type="radio"
              name={`${id}-for`}
              checked={forSite}
              onChange={() => setForSite(true)}
            />
            {t('council_for_site', { site })}
          </label>
        </fieldset>
      )}
      {isSet !== null && (
        <p className="council-unset">
          <button
            type="button"
            className="link-button"
            onClick={() => onSave({ name: null, forSite: isSet === 'site' })}
          >
            {t('council_unset')}
          </button>
        </p>
      )}
      <FormEnd save={t('edit_save')} onCancel={onCancel} />
    </form>
  )
}
