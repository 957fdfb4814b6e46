import { useId, useState } from 'react'
import { t } from '../../lib/i18n'
import './settings.css'

interface Props {
  readonly sites: readonly string[]
  /** The name of the site that was written; null for what names none. */
  readonly siteNamed: (written: string) => string | null
  readonly onTurn: (site: string, on: boolean) => void
}

/** The sites where Minutebook is off: each to be turned on again, and others to be turned off. */
export function Sites({ sites, siteNamed, onTurn }: Props) {
  return (
    <>
      {sites.length === 0 ? (
        <p className="setting-none">{t('settings_sites_none')}</p>
      ) : (
        <ul className="sites">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                className="button"
                aria-label={t('settings_site_on_of', { site })}
                onClick={() => onTurn(site, true)}
              >
                {t('settings_site_on')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite sites={sites} siteNamed={siteNamed} onTurn={onTurn} />
    </>
  )
}

function AddSite({ sites, siteNamed, onTurn }: Props) {
  const id = useId()
  const [written, setWritten] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const turn = () => {
    const site = siteNamed(written)
    if (site === null) return setFault(t('settings_site_bad'))
    if (sites.includes(site)) return setFault(t('settings_site_there'))
    onTurn(site, false)
    setWritten('')
    setFault(null)
  }
  return (
    <form
      className="setting-form"
      aria-label={t('settings_site_add')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        turn()
      }}
    >
      <label htmlFor={id}>{t('settings_site_label')}</label>
      <input
        id={id}
        className="field"
        value={written}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={(event) => {
          setWritten(event.target.value)
          setFault(null)
        }}
      />
      <button type="submit" className="button">
        {t('settings_site_save')}
      </button>
      {fault !== null && (
        <p id={`${id}-fault`} className="setting-fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}
