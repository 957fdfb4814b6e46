import { useId, useState } from 'react'
import { t } from '../../lib/i18n'
import './sign.css'

interface Props {
  readonly site: string
  /** The name that the user gave before; null for none. */
  readonly coder: string | null
  readonly onSign: (coder: string) => void
  readonly onLeave: () => void
}

/** Asks whether marks made on a site may carry the user's name, and for the name. */
export function Sign({ site, coder, onSign, onLeave }: Props) {
  const id = useId()
  const [name, setName] = useState(coder ?? '')
  const [isMissing, setMissing] = useState(false)
  return (
    <main className="sign">
      <h1>{t('sign_title')}</h1>
      <p className="sign-site">{site}</p>
      <p>{t('sign_why')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') setMissing(true)
          else onSign(name.trim())
        }}
      >
        <label htmlFor={id}>{t('sign_name')}</label>
        <input
          id={id}
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the window opened for this field alone, after the user's own press
          autoFocus
          value={name}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-fault ${id}-why` : `${id}-why`}
          onChange={(event) => {
            setName(event.target.value)
            setMissing(false)
          }}
        />
        {isMissing && (
          <p id={`${id}-fault`} className="sign-fault" role="alert">
            {t('coder_needed')}
          </p>
        )}
        <p id={`${id}-why`} className="sign-quiet">
          {t('sign_name_why')}
        </p>
        <div className="sign-buttons">
          <button type="submit" className="button primary">
            {t('sign_allow')}
          </button>
          <button type="button" className="button" onClick={onLeave}>
            {t('sign_not_now')}
          </button>
        </div>
      </form>
    </main>
  )
}
