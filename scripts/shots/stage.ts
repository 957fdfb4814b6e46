import type { Page } from 'playwright'
import type { PlacedMark } from '../../lib/model/marks'
import type { Answer } from '../../lib/record/page-state'
import type { Rows } from './rows'

/** What the stand-in for the open tab says. */
export interface Tab {
  readonly answer: Answer | null
  readonly url: string
  readonly refuses: boolean
  /** Where the person's own marks stand on it. */
  readonly placed: readonly PlacedMark[]
}

/**
 * Before a screen's own script: the open tab is one of ours to decide. Pictures of every state need pages
 * that no site would print; the real tab and the real messages are driven by the tests in tests/e2e.
 */
export async function standIn(page: Page, tab: Tab): Promise<void> {
  await page.addInitScript((open) => {
    if (location.protocol !== 'chrome-extension:') return
    Object.assign(chrome.tabs, {
      query: async () => [{ id: 1, windowId: 1, active: true, url: open.url }],
      sendMessage: async (_tab: number, { verb }: { verb: string }) => {
        if (open.answer === null) throw new Error('Nobody is there')
        if (verb === 'content:selectedWords') return { ok: true, value: { words: '' } }
        return { ok: true, value: verb === 'content:findMarks' ? open.placed : open.answer }
      },
    })
    Object.assign(chrome.scripting, {
      insertCSS: async () => {
        if (open.refuses) throw new Error('Refused')
      },
      executeScript: async () => [],
    })
  }, tab)
}

/** Empties the library and writes these rows. Runs on a page of the extension that has opened it once. */
export async function fill(page: Page, rows: Rows): Promise<void> {
  await page.evaluate(async (all) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('minutebook'))
    const tables = db.transaction(Object.keys(all), 'readwrite')
    const kept = new Promise<void>((resolve, reject) => {
      tables.oncomplete = () => resolve()
      tables.onerror = () => reject(tables.error)
    })
    for (const [name, table] of Object.entries(all)) {
      const store = tables.objectStore(name)
      store.clear()
      for (const row of table) store.put(row)
    }
    await kept
    db.close()
  }, rows)
}
