import type { Page } from '@playwright/test'
import { rowDecides } from '../../lib/record/deciding'
import { decision, expect, test } from './screens-fixtures'

const other = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2163'

/** Opens pages one after the other, each kept before the next is opened. */
async function visit(page: Page, ask: (page: Page) => Promise<unknown>, ...urls: string[]) {
  for (const url of urls) {
    await page.goto(url)
    await ask(page)
  }
}

test('says what the page is, that it is kept, and what was found', async ({
  page,
  minutebook,
  popup,
}) => {
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision)
  const screen = await popup(page)
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Captured')
  await expect(screen.getByText('Decision · Ambleford Borough Council')).toBeVisible()
  await expect(screen.getByText(/\d+ resolutions( \(\d+ clauses\))? · \d+ sums/)).toBeVisible()
  await expect(screen.getByRole('link', { name: /Leisure Centres/ })).toHaveAttribute(
    'href',
    decision,
  )
})

test('captures on demand where the person asked to be asked', async ({
  page,
  minutebook,
  popup,
}) => {
  await minutebook.set({ captureAutomatically: false })
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision)
  const screen = await popup(page)
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Not captured')
  await expect(screen.getByRole('switch', { name: 'Capture automatically' })).not.toBeChecked()
  await screen.getByRole('button', { name: 'Capture this page' }).click()
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Captured')
  expect((await minutebook.rows()).records).toHaveLength(1)
})

test('the switch is kept', async ({ page, minutebook, popup }) => {
  await page.goto('http://democracy.ambleford.gov.uk/')
  const screen = await popup(page)
  await screen.getByRole('switch', { name: 'Capture automatically' }).click()
  await expect
    .poll(() => minutebook.inside.evaluate(async () => chrome.storage.local.get('settings')))
    .toMatchObject({ settings: { captureAutomatically: false } })
})

test('searches as one types and filters by council', async ({ page, minutebook, site, popup }) => {
  const urls = site.pages
    .filter(({ expect: holds, held }) => holds === 'record' && held === null)
    .map(({ url }) => url)
    .slice(0, 8)
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), ...urls)
  const rows = (await minutebook.rows()).records.filter(rowDecides)
  const screen = await popup(page)
  const list = screen.getByRole('list', { name: 'Captured decisions' }).getByRole('link')
  await expect(list).toHaveCount(rows.length)
  await screen.getByRole('searchbox').fill('leis')
  const leisure = rows.filter(({ words }) => words.some((word) => word.startsWith('leis')))
  expect(leisure.length).toBeLessThan(rows.length)
  await expect(list).toHaveCount(leisure.length)
  await screen.getByRole('searchbox').fill('')
  const [council] = rows.flatMap((row) => row.council ?? [])
  const same = rows.filter((row) => row.council?.name === council?.name).length
  await screen.getByLabel('Council').selectOption({ label: `${council?.name} (${same})` })
  await expect(list).toHaveCount(same)
})

test('works by keyboard alone: delete, undo, move', async ({ page, minutebook, popup }) => {
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision, other)
  const screen = await popup(page)
  const links = screen.getByRole('list', { name: 'Captured decisions' }).getByRole('link')
  await expect(links).toHaveCount(2)
  const titles = await links.allTextContents()
  await screen.getByRole('searchbox').focus()
  await screen.keyboard.press('ArrowDown')
  await expect(links.nth(0)).toBeFocused()
  await screen.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await screen.keyboard.press('Delete')
  await expect(links).toHaveText([titles[0] ?? ''])
  await expect(links.nth(0)).toBeFocused()
  expect((await minutebook.rows()).records.filter((row) => row.deletedAt !== 0)).toHaveLength(1)
  await screen.keyboard.press('Control+z')
  await expect(links).toHaveText(titles)
  await expect(links.nth(1)).toBeFocused()
  await screen.keyboard.press('ArrowUp')
  await screen.keyboard.press('ArrowUp')
  await expect(screen.getByRole('searchbox')).toBeFocused()
})

test('reads a page of an unknown site when the person asks', async ({
  page,
  elsewhere,
  minutebook,
  popup,
  site,
}) => {
  const look = 'http://democracy.ambleford.gov.uk.example/ieDecisionDetails.aspx?ID=2147'
  const real = await page.request.get(
    `http://127.0.0.1:${site.port}/ieDecisionDetails.aspx?ID=2147`,
    {
      headers: { host: 'democracy.ambleford.gov.uk' },
    },
  )
  elsewhere.set(look, await real.text())
  await page.goto(look)
  expect((await minutebook.rows()).records).toHaveLength(0)
  const screen = await popup(page)
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Not read yet')
  await screen.getByRole('button', { name: 'Capture this page' }).click()
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Captured')
  await expect(
    screen.getByText(/Unknown site: democracy\.ambleford\.gov\.uk\.example/).first(),
  ).toBeVisible()
  expect((await minutebook.rows()).records[0]?.council).toBeNull()
})
