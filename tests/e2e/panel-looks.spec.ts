import type { Locator, Page } from '@playwright/test'
import { named } from './review'
import { decision, expect, test } from './screens-fixtures'

/** What is wider than the window, or has a button outside it. */
const outside = (screen: Page) =>
  screen.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const buttons = [...document.querySelectorAll('button, summary, input, select, textarea')]
    const off = buttons.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect()
      return width > 0 && (left < 0 || right > clientWidth)
    })
    return [
      ...(scrollWidth > clientWidth ? [`page of ${scrollWidth} in ${clientWidth}`] : []),
      ...off.map((one) => one.ariaLabel ?? one.outerHTML.slice(0, 120)),
    ]
  })

for (const width of [180, 320, 400, 800]) {
  test(`at ${width} pixels nothing is off screen, and Save is never under the bar`, async ({
    page,
    panel,
  }) => {
    await page.goto(decision)
    const screen = await panel(page)
    await screen.setViewportSize({ width, height: 700 })
    const rows = screen.locator('[data-fact]')
    await expect(rows.first()).toBeVisible()
    await rows.nth(2).focus()
    await screen.keyboard.press('c')
    await named(screen)
    await screen.getByRole('button', { name: 'Keys' }).click()
    expect(await outside(screen)).toEqual([])
    await screen.getByRole('button', { name: 'Keys' }).click()
    for (const n of [0, 3, (await rows.count()) - 1]) {
      await rows.nth(n).focus()
      await screen.keyboard.press('e')
      const save = screen.locator('.fact-form').getByRole('button', { name: 'Save' })
      await expect(save).toBeVisible()
      await expect.poll(() => clearance(screen, save)).toBeGreaterThanOrEqual(0)
      expect(await outside(screen)).toEqual([])
      await screen.keyboard.press('Escape')
    }
  })
}

/** How far the lower edge of a button is above the bar at the panel's foot, in CSS pixels. */
async function clearance(screen: Page, save: Locator): Promise<number> {
  const bar = await screen.locator('.check-bar').boundingBox()
  const box = await save.boundingBox()
  if (bar === null || box === null) throw new Error('it is not shown')
  return bar.y - (box.y + box.height)
}

test('under forced colours a switch shows whether it is on, and each kind of mark has its own line', async ({
  page,
  panel,
  minutebook,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(decision)
  await minutebook.settled(page)
  const lines = await page.evaluate(() =>
    ['resolution', 'option', 'value', 'term', 'delegation', 'vote', 'own'].map((kind) => {
      const style = getComputedStyle(document.body, `::highlight(minutebook-${kind})`)
      const { textDecorationLine, textDecorationStyle, textDecorationThickness } = style
      return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`
    }),
  )
  expect(new Set(lines).size).toBe(lines.length)
  // The browser paints the ground: a line outside it would be of the paper's colour.
  expect(lines.filter((line) => line.includes('overline'))).toEqual([])

  const screen = await panel(page)
  await screen.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await screen.getByRole('button', { name: 'Keys' }).click()
  const track = screen.locator('.switch-track').last()
  const on = await track.screenshot()
  await screen.getByRole('switch').last().click()
  await expect(screen.getByRole('switch').last()).toHaveAttribute('aria-checked', 'false')
  await screen.mouse.move(0, 0)
  expect((await track.screenshot()).equals(on)).toBe(false)
})

test('over its own pages the panel says whose page it is, and forbids nothing', async ({
  page,
  panel,
  minutebook,
}) => {
  await page.goto(decision)
  const screen = await panel(page)
  await expect(screen.locator('[data-fact]').first()).toBeVisible()
  await page.goto(`chrome-extension://${minutebook.id}/export.html`)
  await expect(screen.getByText("This is one of Minutebook's own pages.")).toBeVisible()
  await expect(screen.getByText('Closed to extensions')).toHaveCount(0)
})
