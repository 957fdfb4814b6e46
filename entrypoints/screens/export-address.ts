import { browser } from 'wxt/browser'
import type { Selection } from '../../lib/store/selection'

const page = '/export.html'

/** Opens the export page for these records, in a tab of its own. */
export async function openExport(selection: Selection): Promise<void> {
  await browser.tabs.create({ url: `${page}#${hashOf(selection)}` })
}

function hashOf(selection: Selection): string {
  const asked = new URLSearchParams()
  if (selection.is === 'chosen') for (const id of selection.ids) asked.append('id', id)
  else {
    asked.set('text', selection.query.text)
    if (selection.query.council !== null) asked.set('council', selection.query.council)
  }
  return asked.toString()
}

/** What an address asks for; all records where it asks for nothing. */
export function selectionIn(hash: string): Selection {
  const asked = new URLSearchParams(hash.replace(/^#/, ''))
  const ids = asked.getAll('id')
  if (ids.length > 0) return { is: 'chosen', ids }
  return { is: 'found', query: { text: asked.get('text') ?? '', council: asked.get('council') } }
}
