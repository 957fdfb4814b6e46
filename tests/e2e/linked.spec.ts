import { named } from './review'
import { decision, expect, test } from './screens-fixtures'
import { serious } from './serious'

const meeting = 'http://democracy.ambleford.gov.uk/ieListDocuments.aspx?CId=117&MId=1204&Ver=4'

test('pages of one matter are shown together, confirmed and unlinked, and that is undone', async ({
  page,
  minutebook,
  panel,
}) => {
  await page.goto(meeting)
  await minutebook.settled(page)
  await page.goto(decision)
  await minutebook.settled(page)
  const screen = await panel(page)
  const linked = screen.locator('.linked > li')
  const item = linked.filter({ hasText: 'Agenda item' })
  await expect(item).toContainText('Leisure Centres Operating Contract 2027')
  await expect(item).toContainText(/ · captured/)
  await expect(linked.filter({ hasText: 'Issue history' })).toContainText('not captured')
  const count = await linked.count()
  expect(await serious(screen)).toEqual([])

  await item.getByRole('button', { name: /^Not the same matter/ }).press('Enter')
  await named(screen)
  await expect(item).toContainText('Unlinked by Ada')
  await expect(linked).toHaveCount(count)
  await screen.keyboard.press('Control+z')
  await expect(item).not.toContainText('Unlinked')
  await item.getByRole('button', { name: /^Confirm the link/ }).press('Enter')
  await expect(item).toContainText('Confirmed by Ada')
  await screen.reload()
  await expect(item).toContainText('Confirmed by Ada')
  expect(await serious(screen)).toEqual([])
})

test('a list says which of its rows are in the library', async ({
  page,
  site,
  minutebook,
  panel,
}) => {
  const list = site.pages.find(({ url }) => url.includes('mgDelegatedDecisions'))
  if (list === undefined) throw new Error('the sample site has no list')
  await page.goto(list.url)
  const screen = await panel(page)
  const links = screen.locator('.page-links li')
  await expect(links.first()).toBeVisible()
  const there = site.pages.map(({ url }) => url)
  const linked = await links
    .locator('a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
  const known = linked.find((href) => there.includes(href))
  expect(known, `one of ${linked.join(' ')}`).toBeDefined()
  await expect(screen.locator('.page-link-kept')).toHaveCount(0)
  await page.goto(known ?? '')
  await minutebook.settled(page)
  await page.goto(list.url)
  await expect(screen.locator('.page-link-kept')).toHaveCount(1)
})
