import { browser } from 'wxt/browser'
import { logFailure } from '../../lib/log'
import {
  readSettings,
  type SiteCouncil,
  settingsIn,
  watchSettings,
} from '../../lib/settings/settings'
import { applySiteCouncil } from '../../lib/store/councils'

/** The site councils that every record has, as far as is known. */
const key = 'siteCouncilsApplied'
let work = Promise.resolve()

/**
 * Gives records the council that the user set for their site, whenever that changes. What was begun and not finished
 * (the browser may stop this script at any time) is done at the next start.
 */
export function followSiteCouncils(): void {
  const next = () => {
    work = work.then(apply).catch((error) => logFailure('site councils', error))
  }
  watchSettings(next)
  next()
}

async function apply(): Promise<void> {
  const wanted = (await readSettings()).siteCouncils
  const kept = (await browser.storage.local.get(key))[key]
  const applied = settingsIn({ siteCouncils: kept }).siteCouncils
  const sites = new Set([...wanted, ...applied].map(({ site }) => site))
  for (const site of sites) {
    const [now, before] = [councilIn(wanted, site), councilIn(applied, site)]
    if (JSON.stringify(now) !== JSON.stringify(before)) await applySiteCouncil(site, now)
  }
  if (sites.size > 0) await browser.storage.local.set({ [key]: wanted })
}

function councilIn(all: readonly SiteCouncil[], site: string) {
  const one = all.find((other) => other.site === site)
  return one === undefined ? null : { name: one.name, gss: one.gss }
}
