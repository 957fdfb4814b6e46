import type { Page } from '@playwright/test'
import { changingPage } from '../site/changing-page'
import { axeFaults, focused, inChip, pageWithoutChip, press, said } from './chip'
import { expect, type Minutebook, marksOn, test } from './extension'
import { drawn, fill, keep, markRows, menu, openAsCoder, select, selected } from './own-marks'
import { serious } from './serious'

const decision = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2147'
const sum = '£1,890,000 per annum'

/** By the command or the browser's own menu, as the background sends it. */
const ask = (page: Page, minutebook: Minutebook, as: string | null, framed = false) =>
  minutebook.ask(page, 'content:keepSelection', { as, framed, token: 'none' })

test.describe('the menu beside a selection', () => {
  test('keeps a sum with its basis and tags, and draws it at once', async ({
    page,
    minutebook,
  }) => {
    await openAsCoder(page, minutebook, decision)
    const before = await pageWithoutChip(page)
    await select(page, sum)
    await expect.poll(() => menu(page)).toContain('Save selection as')
    expect(await selected(page), 'the selection stays').toBe(sum)
    await fill(page, '.tags', 'leisure, annual cost')
    await press(page, '.menu .kind.as-value')
    await expect.poll(() => menu(page)).toContain('Kept as Sum')
    expect(await menu(page)).toContain('£1,890,000 a year')
    await expect.poll(() => drawn(page)).toEqual([sum])
    const [row] = await markRows(minutebook)
    expect(row).toMatchObject({
      reading: { as: 'value', says: [{ amount: 18_900_000_000, basis: 'annual' }] },
      tags: ['leisure', 'annual cost'],
      who: 'A. Clerk',
      within: 'record',
      url: decision,
      anchor: { span: { exact: sum } },
    })
    expect(await pageWithoutChip(page), 'the page is as it was').toBe(before)
  })

  test('keeps what it cannot read as its words, and nothing made up', async ({
    page,
    minutebook,
  }) => {
    await openAsCoder(page, minutebook, decision)
    await keep(page, 'single operator', 'value')
    expect(await menu(page)).toContain('Kept as its own words')
    expect(await markRows(minutebook)).toMatchObject([{ reading: { as: 'value', says: [] } }])
  })

  test('takes tags after the kind: Enter keeps them, and the first press takes all back', async ({
    page,
    minutebook,
  }) => {
    await openAsCoder(page, minutebook, decision)
    await keep(page, 'single operator', 'option')
    await fill(page, '.tags', 'leisure, procurement')
    await page.keyboard.press('Enter')
    await expect.poll(() => menu(page)).toContain('Tags kept')
    expect((await markRows(minutebook)).map(({ tags }) => tags)).toEqual([
      [],
      ['leisure', 'procurement'],
    ])
    await press(page, '.menu .undo')
    await expect.poll(() => drawn(page)).toEqual([])
  })

  test('is worked by keyboard alone, and gives focus and selection back', async ({
    page,
    minutebook,
  }) => {
    await openAsCoder(page, minutebook, decision)
    await page.locator('main a, #modgov a').first().focus()
    await select(page, sum)
    await ask(page, minutebook, null)
    expect(await focused(page)).toContain('kind as-resolution')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toContain('kind as-value')
    expect(await selected(page)).toBe(sum)
    await page.keyboard.press('Escape')
    expect(await menu(page)).toBeNull()
    expect(await selected(page)).toBe(sum)
    await ask(page, minutebook, null)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => menu(page)).toContain('Kept as Sum')
    expect(await focused(page)).toContain('close')
  })

  test('asks once, in a window of ours, who is marking on this site', async ({
    page,
    minutebook,
  }) => {
    await page.goto(decision)
    await minutebook.settled(page)
    await select(page, sum)
    await expect.poll(() => menu(page)).toContain('Save selection as')
    const opened = page.context().waitForEvent('page')
    await press(page, '.menu .kind.as-value')
    const screen = await opened
    await expect(screen.getByText('democracy.ambleford.gov.uk', { exact: true })).toBeVisible()
    await expect.poll(() => menu(page)).toContain('answer in Minutebook’s own window')
    expect(await markRows(minutebook)).toEqual([])
    const name = screen.getByLabel('Your name or initials')
    await name.press('Enter')
    await expect(screen.getByRole('alert')).toHaveText('Enter a name or initials.')
    await name.fill('B. Coder')
    const closed = screen.waitForEvent('close')
    await name.press('Enter').catch(() => undefined)
    await closed
    await expect.poll(() => menu(page)).toContain('Kept as Sum')
    expect(await markRows(minutebook)).toMatchObject([{ who: 'B. Coder' }])
    await keep(page, 'single operator', 'note')
    expect(await markRows(minutebook)).toHaveLength(2)
  })

  test('takes back what was just kept; the library remembers that it was', async ({
    page,
    minutebook,
  }) => {
    await openAsCoder(page, minutebook, decision)
    await keep(page, sum, 'value')
    await press(page, '.menu .undo')
    await expect.poll(() => menu(page)).toContain('Undone')
    await expect.poll(() => drawn(page)).toEqual([])
    expect((await markRows(minutebook)).map((row) => row.removed)).toEqual([false, true])
  })

  test('goes when the selection goes, and stays away while marks are hidden', async ({
    page,
    minutebook,
  }) => {
    await openAsCoder(page, minutebook, decision)
    await select(page, sum)
    await expect.poll(() => menu(page)).not.toBeNull()
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await expect.poll(() => menu(page)).toBeNull()
    await select(page, sum)
    await expect.poll(() => menu(page)).not.toBeNull()
    await page.keyboard.press('Escape')
    expect(await menu(page)).toBeNull()
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await minutebook.inside.evaluate(() =>
      chrome.storage.local.set({
        settings: {
          ...{ coder: 'A. Clerk', markSites: ['democracy.ambleford.gov.uk'] },
          marksOn: false,
        },
      }),
    )
    await expect.poll(() => said(page, '.marks')).toBe('Show marks')
    await select(page, sum)
    await ask(page, minutebook, 'value')
    await expect.poll(() => menu(page)).toContain('Kept as Sum')
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`has no fault that axe finds, ${colorScheme}`, async ({ page, minutebook }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(decision)
      await minutebook.settled(page)
      await select(page, sum)
      await expect.poll(() => menu(page)).not.toBeNull()
      expect(await axeFaults(page)).toEqual([])
      const opened = page.context().waitForEvent('page')
      await press(page, '.menu .kind.as-value')
      const screen = await opened
      await screen.emulateMedia({ colorScheme })
      await expect.poll(() => menu(page)).toContain('Not kept yet')
      expect(await axeFaults(page)).toEqual([])
      await expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await serious(screen)).toEqual([])
      await screen.getByLabel('Your name').fill('A')
      await screen.getByRole('button', { name: 'Keep marks on this site' }).click()
      await expect.poll(() => menu(page)).toContain('Kept as')
      expect(await axeFaults(page)).toEqual([])
      await page.evaluate(() => getSelection()?.removeAllRanges())
      await ask(page, minutebook, 'value')
      await expect.poll(() => menu(page)).toContain('No words are selected')
      expect(await axeFaults(page)).toEqual([])
    })
})

test.describe('the command and the browser’s own menu', () => {
  const worker = (page: Page) => page.context().serviceWorkers().at(-1)

  test('keep the selection, and go to a page where nothing of ours runs', async ({
    page,
    minutebook,
    elsewhere,
  }) => {
    await openAsCoder(page, minutebook, decision)
    await select(page, sum)
    const tabId = await minutebook.tabOf(page)
    await worker(page)?.evaluate(async (id) => {
      const tab = await chrome.tabs.get(id)
      // The event's own way to fire, which the types do not have.
      const { dispatch } = chrome.commands.onCommand as unknown as Fired
      dispatch.call(chrome.commands.onCommand, 'keep-selection', tab)
    }, tabId)
    await expect.poll(() => focused(page)).toContain('kind as-resolution')
    await page.keyboard.press('Escape')
    await choose(page, tabId, 'keep-value', 0)
    await expect.poll(() => menu(page)).toContain('Kept as Sum')
    await choose(page, tabId, 'keep-note', 7)
    await expect.poll(() => menu(page)).toContain('in a frame')
    expect(await markRows(minutebook)).toHaveLength(1)
    const url = 'http://news.example/market'
    elsewhere.set(url, '<!doctype html><h1>Market</h1><p>The market opens early.</p>')
    await page.goto(url)
    await minutebook.pressButton(page)
    await select(page, 'opens early')
    await choose(page, tabId, 'keep-reason', 0)
    await expect.poll(() => menu(page), { timeout: 10_000 }).toContain('Kept as Reason')
    expect(await markRows(minutebook)).toHaveLength(2)
  })

  test('say on the button where the browser lets no extension run', async ({
    page,
    minutebook,
    elsewhere,
  }) => {
    const url = 'http://news.example/closed'
    elsewhere.set(url, '<!doctype html><h1>Market</h1>')
    await page.goto(url)
    const tabId = await minutebook.tabOf(page)
    await choose(page, tabId, 'keep-note', 0)
    await expect.poll(() => minutebook.badgeOf(page)).toBe('!')
  })

  interface Fired {
    dispatch(...what: unknown[]): void
  }

  async function choose(page: Page, tabId: number, entry: string, frameId: number): Promise<void> {
    await worker(page)?.evaluate(
      async ([id, menuItemId, frame]) => {
        const tab = await chrome.tabs.get(id)
        const { dispatch } = chrome.contextMenus.onClicked as unknown as Fired // as above
        dispatch.call(chrome.contextMenus.onClicked, { menuItemId, frameId: frame }, tab)
      },
      [tabId, entry, frameId] as const,
    )
  }
})

test.describe('a mark', () => {
  test('is found on the next visit, and explained under the pointer', async ({
    page,
    minutebook,
  }) => {
    await openAsCoder(page, minutebook, decision)
    await keep(page, sum, 'value')
    await page.reload()
    await minutebook.settled(page)
    await expect.poll(() => drawn(page)).toEqual([sum])
    await expect.poll(() => said(page, '.legend')).toContain('1 of yours')
    const middle = await page.evaluate(() => {
      const [range] = CSS.highlights.get('minutebook-own') ?? []
      ;(range as Range).startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = (range as Range).getClientRects()[0] ?? new DOMRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    await page.mouse.move(middle.x, middle.y)
    await expect.poll(() => said(page, '.tip')).toContain('Your mark: Sum')
  })

  test('is found on a page whose words changed around it, and not where they went', async ({
    page,
    site,
    minutebook,
  }) => {
    const changing = changingPage(site)
    await openAsCoder(page, minutebook, changing.url)
    const was = (await minutebook.rows()).versions[0]?.text ?? ''
    site.setRevision(2)
    await page.reload()
    await minutebook.settled(page)
    const is = (await minutebook.rows()).versions.at(-1)?.text ?? ''
    const gone = was.split(/\s+/).find((word) => word.length > 4 && !is.includes(word)) ?? ''
    const stays = was.split('\n')[0] ?? ''
    site.setRevision(1)
    await page.reload()
    await minutebook.settled(page)
    await keep(page, gone, 'note')
    await page.keyboard.press('Escape')
    await keep(page, stays, 'note')
    site.setRevision(2)
    await page.reload()
    await minutebook.settled(page)
    await expect.poll(() => drawn(page)).toEqual([stays])
    const placed = (await minutebook.ask(page, 'content:findMarks', {})) as { is: string }[]
    expect(placed.map((one) => one.is).sort()).toEqual(['gone', 'placed'])
  })
})

test.describe('a page that is not read', () => {
  const html = (words: string) =>
    `<!doctype html><html lang="en"><title>News</title><body><h1>Market news</h1><p>${words}</p></body></html>`

  for (const [what, words] of [
    ['with something to find on it', 'The market will cost £93k a year to run.'],
    ['with nothing to find on it', 'The market opens early.'],
  ] as const)
    test(`takes marks as a record of itself, ${what}`, async ({ page, minutebook, elsewhere }) => {
      const url = 'http://news.example/market'
      const marked = words.includes('£') ? '£93k a year' : 'opens early'
      elsewhere.set(url, html(words))
      await openAsCoder(page, minutebook, decision)
      await page.goto(url)
      await minutebook.pressButton(page)
      expect(await minutebook.inject(await minutebook.tabOf(page))).toBe(true)
      await minutebook.settled(page)
      await keep(page, marked, 'value')
      const { records } = await minutebook.rows()
      const own = records.find((row) => row.system === 'generic')
      expect(own).toMatchObject({ title: 'Market news', url, pageKind: 'page' })
      const says = words.includes('£') ? [{ amount: 930_000_000, basis: 'annual' }] : []
      expect(await markRows(minutebook)).toMatchObject([{ record: own?.id, reading: { says } }])
      await page.reload()
      expect(await minutebook.inject(await minutebook.tabOf(page))).toBe(true)
      await expect.poll(() => drawn(page)).toEqual([marked])
    })

  test('and so does what stands around a decision', async ({ page, minutebook }) => {
    await openAsCoder(page, minutebook, decision)
    const heading = await page.evaluate(() => {
      const links = [...document.querySelectorAll('a')]
      const outside = links.filter((a) => a.closest('#modgov, main') === null)
      return outside.map((a) => a.textContent?.trim() ?? '').find((words) => words.length > 5) ?? ''
    })
    await keep(page, heading, 'note')
    const { records } = await minutebook.rows()
    expect(records.map((row) => row.system).sort()).toEqual(['generic', 'moderngov'])
    expect(await markRows(minutebook)).toMatchObject([{ within: 'page' }])
    await page.reload()
    await minutebook.settled(page)
    await expect.poll(() => drawn(page)).toEqual([heading])
  })
})

test.describe('what cannot be marked is said', () => {
  test('nothing selected, a form field, our own words, a frame', async ({ page, minutebook }) => {
    await openAsCoder(page, minutebook, decision)
    await ask(page, minutebook, 'note')
    await expect.poll(() => menu(page)).toContain('No words are selected')
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      field.value = 'Typed by hand'
      document.body.append(field)
      field.focus()
      field.select()
    })
    await ask(page, minutebook, 'note')
    await expect.poll(() => menu(page)).toContain('in a form field')
    await page.evaluate(() => {
      const typed = document.createElement('p')
      typed.contentEditable = 'true'
      typed.append('Typed here too')
      document.body.append(typed)
      getSelection()?.selectAllChildren(typed)
    })
    await ask(page, minutebook, 'note')
    await expect.poll(() => menu(page)).toContain('in a form field')
    await inChip(
      page,
      (root) => {
        const words = root.querySelector('.legend')
        if (words) getSelection()?.selectAllChildren(words)
      },
      null,
    )
    await ask(page, minutebook, 'note')
    await expect.poll(() => menu(page)).toContain("are Minutebook's own")
    await ask(page, minutebook, 'note', true)
    await expect.poll(() => menu(page)).toContain('in a frame')
    await page.evaluate(() => {
      getSelection()?.removeAllRanges()
      const frame = document.createElement('iframe')
      frame.srcdoc = '<p tabindex="0">Framed words</p>'
      document.body.append(frame)
    })
    await page.frameLocator('iframe').locator('p').focus()
    await page.locator('iframe').focus()
    await ask(page, minutebook, null)
    await expect.poll(() => menu(page)).toContain('in a frame')
    expect(await markRows(minutebook)).toEqual([])
  })

  test('a selection of a megabyte', async ({ page, minutebook }) => {
    await openAsCoder(page, minutebook, decision)
    await page.evaluate(() => {
      const long = document.createElement('div')
      for (let n = 0; n < 8000; n++) {
        const line = document.createElement('p')
        line.append(`${n} `.padEnd(130, 'words of a very long page '))
        long.append(line)
      }
      document.body.append(long)
      getSelection()?.selectAllChildren(long)
    })
    await ask(page, minutebook, 'note')
    await expect
      .poll(() => menu(page), { timeout: 20_000 })
      .toMatch(/too long: 1,0\d\d,\d{3} characters/)
    expect(await markRows(minutebook)).toEqual([])
  })

  test('a page that was rendered again under the selection', async ({ page, minutebook }) => {
    await openAsCoder(page, minutebook, decision)
    await select(page, sum)
    await expect.poll(() => menu(page)).not.toBeNull()
    await page.evaluate(() => {
      const main = document.querySelector('#modgov')
      if (main) main.innerHTML = String(main.innerHTML)
    })
    await press(page, '.menu .kind.as-value')
    await expect.poll(() => menu(page)).toContain('The page changed under the selection')
    expect(await markRows(minutebook)).toEqual([])
    await keep(page, sum, 'value')
    await expect.poll(() => drawn(page)).toEqual([sum])
    await page.evaluate(() => {
      const main = document.querySelector('#modgov')
      if (main) main.innerHTML = String(main.innerHTML)
    })
    const standing = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('minutebook-own') ?? [])].map(
          (range) => range.startContainer.isConnected && !range.collapsed,
        ),
      )
    await expect.poll(standing).toEqual([true])
  })

  test.describe('after an update', () => {
    test.use({ ownBrowser: true })

    test('an extension that was updated under the page', async ({ page, context, minutebook }) => {
      await openAsCoder(page, minutebook, decision)
      await select(page, sum)
      await expect.poll(() => menu(page)).not.toBeNull()
      await context
        .serviceWorkers()[0]
        ?.evaluate(() => chrome.runtime.reload())
        .catch(() => undefined)
      await expect.poll(() => marksOn(page), { timeout: 10_000 }).toEqual([])
      // Our own world is dead, so the browser is asked for what stands in the closed root.
      const session = await context.newCDPSession(page)
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
      expect(JSON.stringify(root)).toContain('Reload this tab')
    })
  })
})
