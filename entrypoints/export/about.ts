import { browser } from 'wxt/browser'
import type { About, ExportFormat, ExportOption } from '../../lib/export/format'
import { readSettings } from '../../lib/settings/settings'
import { libraryCount } from '../../lib/store/counts'
import type { Selection } from '../../lib/store/selection'
import { today } from '../screens/clock'

/** What is exported, and how. */
export interface Asked {
  selection: Selection
  /** The same in words, for what the file says of itself. */
  words: string
  format: ExportFormat
  options: ReadonlySet<ExportOption>
  /** What its records are called where they are counted. */
  counts: 'decisions' | 'items' | 'records'
}

/** What a file says of itself that is made now. @param selected how many records were asked for */
export async function aboutOf(asked: Asked, selected: number): Promise<About> {
  const settings = await readSettings()
  const isWhole = asked.selection.is === 'library'
  return {
    day: today(),
    at: new Date().toISOString(),
    version: browser.runtime.getManifest().version,
    selection: asked.words,
    library: { ...(await libraryCount()), selected },
    coder: settings.coder,
    ocidPrefix: settings.ocidPrefix,
    options: optionsOf(asked),
    copy: { isWhole, settings: isWhole ? { ...settings } : null },
  }
}

/** What is in the file: where nothing can be left out, all is. */
export const optionsOf = ({ format, options }: Asked): ReadonlySet<ExportOption> =>
  format.reads === 'whole' ? new Set<ExportOption>(['contacts', 'judged']) : options
