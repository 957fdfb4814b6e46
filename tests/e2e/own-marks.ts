import type { Page } from '@playwright/test'
import type { MarkRow } from '../../lib/model/marks'
import { inChip, press, said } from './chip'
import { expect, type Minutebook } from './extension'

/** Opens a page as somebody who gave a name and let the site keep marks before, so that nothing asks for either. */
export async function openAsCoder(page: Page, minutebook: Minutebook, url: string): Promise<void> {
  await minutebook.inside.evaluate(
    (site) =>
      chrome.storage.local.set({
        settings: { coder: 'A. Clerk', markSites: [site, 'news.example'] },
      }),
    new URL(url).host,
  )
  await page.goto(url)
  await minutebook.settled(page)
}

/** Selects the first place where the page prints these words in one text node, as a person's mouse would leave it. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`the page does not print "${wanted}"`)
  }, words)
}

/** What is selected on the page. */
export const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()))

/** What the page draws as a person's own marks. */
export const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('minutebook-own') ?? [])].map((range) => String(range)).sort(),
  )

/** Types into a field of the menu. */
export async function fill(page: Page, field: string, words: string): Promise<void> {
  await inChip(page, (root, of) => root.querySelector<HTMLElement>(of)?.focus(), `.menu ${field}`)
  await page.keyboard.type(words)
}

export const menu = (page: Page): Promise<string | null> => said(page, '.menu')

/** Selects words and keeps them by the menu. */
export async function keep(page: Page, words: string, as: string): Promise<void> {
  await page.keyboard.press('Escape')
  await select(page, words)
  await expect.poll(() => menu(page)).toContain('Save selection as')
  await press(page, `.menu .kind.as-${as}`)
  await expect.poll(() => menu(page)).toContain('Kept as')
}

/** The rows of the table of marks, as the disk has them. */
export const markRows = ({ inside }: Minutebook): Promise<MarkRow[]> =>
  inside.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('minutebook'))
    const rows = await done<MarkRow[]>(db.transaction('marks').objectStore('marks').getAll())
    db.close()
    return rows
  })
