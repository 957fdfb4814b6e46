import { browser } from 'wxt/browser'
import { t } from '../../lib/i18n/chip'
import { logFailure } from '../../lib/log'
import type { MarkAs } from '../../lib/model/marks'
import { markKinds } from '../../lib/model/word-lists'
import { ownKindWords } from '../../lib/words/own'
import { keepSelection } from './keep-selection'

const parent = 'keep'
/** "keep-value" is the entry that keeps the selection as a sum. */
const idOf = (as: MarkAs): string => `${parent}-${as}`

/** Puts our entry into the browser's own menu over selected words. Kept by the browser until the next install. */
export async function makeMenu(): Promise<void> {
  const { contextMenus } = browser
  try {
    await contextMenus.removeAll()
    const contexts: ['selection'] = ['selection']
    // A page's own words alone: what stands in our screens is kept already.
    const where = { contexts, documentUrlPatterns: ['*://*/*', 'file:///*'] }
    contextMenus.create({ ...where, id: parent, title: t('own_menu_entry') })
    for (const as of markKinds)
      contextMenus.create({ ...where, id: idOf(as), parentId: parent, title: ownKindWords(as) })
  } catch (error) {
    // The menu beside the selection and the command are there all the same.
    logFailure('menu', error)
  }
}

/** Listens to our entries. The browser says in which frame the words were chosen. */
export function hearMenu(): void {
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    const as = markKinds.find((one) => idOf(one) === clicked.menuItemId)
    if (as === undefined || tab?.id === undefined) return
    const of = { id: tab.id, url: tab.url ?? null }
    void keepSelection(of, { as, framed: (clicked.frameId ?? 0) !== 0 })
  })
}
