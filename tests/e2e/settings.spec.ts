import type { Page } from '@playwright/test'
import { marksOn } from './extension'
import { decision, expect, test } from './screens-fixtures'
import { serious } from './serious'

const site = 'democracy.ambleford.gov.uk'

/** Opens the settings as the popup's button does: in a tab of their own. */
async function settingsFrom(popup: Page, inside: Page): Promise<Page> {
  const opened = inside.context().waitForEvent('page')
  // The popup closes itself when the tab comes to the front, perhaps before the press is reported as done.
  await popup
    .getByRole('button', { name: 'Settings' })
    .click()
    .catch(() => undefined)
  const settings = await opened
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Minutebook settings')
  return settings
}

test('what is chosen is kept, and followed by the open page at once', async ({
  page,
  minutebook,
  popup,
}) => {
  await page.goto(decision)
  await minutebook.settled(page)
  expect(await marksOn(page)).toContain('minutebook-value')
  const settings = await settingsFrom(await popup(page), minutebook.inside)
  await settings.getByRole('checkbox', { name: 'Sums' }).press(' ')
  await expect(settings.getByRole('status')).toHaveText('Saved.')
  await expect.poll(() => marksOn(page)).not.toContain('minutebook-value')
  expect(await marksOn(page)).toContain('minutebook-resolution')
  await settings.getByRole('checkbox', { name: 'Mark what was found' }).press(' ')
  await expect.poll(() => marksOn(page)).toEqual([])
  await settings.getByRole('checkbox', { name: 'Mark what was found' }).press(' ')
  await settings.getByRole('checkbox', { name: 'Sums' }).press(' ')
  await expect.poll(() => marksOn(page)).toContain('minutebook-value')

  // What is shown is what is kept: it follows the click when the browser has written it down.
  const asked = settings.getByRole('radio', { name: 'Capture only when I ask' })
  await asked.click()
  await expect(asked).toBeChecked()
  const name = settings.getByLabel(/^Name or initials/)
  await settings.getByRole('button', { name: 'Save the name' }).press('Enter')
  await expect(settings.getByRole('alert')).toHaveText('Enter a name or initials.')
  await name.fill('Ada')
  await name.press('Enter')
  await settings.reload()
  await expect(settings.getByRole('radio', { name: 'Capture only when I ask' })).toBeChecked()
  await expect(name).toHaveValue('Ada')
  await page.goto(`http://${site}/ieDecisionDetails.aspx?ID=2163`)
  const live = await minutebook.settled(page)
  expect(live).toMatchObject({ is: 'read', held: 'only-when-asked' })
  expect((await minutebook.rows()).records).toHaveLength(1)
})

test('a site is turned off in the popup, and on again there or in the settings', async ({
  page,
  minutebook,
  popup,
}) => {
  await page.goto(decision)
  await minutebook.settled(page)
  const before = (await minutebook.rows()).records
  const screen = await popup(page)
  await screen.getByRole('button', { name: 'Turn off for this site' }).press('Enter')
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Off on this site')
  expect(await marksOn(page)).toEqual([])
  await expect(page.locator('minutebook-chip')).toHaveCount(0)
  await page.reload()
  expect(await minutebook.settled(page)).toEqual({ is: 'off', why: 'site', site })
  expect(await marksOn(page)).toEqual([])
  expect((await minutebook.rows()).records).toEqual(before)

  const again = await popup(page)
  await again.getByRole('button', { name: 'Turn on for this site' }).press('Enter')
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Captured')
  expect(await marksOn(page)).toContain('minutebook-resolution')

  const settings = await settingsFrom(again, minutebook.inside)
  const written = settings.getByLabel(/^Site, such as/)
  await written.fill('not a site')
  await written.press('Enter')
  await expect(settings.getByRole('alert')).toHaveText(/^Enter the name of a site/)
  await written.fill(`https://www.${site}/mgAi.aspx?ID=1`)
  await written.press('Enter')
  const on = settings.getByRole('button', { name: `Turn on again: ${site}` })
  await expect(on).toBeVisible()
  await expect.poll(() => marksOn(page)).toEqual([])
  await on.press('Enter')
  await expect(settings.getByText('None. You can turn Minutebook off')).toBeVisible()
  await expect.poll(() => marksOn(page)).toContain('minutebook-resolution')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the settings, ${colorScheme}`, async ({
    page,
    minutebook,
  }) => {
    await minutebook.inside.evaluate(() =>
      chrome.storage.local.set({ settings: { offSites: ['www.netherby.gov.uk'], coder: 'Ada' } }),
    )
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`chrome-extension://${minutebook.id}/options.html`)
    await expect(page.getByText('netherby.gov.uk', { exact: true })).toBeVisible()
    await page.getByLabel(/^Site, such as/).press('Enter')
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await serious(page)).toEqual([])
  })
}

test('the settings are gone through by keyboard alone', async ({ page, minutebook }) => {
  await page.goto(`chrome-extension://${minutebook.id}/options.html`)
  const letters = page.getByRole('checkbox', { name: 'Single letters act on facts in the panel' })
  await expect(letters).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: /^Capture decision pages/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Capture only when I ask' })).toBeChecked()
  for (let tabs = 0; tabs < 20; tabs += 1) {
    if (await letters.evaluate((box) => box === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press(' ')
  await expect(letters).not.toBeChecked()
  await expect(page.getByRole('status')).toHaveText('Saved.')
})

test("every shortcut that the manifest suggests is assigned, and the browser's own page for them opens", async ({
  page,
  minutebook,
}) => {
  const { suggested, assigned } = await minutebook.inside.evaluate(async () => {
    const { commands = {} } = chrome.runtime.getManifest()
    const all = await chrome.commands.getAll()
    return {
      suggested: Object.entries(commands)
        .filter(([, { suggested_key: key }]) => key)
        .map(([name]) => name),
      assigned: all.filter(({ shortcut }) => shortcut).map(({ name }) => name),
    }
  })
  expect(suggested).toHaveLength(4)
  expect(assigned).toEqual(expect.arrayContaining(suggested))
  await page.goto(`chrome-extension://${minutebook.id}/options.html`)
  const opened = page.context().waitForEvent('page')
  await page.getByRole('button', { name: 'Change shortcuts' }).click()
  expect((await opened).url()).toBe('chrome://extensions/shortcuts')
})
