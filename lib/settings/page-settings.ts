import type { ChipPlace } from './chip-place'
import type { Settings } from './settings'
import { siteNamed, whyOff } from './sites'

/**
 * What the script on a page is told of the settings: what it needs there, and nothing of other sites or of who the
 * user is. It is asked for by message, since a page may take its script over (docs/threats.md).
 */
export interface PageSettings
  extends Pick<Settings, 'captureAutomatically' | 'marksOn' | 'hiddenMarks'> {
  /** Why the page is not looked at, and the name of its site; null where it is. */
  readonly off: { readonly why: 'site' | 'private-window'; readonly site: string } | null
  readonly chip: ChipPlace
}

/** The settings for one page, by its host and the kind of window that it is in. */
export function pageSettings(
  settings: Settings,
  chip: ChipPlace,
  page: { host: string; isPrivate: boolean },
): PageSettings {
  const { captureAutomatically, marksOn, hiddenMarks } = settings
  const why = whyOff(settings, page)
  const off = why === null ? null : { why, site: siteNamed(page.host) ?? page.host }
  return { captureAutomatically, marksOn, hiddenMarks, off, chip }
}
