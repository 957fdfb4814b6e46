import type { Page } from '@playwright/test'
import { changingPage } from '../site/changing-page'
import type { Minutebook } from './extension'
import { named, row } from './review'
import { decision, expect, test } from './screens-fixtures'
import { serious } from './serious'

const told = (screen: Page) => screen.locator('.check-told')

/** From now on somebody else sits at this browser. */
const becomes = (minutebook: Minutebook, coder: string) =>
  minutebook.inside.evaluate(
    async (name) => chrome.storage.local.set({ settings: { coder: name } }),
    coder,
  )

test('a text that was taken is given up again, and undo says what it undid', async ({
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
  const confirmed = screen.locator('[data-reviewed="confirmed"]')
  await expect(confirmed.first()).toBeVisible()
  site.setRevision(2)
  await page.reload()
  await minutebook.settled(page)
  const kept = async () => (await minutebook.rows()).records[0]
  await expect.poll(async () => (await kept())?.changed).toBe('waits')

  await screen.getByRole('button', { name: 'Take the new text' }).click()
  await expect.poll(kept).toMatchObject({ version: 2, changed: 'no' })
  await screen.getByRole('button', { name: 'Undo: took the new text' }).click()
  await expect(told(screen)).toHaveText('Undone: took the new text.')
  await expect.poll(kept).toMatchObject({ version: 1, changed: 'waits' })
  expect((await minutebook.rows()).versions.map(({ status }) => status)).toEqual([
    'accepted',
    'waits',
  ])
  await expect(screen.getByRole('button', { name: 'Take the new text' })).toBeVisible()
  expect(await serious(screen)).toEqual([])

  await screen.keyboard.press('Control+Shift+z')
  await expect(told(screen)).toHaveText('Redone: took the new text.')
  await expect.poll(kept).toMatchObject({ version: 2, changed: 'no' })
  await screen.keyboard.press('Control+z')
  await screen.keyboard.press('Control+z')
  await expect(told(screen)).toHaveText(/^Undone: confirmed /)
  await expect(confirmed).toHaveCount(0)
})

test('what one added and another confirmed is told of both, and each undoes their own', async ({
  page,
  minutebook,
  panel,
}) => {
  await page.goto(decision)
  const screen = await panel(page)
  await becomes(minutebook, 'RH')
  await screen.getByRole('button', { name: 'Add a missing fact' }).click()
  const form = screen.getByRole('region', { name: 'Add a missing fact' })
  await form.getByLabel('Kind of fact').selectOption('reasons')
  await form.getByLabel('Value').fill('One operator')
  await form.getByLabel('The words on the page').fill('single operator')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  const places = form.getByRole('radio')
  if ((await places.count()) > 0) {
    await places.first().check()
    await form.getByRole('button', { name: 'Add', exact: true }).click()
  }
  const added = row(screen, 'One operator')
  await expect(added).toContainText('Added by RH')

  await becomes(minutebook, 'XY')
  await added.focus()
  await screen.keyboard.press('c')
  await expect(added).toContainText('Added by RH')
  await expect(added).toContainText('Confirmed by XY')
  await expect(added).not.toContainText('Added by XY')

  await becomes(minutebook, 'RH')
  await screen.getByRole('button', { name: 'Undo: added the reason “One operator”' }).click()
  await expect(told(screen)).toHaveText(
    'Undone: added the reason “One operator”. What XY recorded about it since still counts.',
  )
  await expect(added).toContainText('Confirmed by XY')
  await expect(added).not.toContainText('RH')

  await becomes(minutebook, 'XY')
  await screen.getByRole('button', { name: 'Undo: confirmed the reason “One operator”' }).click()
  await expect(added).toHaveCount(0)
})
