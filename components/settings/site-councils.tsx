import { t } from '../../lib/i18n'
import './settings.css'

interface Props {
  readonly all: readonly { readonly site: string; readonly name: string }[]
  readonly onRemove: (site: string) => void
}

/** The sites whose council was set by hand, each to be as its pages say again. */
export function SiteCouncils({ all, onRemove }: Props) {
  if (all.length === 0) return <p className="setting-none">{t('settings_councils_none')}</p>
  return (
    <ul className="sites">
      {all.map(({ site, name }) => (
        <li key={site}>
          <span>
            {site} <small className="site-council">{name}</small>
          </span>
          <button
            type="button"
            className="button"
            aria-label={t('settings_council_remove_of', { site })}
            onClick={() => onRemove(site)}
          >
            {t('settings_council_remove')}
          </button>
        </li>
      ))}
    </ul>
  )
}
