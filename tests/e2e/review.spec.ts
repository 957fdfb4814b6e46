import { changingPage } from '../site/changing-page'
import { named, row } from './review'
import { decision, expect, test } from './screens-fixtures'
import { serious } from './serious'

test('each fact is confirmed, corrected, struck out, noted and added, and undone after a reopening', async ({
  page,
  panel,
  minutebook,
}) => {
  await page.goto(decision)
  const screen = await panel(page)
  await screen.getByRole('button', { name: 'Confirm: clause 1', exact: true }).click()
  await named(screen)
  const clause = row(screen, 'clause 1')
  await expect(clause).toHaveAttribute('data-reviewed', 'confirmed')
  await expect(screen.getByText(/^1 of \d+ checked$/)).toBeVisible()

  const sum = row(screen, /^£28,350,000/)
  await sum.focus()
  await screen.keyboard.press('e')
  await screen.getByLabel('Amount in pounds').fill('twenty')
  await screen.getByRole('button', { name: 'Save' }).click()
  await expect(screen.getByRole('alert')).toContainText('Enter a sum in pounds')
  await screen.getByLabel('Amount in pounds').fill('28.4m')
  await screen.keyboard.press('Enter')
  const corrected = row(screen, /^£28,400,000/)
  await expect(corrected).toContainText('Minutebook read: £28,350,000')
  await expect(corrected).toContainText('Corrected by Ada')

  const option = screen.locator('.option .fact').last()
  await option.focus()
  await screen.keyboard.press('r')
  await expect(option).toHaveAttribute('data-reviewed', 'rejected')
  await option.focus()
  await screen.keyboard.press('n')
  await screen.getByLabel('Note', { exact: true }).fill('Not an option at all.')
  await screen.getByRole('button', { name: 'Save' }).click()
  await expect(option).toContainText('Ada: Not an option at all.')

  await screen.getByRole('button', { name: 'Add a missing fact' }).click()
  const form = screen.getByRole('region', { name: 'Add a missing fact' })
  await form.getByLabel('Kind of fact').selectOption('reasons')
  await form.getByLabel('Value').fill('One operator')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form.getByRole('alert')).toContainText('Enter the words')
  await form.getByLabel('The words on the page').fill('single operator')
  const places = form.getByRole('radio')
  if ((await places.count()) > 0) await places.first().check()
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(row(screen, 'One operator')).toHaveAttribute('data-reviewed', 'added')

  await screen.close()
  const again = await panel(page)
  await expect(row(again, 'One operator')).toBeVisible()
  const before = await again.getByText(/ of \d+ checked$/).textContent()
  await again.getByRole('button', { name: 'Undo' }).click()
  await expect(row(again, 'One operator')).toHaveCount(0)
  await again.keyboard.press('Control+z')
  await expect(again.getByText('Ada: Not an option at all.')).toHaveCount(0)
  await again.keyboard.press('Control+Shift+z')
  await expect(again.getByText('Ada: Not an option at all.')).toHaveCount(1)
  await again.getByRole('button', { name: 'Redo' }).click()
  await expect(again.getByText(before ?? '')).toBeVisible()
  expect((await minutebook.rows()).records[0]?.checked).toBe('part')
})

test('goes from fact to fact and checks them by keyboard alone', async ({ page, panel }) => {
  await page.goto(decision)
  const screen = await panel(page)
  const rows = screen.locator('[data-fact]')
  await expect(rows.first()).toBeVisible()
  await screen.keyboard.press('j')
  await expect(rows.nth(0)).toBeFocused()
  await screen.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await screen.keyboard.press('k')
  await expect(rows.nth(0)).toBeFocused()
  await screen.keyboard.press('c')
  await expect(screen.getByLabel('Your name or initials')).toBeFocused()
  await screen.keyboard.type('Ada')
  await screen.keyboard.press('Enter')
  await expect(rows.nth(0)).toHaveAttribute('data-reviewed', 'confirmed')
  await expect(rows.nth(1)).toBeFocused()
  await screen.getByRole('button', { name: 'Check next' }).press('Enter')
  await expect(rows.nth(2)).toBeFocused()
  await screen.keyboard.press('e')
  await screen.keyboard.press('Escape')
  await expect(rows.nth(2)).toBeFocused()
  await screen.keyboard.press('u')
  await expect(rows.nth(0)).toHaveAttribute('data-reviewed', 'no')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious while facts are checked, ${colorScheme}`, async ({
    page,
    panel,
  }) => {
    await page.goto(decision)
    const screen = await panel(page)
    await screen.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(screen.locator('[data-fact]').first()).toBeVisible()
    await screen.keyboard.press('j')
    await expect(screen.locator('[data-fact]').first()).toBeFocused()
    await screen.keyboard.press('r')
    await expect(screen.getByRole('dialog')).toBeVisible()
    expect(await serious(screen)).toEqual([])
    await named(screen)
    await expect(screen.locator('[data-reviewed="rejected"]').first()).toBeVisible()
    await screen.keyboard.press('e')
    await screen.getByRole('button', { name: 'Keys' }).click()
    await screen.getByRole('button', { name: 'Add a missing fact' }).click()
    expect(await serious(screen)).toEqual([])
  })
}

test('a text that waits is compared, and taken or left', async ({
  page,
  site,
  minutebook,
  panel,
}) => {
  const changing = changingPage(site)
  await page.goto(changing.url)
  const screen = await panel(page)
  await screen.locator('.review-button').first().click()
  await named(screen)
  await expect(screen.locator('[data-reviewed="confirmed"]').first()).toBeVisible()
  site.setRevision(2)
  await page.reload()
  await minutebook.ask(page, 'content:describePage')
  const state = async () => (await minutebook.rows()).records[0]?.changed
  await expect.poll(state).toBe('waits')
  await screen.getByRole('button', { name: 'See changes' }).click()
  await expect(screen.locator('.difference-words del').first()).toBeVisible()
  await expect(screen.locator('.difference-words ins').first()).toBeVisible()
  expect(await serious(screen)).toEqual([])
  await expect(screen.locator('.versions > li')).toHaveCount(2)
  await screen.getByRole('button', { name: 'Take the new text' }).click()
  await expect.poll(state).toBe('no')
  await expect(screen.getByText(/^The new text is shown/)).toBeVisible()
  await screen.getByRole('button', { name: /^Compare with the text shown/ }).click()
  await expect(screen.locator('.difference-words ins').first()).toBeVisible()
})
