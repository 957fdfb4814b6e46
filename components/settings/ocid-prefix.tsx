import { useId, useState } from 'react'
import { t } from '../../lib/i18n'
import './settings.css'

interface Props {
  /** The prefix as it is kept; null where there is none. */
  readonly prefix: string | null
  /** What somebody typed as a prefix; null where it is none. */
  readonly prefixIn: (typed: string) => string | null
  readonly onPrefix: (prefix: string | null) => void
}

/** The prefix under which a person publishes contracting data; nothing is as good as any. */
export function OcidPrefix({ prefix, prefixIn, onPrefix }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(prefix ?? '')
  const [fault, setFault] = useState(false)
  const keep = () => {
    const named = prefixIn(typed)
    if (named === null && typed.trim() !== '') setFault(true)
    else onPrefix(named)
  }
  return (
    <form
      className="setting-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <label htmlFor={id}>{t('settings_ocid_label')}</label>
      <input
        id={id}
        className="field"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault}
        aria-describedby={fault ? `${id}-fault ${id}-why` : `${id}-why`}
        onChange={(event) => {
          setTyped(event.target.value)
          setFault(false)
        }}
      />
      <button type="submit" className="button">
        {t('settings_ocid_save')}
      </button>
      {fault && (
        <p id={`${id}-fault`} className="setting-fault" role="alert">
          {t('settings_ocid_wrong')}
        </p>
      )}
      <p id={`${id}-why`} className="setting-why">
        {t('settings_ocid_why')}
      </p>
    </form>
  )
}
