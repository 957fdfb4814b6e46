import type { Page } from '@playwright/test'
import { named } from './review'
import { decision, expect, test } from './screens-fixtures'

const reviewedIn = (screen: Page, section: string) =>
  screen
    .locator('.section', { has: screen.getByRole('heading', { name: section }) })
    .locator('[data-fact]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-reviewed')))

const allReviewed = (screen: Page) =>
  screen
    .locator('[data-fact]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-reviewed')))

test('a section is confirmed in one step, which one undo takes back and names', async ({
  page,
  panel,
}) => {
  await page.goto(decision)
  const screen = await panel(page)
  const options = screen.locator('.option [data-fact]')
  await expect(options.first()).toBeVisible()
  const n = await options.count()
  expect(n).toBeGreaterThan(2)
  // One is rejected before: what was judged stays as it is.
  await options.nth(1).focus()
  await screen.keyboard.press('r')
  await named(screen)
  await expect(options.nth(1)).toHaveAttribute('data-reviewed', 'rejected')
  const others = await allReviewed(screen)

  await screen.getByRole('button', { name: /^Confirm all that is shown: Options/ }).click()
  const told = screen.locator('.check-told')
  await expect(told).toHaveText(`${n - 1} ${n === 2 ? 'fact' : 'facts'} confirmed.`)
  const confirmed = async () =>
    (await reviewedIn(screen, 'Options')).filter((state) => state === 'confirmed')
  await expect.poll(confirmed).toHaveLength(n - 1)
  const states = await reviewedIn(screen, 'Options')
  expect(states.filter((state) => state === 'rejected')).toHaveLength(1)
  await expect(
    screen.getByRole('button', { name: /^Confirm all that is shown: Options/ }),
  ).toHaveCount(0)

  await screen.getByRole('button', { name: /^Undo: confirmed \d+ facts?$/ }).click()
  await expect(told).toHaveText(`Undone: confirmed ${n - 1} ${n === 2 ? 'fact' : 'facts'}.`)
  await expect.poll(() => allReviewed(screen)).toEqual(others)
})

test('a record is confirmed in one step, without what is folded away', async ({
  page,
  panel,
  minutebook,
}) => {
  await page.goto(decision)
  const screen = await panel(page)
  const rows = screen.locator('[data-fact]')
  await expect(rows.first()).toBeVisible()
  // Whatever folds a row away: it is not shown, and is not confirmed.
  await rows.nth(1).evaluate((row) => {
    if (row.parentElement !== null) row.parentElement.style.display = 'none'
  })
  const shown = await rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()).length)
  await screen.getByRole('button', { name: 'Confirm all shown' }).click()
  await named(screen)
  await expect(screen.locator('.check-told')).toHaveText(`${shown} facts confirmed.`)
  await expect(rows.nth(1)).toHaveAttribute('data-reviewed', 'no')
  expect((await minutebook.rows()).records[0]?.checked).toBe('part')

  await screen.getByRole('button', { name: 'Confirm all shown' }).click()
  await expect(screen.locator('.check-told')).toHaveText(/^Nothing to confirm/)
  await screen.keyboard.press('Control+z')
  await expect(screen.locator('.check-told')).toHaveText(`Undone: confirmed ${shown} facts.`)
  await expect(screen.getByText(/^0 of \d+ checked$/)).toBeVisible()
})
