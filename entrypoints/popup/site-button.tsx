import { t } from '../../lib/i18n'
import type { PageState } from '../../lib/model/live'
import { turnSite } from '../../lib/settings/settings'
import { siteNamed } from '../../lib/settings/sites'

interface Props {
  readonly state: PageState | null
}

/** Turns Minutebook off for the site of the open page, where it runs. */
export function SiteButton({ state }: Props) {
  const site = state !== null && 'page' in state ? siteNamed(state.page.url) : null
  if (site === null) return null
  return (
    <button
      type="button"
      className="button quiet state-line-last"
      title={site}
      onClick={() => void turnSite(site, false)}
    >
      {t('site_turn_off')}
    </button>
  )
}
