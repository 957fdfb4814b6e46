import type { Page } from '@playwright/test'
import { expectFlash } from './extension'
import { named } from './review'
import { decision, expect, test } from './screens-fixtures'

const current = (screen: Page) => screen.locator('[data-fact][data-current="true"]')
const nameOf = async (screen: Page, n: number) =>
  (await screen.locator('[data-fact]').nth(n).getAttribute('aria-label')) ?? ''

test('after a verdict the next open fact is current, told by name, and the page shows its words', async ({
  page,
  panel,
}) => {
  await page.setViewportSize({ width: 800, height: 300 })
  await page.goto(decision)
  const screen = await panel(page)
  const rows = screen.locator('[data-fact]')
  await expect(rows.first()).toBeVisible()
  await screen.keyboard.press('j')
  await screen.keyboard.press('c')
  await named(screen)
  await expect(rows.nth(1)).toBeFocused()
  await expect(screen.locator('p.unseen[role="status"]')).toContainText(/^Checked: \S+/)
  await expectFlash(page, '')

  // By the mouse alone, and past a fact that was judged before.
  await rows.nth(3).locator('.review-button').click()
  await expect(rows.nth(4)).toHaveAttribute('data-current', 'true')
  await rows.nth(2).locator('.review-button').click()
  await expect(rows.nth(4)).toHaveAttribute('data-current', 'true')
  await expect(rows.nth(4)).toBeFocused()
  await expectFlash(page, '')
  const top = await page.evaluate(() => {
    const [range] = [...CSS.highlights].flatMap(([name, marks]) =>
      name.startsWith('minutebook-flash') ? [...marks] : [],
    )
    return range instanceof Range ? range.getBoundingClientRect().top : -1
  })
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThan(300)

  // A correction that is kept closes its form and goes on; what is typed elsewhere stays.
  await screen.keyboard.press('e')
  await screen.locator('.fact-form').getByRole('button', { name: 'Save' }).click()
  await expect(rows.nth(5)).toHaveAttribute('data-current', 'true')
  await expect(screen.locator('.fact-form')).toHaveCount(0)
})

test('the page stays where it is while the mouse goes over facts and opens one', async ({
  page,
  panel,
}) => {
  await page.setViewportSize({ width: 800, height: 300 })
  await page.goto(decision)
  const screen = await panel(page)
  const last = screen.locator('[data-fact]').last()
  await last.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await last.hover()
  await last.locator('.fact-what').click()
  await expect(last).toHaveAttribute('data-current', 'true')
  await screen.waitForTimeout(500)
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

test('the last verdict says that all is checked, and a double click is one verdict', async ({
  page,
  panel,
}) => {
  await page.goto(decision)
  const screen = await panel(page)
  const rows = screen.locator('[data-fact]')
  await expect(rows.first()).toBeVisible()
  await rows.first().locator('.review-button').click()
  await named(screen)
  const name = await nameOf(screen, 2)
  await rows.nth(1).locator('.review-button').dblclick()
  await expect(current(screen)).toHaveAttribute('aria-label', name)
  await expect(rows.nth(2)).toHaveAttribute('data-reviewed', 'no')

  await screen.keyboard.press('k')
  await screen.keyboard.press('k')
  // All others, so that the last open one is left.
  const left = await rows.last().getAttribute('data-fact')
  await rows.last().evaluate((row) => {
    row.style.display = 'none'
  })
  await screen.getByRole('button', { name: 'Confirm all shown' }).click()
  await expect(screen.locator('.check-told')).toHaveText(/ facts confirmed\.$/)
  await rows.last().evaluate((row) => {
    row.style.display = ''
  })
  await screen.getByRole('button', { name: 'Check next' }).click()
  await expect(current(screen)).toHaveAttribute('data-fact', left ?? '')
  await screen.keyboard.press('c')
  await expect(screen.locator('p.unseen[role="status"]')).toHaveText(/\. All checked$/)
})
