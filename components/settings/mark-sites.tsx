import { t } from '../../lib/i18n'
import './settings.css'

interface Props {
  readonly sites: readonly string[]
  readonly onRemove: (site: string) => void
}

/** The sites that may keep marks in the user's name, each to be asked for again. */
export function MarkSites({ sites, onRemove }: Props) {
  if (sites.length === 0) return <p className="setting-none">{t('settings_mark_sites_none')}</p>
  return (
    <ul className="sites">
      {sites.map((site) => (
        <li key={site}>
          <span>{site}</span>
          <button
            type="button"
            className="button"
            aria-label={t('settings_mark_site_remove_of', { site })}
            onClick={() => onRemove(site)}
          >
            {t('settings_mark_site_remove')}
          </button>
        </li>
      ))}
    </ul>
  )
}
