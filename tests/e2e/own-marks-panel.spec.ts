import { changingPage } from '../site/changing-page'
import { expectFlash } from './extension'
import { drawn, fill, keep, markRows, menu, openAsCoder } from './own-marks'
import { decision, expect, test } from './screens-fixtures'
import { serious } from './serious'

const sum = '£1,890,000 per annum'

test('lists a mark as it is made, shows it, edits it, removes it and brings it back', async ({
  page,
  minutebook,
  panel,
}) => {
  await openAsCoder(page, minutebook, decision)
  const screen = await panel(page)
  await expect(screen.getByText('Select words on the page to keep them here')).toBeVisible()
  await page.bringToFront()
  await keep(page, sum, 'value')
  const mark = screen.locator('.own-mark')
  await expect(mark).toContainText('Sum £1,890,000 a year')
  await expect(mark).toContainText('A. Clerk')
  await mark.getByRole('button', { name: /Show on page/ }).click()
  await expectFlash(page, sum)
  await mark.getByRole('button', { name: /Edit tags and note/ }).click()
  await screen.getByLabel('Tags (comma-separated)').fill('leisure, running cost')
  await screen.getByRole('textbox', { name: 'Note' }).fill('Ask what it was before.')
  await screen.getByRole('button', { name: 'Save' }).click()
  await expect(mark.getByRole('listitem')).toHaveText(['leisure', 'running cost'])
  await expect(mark).toContainText('Ask what it was before.')
  expect(await serious(screen)).toEqual([])
  await mark.getByRole('button', { name: /Remove this mark/ }).click()
  await expect.poll(() => drawn(page)).toEqual([])
  await expect(screen.locator('.undo').getByRole('button')).toBeFocused()
  await screen.keyboard.press('Enter')
  await expect.poll(() => drawn(page)).toEqual([sum])
  await expect(mark).toContainText('running cost')
  expect((await markRows(minutebook)).map((row) => row.removed)).toEqual([
    false,
    false,
    true,
    false,
  ])
})

test('a note that is kept asks for its words, and tags used before are offered', async ({
  page,
  minutebook,
  panel,
}) => {
  await openAsCoder(page, minutebook, decision)
  await keep(page, sum, 'value')
  await fill(page, '.tags', 'leisure')
  await page.keyboard.press('Enter')
  await expect.poll(() => menu(page)).toContain('Tags kept')
  await page.keyboard.press('Escape')
  const screen = await panel(page)
  await page.bringToFront()
  await keep(page, 'single operator', 'note')
  const note = screen.getByRole('textbox', { name: 'Note' })
  await expect(note).toBeFocused()
  await note.fill('Who else was asked?')
  const tags = screen.getByLabel('Tags (comma-separated)')
  const offered = () =>
    tags.evaluate((box: HTMLInputElement) =>
      [...(box.list?.options ?? [])].map(({ value }) => value),
    )
  expect(await offered()).toEqual(['leisure'])
  await tags.fill('market,')
  expect(await offered()).toEqual(['market, leisure'])
  await tags.fill('market, leisure')
  await screen.getByRole('button', { name: 'Save' }).click()
  const mark = screen.locator('.own-mark', { hasText: 'Who else was asked?' })
  await expect(mark.getByRole('listitem')).toHaveText(['market', 'leisure'])
})

test('undo takes a mark back as it takes back an edit, and redo brings it again', async ({
  page,
  minutebook,
  panel,
}) => {
  await openAsCoder(page, minutebook, decision)
  await keep(page, sum, 'value')
  const screen = await panel(page)
  await expect(screen.locator('.own-mark')).toHaveCount(1)
  // The keys heed what the button knows: that there is something to undo.
  await expect(screen.getByRole('button', { name: /^Undo: marked/ })).toBeEnabled()
  await screen.keyboard.press('Control+z')
  await expect(screen.locator('.own-mark')).toHaveCount(0)
  await expect.poll(() => drawn(page)).toEqual([])
  await screen.keyboard.press('Control+Shift+z')
  await expect.poll(() => drawn(page)).toEqual([sum])
})

test('says which marks are no longer where they were', async ({
  page,
  site,
  minutebook,
  panel,
}) => {
  const changing = changingPage(site)
  const text = async (revision: number) => {
    site.setRevision(revision)
    await openAsCoder(page, minutebook, changing.url)
    return (await minutebook.rows()).versions.at(-1)?.text ?? ''
  }
  const [was, is] = [await text(1), await text(2)]
  const gone = was.split(/\s+/).find((word) => word.length > 4 && !is.includes(word)) ?? ''
  await text(1)
  await keep(page, gone, 'note')
  await text(2)
  const screen = await panel(page)
  await expect(screen.locator('.own-mark')).toContainText('no longer on the page')
  await expect(screen.getByRole('button', { name: /Show on page: Note/ })).toHaveCount(0)
  expect(await serious(screen)).toEqual([])
})

test('lists the marks of a page that is not read', async ({
  page,
  minutebook,
  elsewhere,
  panel,
}) => {
  const url = 'http://news.example/market'
  elsewhere.set(url, '<!doctype html><h1>Market</h1><p>The market opens early.</p>')
  await openAsCoder(page, minutebook, decision)
  const screen = await panel(page)
  await page.goto(url)
  await minutebook.pressButton(page)
  expect(await minutebook.inject(await minutebook.tabOf(page))).toBe(true)
  await minutebook.settled(page)
  await keep(page, 'opens early', 'reason')
  await expect(screen.locator('.own-mark')).toContainText('opens early')
})

test('follows a tab that navigates, is discarded, or closes', async ({
  page,
  context,
  minutebook,
  panel,
}) => {
  await openAsCoder(page, minutebook, decision)
  await keep(page, sum, 'value')
  const screen = await panel(page)
  const mark = screen.locator('.own-mark')
  await expect(mark).toHaveCount(1)
  await page.goto('http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2163')
  await expect(mark).toHaveCount(0)
  await page.goBack()
  await expect(mark).toHaveCount(1)
  const tabId = await minutebook.tabOf(page)
  const other = await context.newPage()
  await other.goto('http://democracy.ambleford.gov.uk/')
  await expect(mark).toHaveCount(0)
  await minutebook.inside.evaluate((id) => chrome.tabs.discard(id), tabId)
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Not read yet')
  await other.close()
  await expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
})
