import { decision, expect, test } from './screens-fixtures'
import { serious } from './serious'

const other = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2163'

test.beforeEach(async ({ page, minutebook }) => {
  for (const url of [decision, other]) {
    await page.goto(url)
    await minutebook.ask(page, 'content:describePage')
  }
})

test('two that were deleted are both had back', async ({ page, minutebook, popup }) => {
  const screen = await popup(page)
  const links = screen.getByRole('list', { name: 'Captured decisions' }).getByRole('link')
  await expect(links).toHaveCount(2)
  const titles = await links.allTextContents()
  await links.nth(0).focus()
  await screen.keyboard.press('Delete')
  await expect(screen.getByRole('status').getByText(`Deleted: ${titles[0]}`)).toBeVisible()
  await expect(links).toHaveText([titles[1] ?? ''])
  await screen.keyboard.press('Delete')
  await expect(screen.getByText('2 deleted')).toBeVisible()
  await expect(screen.getByText('The library is empty')).toBeVisible()
  await expect(screen.getByRole('button', { name: 'Undo', exact: true })).toBeFocused()
  expect((await minutebook.rows()).records.every((row) => row.deletedAt !== 0)).toBe(true)
  expect(await serious(screen)).toEqual([])

  await screen.keyboard.press('Enter')
  await expect(links).toHaveText([titles[1] ?? ''])
  await screen.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(links).toHaveText(titles)
  await expect(screen.locator('.deleted-bar')).toHaveCount(0)
})

test('the bin gives back what was deleted before, one or all, by keyboard', async ({
  page,
  minutebook,
  popup,
}) => {
  const first = await popup(page)
  const links = first.getByRole('list', { name: 'Captured decisions' }).getByRole('link')
  await expect(links).toHaveCount(2)
  const titles = await links.allTextContents()
  await links.nth(0).focus()
  await first.keyboard.press('Delete')
  await expect(links).toHaveCount(1)
  await first.keyboard.press('Delete')
  await expect(first.getByRole('button', { name: 'Bin (2)' })).toBeVisible()
  await first.close()

  const screen = await popup(page)
  await screen.getByRole('button', { name: 'Bin (2)' }).press('Enter')
  await expect(screen.getByRole('heading', { name: 'Bin' })).toBeVisible()
  await expect(screen.getByText(/^Ambleford · /)).toHaveCount(2)
  await expect(screen.getByText(/^Deleted today at .+\. 30 days left\.$/)).toHaveCount(2)
  expect(await serious(screen)).toEqual([])
  const last = screen.getByRole('button', { name: `Restore: ${titles[1]}` })
  const before = screen.getByRole('button', { name: `Restore: ${titles[0]}` })
  await screen.keyboard.press('Tab')
  await screen.keyboard.press('Tab')
  await expect(last).toBeFocused()
  await screen.keyboard.press('Enter')
  await expect(before).toBeFocused()
  expect((await minutebook.rows()).records.filter((row) => row.deletedAt !== 0)).toHaveLength(1)
  await screen.keyboard.press('Enter')
  await expect(screen.getByText('The bin is empty.')).toBeVisible()
  await expect(screen.getByRole('button', { name: 'Back' })).toBeFocused()
  await screen.keyboard.press('Enter')
  await expect(
    screen.getByRole('list', { name: 'Captured decisions' }).getByRole('link'),
  ).toHaveText(titles)
})
