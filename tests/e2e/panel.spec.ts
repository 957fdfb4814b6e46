import { changingPage } from '../site/changing-page'
import { expectFlash } from './extension'
import { decision, expect, test } from './screens-fixtures'

test('shows who decided what and when, and each fact with its words', async ({ page, panel }) => {
  await page.goto(decision)
  const screen = await panel(page)
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Captured')
  await expect(screen.getByRole('heading', { level: 2 })).toHaveText(
    'Leisure Centres Operating Contract 2027',
  )
  await expect(screen.getByText('Ambleford Borough Council').first()).toBeVisible()
  for (const name of [
    'Resolved',
    'Sums',
    'Term',
    'Options considered',
    'Reasons',
    'Delegated to',
  ]) {
    await expect(screen.getByRole('heading', { level: 3, name })).toBeVisible()
  }
  await expect(screen.locator('.option').first()).toContainText('chosen')
  await expect(screen.getByText('£28,350,000', { exact: true })).toBeVisible()
  await screen.getByRole('button', { name: /Council's words for: £28,350,000/ }).click()
  await expect(screen.locator('blockquote mark').first()).toContainText('£28,350,000')
})

test('"Show on page" lights the exact words', async ({ page, panel }) => {
  await page.goto(decision)
  const screen = await panel(page)
  await screen.getByRole('button', { name: /Show on page: £28,350,000/ }).click()
  await expectFlash(page, '£28,350,000')
})

test('works by keyboard alone', async ({ page, panel }) => {
  await page.goto(decision)
  const screen = await panel(page)
  await expect(screen.getByRole('heading', { level: 2 })).toBeVisible()
  const marks = screen.getByRole('button', { name: 'Hide marks' })
  await screen.keyboard.press('Tab')
  await expect(marks).toBeFocused()
  const show = screen.getByRole('button', { name: 'Show on page: clause 1' })
  for (let tabs = 0; tabs < 12; tabs += 1) {
    if (await show.evaluate((button) => button === document.activeElement)) break
    await screen.keyboard.press('Tab')
  }
  await expect(show).toBeFocused()
  await screen.keyboard.press('Enter')
  await expectFlash(page, 'single operator')
})

test('follows the tab that is open, and drops what a page is no more', async ({ page, panel }) => {
  await page.goto(decision)
  const screen = await panel(page)
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Captured')
  await page.goto('http://democracy.ambleford.gov.uk/')
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Not read yet')
  await page.goto('http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2163')
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Captured')
  await expect(screen.getByRole('heading', { level: 2 })).not.toHaveText(/Leisure Centres/)
})

test('lists several records of one page, one of them open', async ({ page, site, panel }) => {
  const many = site.pages.find(({ kind, records }) => kind === 'decision' && records > 1)
  if (many === undefined) throw new Error('the sample site has no page of several decisions')
  await page.goto(many.url)
  const screen = await panel(page)
  const choices = screen.getByRole('heading', { level: 2 }).getByRole('button')
  await expect(choices).toHaveCount(many.records)
  await expect(choices.nth(0)).toHaveAttribute('aria-expanded', 'true')
  await choices.nth(1).click()
  await expect(choices.nth(1)).toHaveAttribute('aria-expanded', 'true')
  await expect(choices.nth(0)).toHaveAttribute('aria-expanded', 'false')
})

test('shows a meeting as its agenda: what each item decided, the rest folded', async ({
  page,
  site,
  panel,
}) => {
  const meeting = site.pages.find(({ kind }) => kind === 'meeting')
  if (meeting === undefined) throw new Error('the sample site has no meeting')
  await page.goto(meeting.url)
  const screen = await panel(page)
  const agenda = screen.getByRole('list', { name: 'Agenda' })
  const titles = agenda.getByRole('heading', { level: 2 }).getByRole('button')
  await expect(titles).toHaveText([
    /^40Leisure Centres Operating Contract 2027$/,
    /^41Play Area Renewal Programme$/,
    /^42Forward Plan$/,
  ])
  await expect(titles.nth(0)).toHaveAttribute('aria-expanded', 'true')
  const play = agenda.getByRole('listitem').filter({ hasText: 'Play Area Renewal' }).first()
  await expect(play).toContainText('Resolved the renewal programme set out in Appendix B')
  await expect(play).toContainText('and 1 more')
  await agenda.getByText('2 items without a decision').click()
  await expect(agenda.getByRole('button', { name: /Apologies for Absence/ })).toBeVisible()
  await agenda.getByRole('button', { name: /Minutes of the Previous Meeting/ }).click()
  await expect(agenda).toContainText('be signed as a correct record')
})

test('says that a page changed, until the difference was opened', async ({
  page,
  site,
  minutebook,
  panel,
}) => {
  const changing = changingPage(site)
  await page.goto(changing.url)
  await minutebook.ask(page, 'content:describePage')
  site.setRevision(2)
  await page.reload()
  await minutebook.ask(page, 'content:describePage')
  const state = async () => (await minutebook.rows()).records[0]?.changed
  expect(await state()).toBe('unseen')
  const screen = await panel(page)
  await expect(screen.getByText(/The text of this page has changed since/)).toBeVisible()
  expect(await state()).toBe('unseen')
  await screen.getByRole('button', { name: 'See changes' }).click()
  await expect.poll(state).toBe('no')
  // The library knows that it was seen; what has changed goes on being shown until it is put away.
  await expect(screen.locator('.difference-words del').first()).toBeVisible()
  await expect(screen.locator('.difference-words ins').first()).toBeVisible()
  await screen.getByRole('button', { name: 'Hide changes' }).click()
  await expect(screen.locator('.difference')).toHaveCount(0)
})
