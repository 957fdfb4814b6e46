import type { Page } from 'puppeteer-core'
import { describe, expect } from 'vitest'
import { changingPage } from '../site/changing-page'
import { openInside, showSidebar, until } from './add-on'
import { rows } from './library'
import { Sidebar } from './sidebar'
import { it } from './started'

let council: Page
let inside: Page
let sidebar: Sidebar

/** Runs in a page of the add-on: what the page of the first run has read of its sample. */
function welcomeSays(): string | null {
  const { browser } = globalThis as unknown as {
    // What the add-on's pages know of each other; the types of Chrome do not have it.
    browser: { extension: { getViews(of: { type: 'tab' }): Window[] } }
  }
  const views = browser.extension.getViews({ type: 'tab' })
  const welcome = views.find(({ location }) => location.pathname === '/welcome.html')
  return welcome?.document.querySelector('.sample-read')?.textContent ?? null
}

/** Runs in the council's page: selects these words where they stand first. */
function selectWords(words: string): string {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1
    if (at < 0) continue
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
    return words
  }
  throw new Error(`the page does not print "${words}"`)
}

/** Runs in a page of the add-on: says to the council's page what the browser's menu says. */
async function keepSelection(url: string): Promise<void> {
  const tabs = await chrome.tabs.query({})
  const message = {
    verb: 'content:keepSelection',
    ask: { as: 'note', framed: false, token: 'none' },
  }
  for (const tab of tabs)
    if (tab.id !== undefined && (tab.url === undefined || tab.url === url))
      await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null)
}

/** Runs in a page of the add-on: lets the site keep marks, in the window that asks for it. Null while it is not there. */
function pressAllow(): true | null {
  const { browser } = globalThis as unknown as {
    // As in `welcomeSays`.
    browser: { extension: { getViews(of: { type: 'tab' }): Window[] } }
  }
  const views = browser.extension.getViews({ type: 'tab' })
  const asking = views.find(({ location }) => location.pathname === '/sign.html')
  const button = [...(asking?.document.querySelectorAll('button') ?? [])].find((one) =>
    one.textContent?.includes('Keep marks on this site'),
  )
  button?.click()
  return button === undefined ? null : true
}

describe('the main journey in Firefox', () => {
  it('opens the first page once, which reads its sample', async ({ firefox }) => {
    inside = await openInside(firefox, 'options.html')
    const read = await until('the first page', () => inside.evaluate(welcomeSays))
    expect(read).toContain('£240,000 a year × 5 years = £1,200,000')
  })

  it('captures a decision and shows it in the sidebar', async ({ site, firefox }) => {
    council = await firefox.newPage()
    await council.goto(changingPage(site).url)
    await until('a row', async () => ((await rows(inside, 'records')).length > 0 ? true : null))
    await council.bringToFront()
    await showSidebar(firefox)
    sidebar = new Sidebar(inside)
    await sidebar.says(/Weir Lane Footbridge Replacement/)
    await sidebar.says(/0 of \d+ checked/)
  })

  it('keeps what a person says of a fact, under their name, and takes it back', async () => {
    await sidebar.press('Confirm: Decision maker')
    await sidebar.says(/Who is checking/)
    await sidebar.type('Ada')
    await sidebar.press('Continue')
    await sidebar.says(/1 of \d+ checked/)
    await sidebar.press('Undo')
    await sidebar.says(/0 of \d+ checked/)
    await sidebar.press('Redo')
    await sidebar.says(/1 of \d+ checked/)
    expect(await rows(inside, 'edits')).toMatchObject([{ verdict: 'confirm', who: 'Ada' }])
  })

  it('keeps words that the person selects as a mark of their own', async () => {
    const words = await council.evaluate(selectWords, '£50,000')
    await council.bringToFront()
    await inside.evaluate(keepSelection, council.url())
    // A page can say that it was asked, so that a person is, once for a site.
    await until('the window that asks', () => inside.evaluate(pressAllow))
    await until('the mark', async () => ((await rows(inside, 'marks')).length > 0 ? true : null))
    await sidebar.says(/Your marks/)
    expect(await rows(inside, 'marks')).toMatchObject([
      { who: 'Ada', reading: { as: 'note' }, anchor: { span: { exact: words } } },
    ])
    await until('its paint', () =>
      council.evaluate(() => CSS.highlights.get('minutebook-own')?.size === 1 || null),
    )
  })

  it('says what has changed since, and takes the new text with what was checked', async ({
    site,
  }) => {
    site.setRevision(2)
    await council.reload()
    await sidebar.says(/Changed since you captured it/)
    await sidebar.pressFor('See changes', /What changed/)
    await sidebar.press('Take the new text')
    await sidebar.says(/You now see the new text/)
    await sidebar.says(/1 of \d+ checked/)
    expect(await rows(inside, 'versions')).toHaveLength(2)
  })
})
