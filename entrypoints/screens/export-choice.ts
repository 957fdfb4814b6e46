import { browser } from 'wxt/browser'
import type { ShownSelection } from '../../lib/store/selection'

/** Under this name the choice waits in the browser's session for the page that is being opened. */
const waiting = 'exportChoice'
const all: ShownSelection = { is: 'found', query: { text: '', council: null } }

/**
 * Opens the export page for these records, in a tab of its own. Its address says nothing: addresses stay in
 * the browser's history, and what somebody searched for is nobody's business.
 */
export async function openExport(selection: ShownSelection): Promise<void> {
  await browser.storage.session.set({ [waiting]: selection })
  await browser.tabs.create({ url: '/export.html' })
}

/** What this export page was opened for, also when it is loaded again; all records where nothing was chosen. */
export async function chosenForExport(): Promise<ShownSelection> {
  const found =
    await browser.storage.session.get<Record<string, ShownSelection | undefined>>(waiting)
  const selection = found[waiting]
  if (selection !== undefined) {
    await browser.storage.session.remove(waiting)
    history.replaceState(selection, '')
    return selection
  }
  const kept: ShownSelection | null = history.state
  return kept ?? all
}
