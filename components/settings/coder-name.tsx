import { useId, useState } from 'react'
import { t } from '../../lib/i18n'
import './settings.css'

interface Props {
  /** The name as it is kept; null until there is one. */
  readonly name: string | null
  readonly onName: (name: string) => void
}

/** The name that goes with what a person checks. */
export function CoderName({ name, onName }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(name ?? '')
  const [fault, setFault] = useState(false)
  return (
    <form
      className="setting-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() === '') setFault(true)
        else onName(typed.trim())
      }}
    >
      <label htmlFor={id}>{t('settings_coder_label')}</label>
      <input
        id={id}
        className="field"
        value={typed}
        autoComplete="off"
        aria-invalid={fault}
        aria-describedby={fault ? `${id}-fault` : `${id}-why`}
        onChange={(event) => {
          setTyped(event.target.value)
          setFault(false)
        }}
      />
      <button type="submit" className="button">
        {t('settings_coder_save')}
      </button>
      {fault && (
        <p id={`${id}-fault`} className="setting-fault" role="alert">
          {t('coder_needed')}
        </p>
      )}
      <p id={`${id}-why`} className="setting-why">
        {t('settings_coder_why')}
      </p>
    </form>
  )
}
