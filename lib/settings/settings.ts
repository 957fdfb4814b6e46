import { browser } from 'wxt/browser'
import type { CouncilRef } from '../model/plain'
import { ocidPrefixIn } from './ocid'
import { siteNamed } from './sites'

/** The council that a person set for a site. */
export interface SiteCouncil extends CouncilRef {
  site: string
}

/** What a person chose. */
export interface Settings {
  /** Off: pages are kept only when the person presses Capture. */
  captureAutomatically: boolean
  /** Whether what was found is marked on the page. */
  marksOn: boolean
  /** Kinds of mark that are not drawn (names of lib/highlight/names). They are found and kept all the same. */
  hiddenMarks: readonly string[]
  /** Sites where nothing is read or marked (lib/settings/sites). */
  offSites: readonly string[]
  /** In private windows: read and mark, or do nothing. Nothing is kept there unless asked, whatever is chosen. */
  privateWindows: 'read' | 'off'
  /** Whether single letters act on facts in the panel: they can be turned off (WCAG 2.1.4). */
  letterKeys: boolean
  /** The name that goes with what the person says of a fact; null until it was asked. */
  coder: string | null
  /** Sites whose pages may keep marks in that name: each was allowed by the user in a window of ours. */
  markSites: readonly string[]
  /** Whose the pages of a site are, where the person said so: by the site (lib/settings/sites). */
  siteCouncils: readonly SiteCouncil[]
  /** The prefix of the person's own contracting data (lib/settings/ocid); null for who has none. */
  ocidPrefix: string | null
}

const atFirst: Settings = {
  captureAutomatically: true,
  marksOn: true,
  hiddenMarks: [],
  offSites: [],
  privateWindows: 'read',
  letterKeys: true,
  coder: null,
  markSites: [],
  siteCouncils: [],
  ocidPrefix: null,
}
const key = 'settings'

/** The settings as they are now; what was never chosen is as at first. */
export async function readSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(key)
  return settingsIn(kept[key])
}

/** Changes some settings and leaves the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readSettings()), ...change } })
}

/** Replaces all settings with those of a backup, as far as they can be read. Returns the old and the new ones. */
export async function replaceSettings(
  kept: unknown,
): Promise<{ before: Settings; after: Settings }> {
  const before = await readSettings()
  // What the user allowed a site is theirs alone to say: no file may.
  const after = { ...settingsIn(kept), markSites: before.markSites }
  await changeSettings(after)
  return { before, after }
}

/** Undoes `replaceSettings`, whose result this is. False, and nothing is done, if the settings changed since. */
export async function giveBackSettings(replaced: {
  before: unknown
  after: unknown
}): Promise<boolean> {
  const [before, after] = [settingsIn(replaced.before), settingsIn(replaced.after)]
  // Both were made by `settingsIn`, so their parts come in one order.
  const isSame = JSON.stringify(await readSettings()) === JSON.stringify(after)
  if (isSame) await changeSettings(before)
  return isSame
}

/** Turns Minutebook off or on for one site. */
export async function turnSite(site: string, on: boolean): Promise<void> {
  const others = (await readSettings()).offSites.filter((one) => one !== site)
  await changeSettings({ offSites: on ? others : [...others, site].sort() })
}

/** Lets the pages of a site keep marks in the user's name, or has them ask again. */
export async function letMark(site: string, may: boolean): Promise<void> {
  const others = (await readSettings()).markSites.filter((one) => one !== site)
  await changeSettings({ markSites: may ? [...others, site].sort() : others })
}

/** Sets whose the pages of a site are; null: as the pages say. */
export async function setSiteCouncil(site: string, council: CouncilRef | null): Promise<void> {
  const others = (await readSettings()).siteCouncils.filter((one) => one.site !== site)
  const all = council === null ? others : [...others, { ...council, site }]
  await changeSettings({ siteCouncils: all.sort((a, b) => (a.site < b.site ? -1 : 1)) })
}

/** The council that is set for the site of an address; null: none. */
export function councilOfSite(
  { siteCouncils }: Pick<Settings, 'siteCouncils'>,
  url: string,
): CouncilRef | null {
  const site = siteNamed(url)
  const set = siteCouncils.find((one) => one.site === site)
  return set === undefined ? null : { name: set.name, gss: set.gss }
}

/** Tells each change, wherever it was made. Returns how to stop. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key]
    if (area === 'local' && change !== undefined) tell(settingsIn(change.newValue))
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}

/** Reads what storage holds: anything of another kind counts as never chosen. */
export function settingsIn(kept: unknown): Settings {
  const chosen: Partial<Record<keyof Settings, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {}
  const { coder, ocidPrefix, privateWindows } = chosen
  return {
    captureAutomatically: either(chosen.captureAutomatically, atFirst.captureAutomatically),
    marksOn: either(chosen.marksOn, atFirst.marksOn),
    hiddenMarks: words(chosen.hiddenMarks),
    offSites: sites(chosen.offSites),
    privateWindows: privateWindows === 'off' ? 'off' : atFirst.privateWindows,
    letterKeys: either(chosen.letterKeys, atFirst.letterKeys),
    coder: typeof coder === 'string' && coder.trim() !== '' ? coder.trim() : atFirst.coder,
    markSites: sites(chosen.markSites),
    siteCouncils: siteCouncilsIn(chosen.siteCouncils),
    ocidPrefix: typeof ocidPrefix === 'string' ? ocidPrefixIn(ocidPrefix) : atFirst.ocidPrefix,
  }
}

const sites = (chosen: unknown): string[] => [
  ...new Set(words(chosen).flatMap((one) => siteNamed(one) ?? [])),
]

function siteCouncilsIn(chosen: unknown): SiteCouncil[] {
  const all: unknown[] = Array.isArray(chosen) ? chosen : []
  const bySite = new Map<string, SiteCouncil>()
  for (const one of all) {
    if (typeof one !== 'object' || one === null) continue
    const { site, name, gss }: { site?: unknown; name?: unknown; gss?: unknown } = one
    const named = typeof site === 'string' ? siteNamed(site) : null
    if (named === null || typeof name !== 'string' || name.trim() === '') continue
    const code = typeof gss === 'string' ? gss : null
    bySite.set(named, { site: named, name: name.trim(), gss: code })
  }
  return [...bySite.values()]
}

const either = (chosen: unknown, atFirst: boolean): boolean =>
  typeof chosen === 'boolean' ? chosen : atFirst

const words = (chosen: unknown): string[] =>
  Array.isArray(chosen) ? chosen.filter((one) => typeof one === 'string') : []
