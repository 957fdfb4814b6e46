import { decision, expect, test } from './screens-fixtures'
import { serious } from './serious'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the popup, ${colorScheme}`, async ({
    page,
    minutebook,
    popup,
  }) => {
    await page.goto(decision)
    await minutebook.ask(page, 'content:describePage')
    const screen = await popup(page)
    await screen.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(screen.getByRole('link', { name: /Leisure/ })).toBeVisible()
    expect(await serious(screen)).toEqual([])
    await screen.getByRole('searchbox').press('ArrowDown')
    await screen.keyboard.press('Delete')
    await expect(screen.getByRole('button', { name: 'Undo' })).toBeFocused()
    expect(await serious(screen)).toEqual([])
  })

  test(`axe finds nothing serious in the panel, ${colorScheme}`, async ({ page, panel }) => {
    await page.goto(decision)
    const screen = await panel(page)
    await screen.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(screen.getByRole('heading', { level: 2 })).toBeVisible()
    await screen
      .getByRole('button', { name: /Council's words/ })
      .first()
      .click()
    expect(await serious(screen)).toEqual([])
  })
}
