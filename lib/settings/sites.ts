import type { Settings } from './settings'

/**
 * The name under which a site is turned off: its host in lower case without `www.`, whatever a person wrote or
 * copied of its address ("https://www.Ambleford.gov.uk/mgAi.aspx?ID=1" is "ambleford.gov.uk"). Null for what
 * names no site.
 */
export function siteNamed(written: string): string | null {
  const text = written.trim().toLowerCase()
  const address = /^[a-z]{2,10}:\/\//.test(text) ? text : `http://${text}`
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null
  const { hostname } = new URL(address)
  const name = hostname.replace(/^www\./, '')
  return name === 'localhost' || /^[^.]+(?:\.[^.]+)+$/.test(name) ? name : null
}

/** Why a page is not looked at; null where it is. */
export function whyOff(
  { offSites, privateWindows }: Pick<Settings, 'offSites' | 'privateWindows'>,
  page: { host: string; isPrivate: boolean },
): 'site' | 'private-window' | null {
  const site = siteNamed(page.host)
  if (site !== null && offSites.includes(site)) return 'site'
  return page.isPrivate && privateWindows === 'off' ? 'private-window' : null
}
