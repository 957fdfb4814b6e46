import { rm } from 'node:fs/promises'
import { changingPage } from '../site/changing-page'
import { newProfile } from './extension'
import { named, row } from './review'
import { test as base, decision, expect } from './screens-fixtures'
import { serious } from './serious'

base(
  'what is typed under one fact waits there while another one is looked at',
  async ({ page, panel }) => {
    await page.goto(decision)
    const screen = await panel(page)
    const sum = row(screen, /^£28,350,000/)
    await sum.focus()
    await screen.keyboard.press('e')
    await screen.getByLabel('Amount in pounds').fill('29m')
    await row(screen, 'clause 1')
      .getByRole('button', { name: /^Show on page/ })
      .click()
    await screen.keyboard.press('n')
    await screen.getByLabel('Note', { exact: true }).fill('Half a thought')
    await sum.focus()
    await expect(sum).toContainText('You have an unsaved edit.')
    await expect(row(screen, 'clause 1')).toContainText('You have an unsaved note.')
    expect(await serious(screen)).toEqual([])
    await screen.keyboard.press('e')
    await expect(screen.getByLabel('Amount in pounds')).toHaveValue('29m')
    await screen.keyboard.press('Enter')
    await named(screen)
    await expect(row(screen, /^£29,000,000/)).toContainText('Corrected by Ada')
    await screen.getByRole('button', { name: 'Discard: clause 1' }).click()
    await expect(screen.getByText(/typed here and not saved/)).toHaveCount(0)
  },
)

base(
  'single letters can be turned off, and the panel still works by keyboard',
  async ({ page, panel }) => {
    await page.goto(decision)
    const screen = await panel(page)
    const rows = screen.locator('[data-fact]')
    await screen.getByRole('button', { name: 'Keys' }).press('Enter')
    const letters = screen.getByRole('switch', { name: 'Single-letter keys' })
    await expect(letters).toBeChecked()
    await letters.press(' ')
    await expect(letters).not.toBeChecked()
    await rows.first().focus()
    for (const key of ['j', 'c', 'e', 'r', 'n', 'u']) await screen.keyboard.press(key)
    await expect(rows.first()).toBeFocused()
    await expect(screen.getByRole('dialog')).toHaveCount(0)
    await expect(screen.locator('form')).toHaveCount(0)
    await screen.keyboard.press('ArrowDown')
    await expect(rows.nth(1)).toBeFocused()
    await rows
      .nth(1)
      .getByRole('button', { name: /^Reject/ })
      .press('Enter')
    await named(screen)
    await expect(rows.nth(1)).toHaveAttribute('data-reviewed', 'rejected')
    await screen.keyboard.press('Control+z')
    await expect(rows.nth(1)).toHaveAttribute('data-reviewed', 'no')
  },
)

base(
  'what Minutebook reads anew is offered beside what a person said, who keeps their own',
  async ({ page, minutebook, panel }) => {
    await page.goto(decision)
    const screen = await panel(page)
    await row(screen, /^£28,350,000/).focus()
    await screen.keyboard.press('e')
    await screen.getByLabel('Amount in pounds').fill('28.4m')
    await screen.keyboard.press('Enter')
    await named(screen)
    const sum = row(screen, /^£28,400,000/)
    await expect(sum).toContainText('Corrected by Ada')
    // As if an earlier version of the rules had read another sum when the person spoke.
    await minutebook.inside.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const db = await done(indexedDB.open('minutebook'))
      const edits = db.transaction('edits', 'readwrite').objectStore('edits')
      const [key] = await done(edits.getAllKeys())
      const [edit] = await done(edits.getAll())
      await done(edits.put({ ...edit, machine: { ...edit.machine, amount: 10_000 } }, key))
      db.close()
    })
    await screen.reload()
    await expect(sum).toContainText('Minutebook now reads: £28,350,000')
    expect(await serious(screen)).toEqual([])
    await sum.getByRole('button', { name: /^Keep mine/ }).press('Enter')
    await expect(sum).not.toContainText('Minutebook now reads')
    await expect(sum).toContainText('Minutebook read: £28,350,000')
    await screen.keyboard.press('Control+z')
    await expect(sum).toContainText('Minutebook now reads: £28,350,000')
  },
)

base(
  'a text that waits can be left: what was checked stands, and the other is kept beside it',
  async ({ page, site, minutebook, panel }) => {
    const changing = changingPage(site)
    await page.goto(changing.url)
    const screen = await panel(page)
    await screen.locator('.review-button').first().click()
    await named(screen)
    const judged = screen.locator('[data-reviewed="confirmed"]')
    await expect(judged.first()).toBeVisible()
    const before = await minutebook.rows()
    site.setRevision(2)
    await page.reload()
    await minutebook.settled(page)
    await screen.getByRole('button', { name: 'Keep mine' }).press('Enter')
    const row = async () => (await minutebook.rows()).records[0]
    await expect.poll(async () => (await row())?.changed).toBe('no')
    await expect(judged.first()).toBeVisible()
    expect((await row())?.version).toBe(before.records[0]?.version)
    expect((await minutebook.rows()).versions.map(({ status }) => status)).toEqual([
      'accepted',
      'left',
    ])
    await expect(screen.locator('.versions > li')).toHaveCount(2)
    // The same text is not offered a second time.
    await page.reload()
    await minutebook.settled(page)
    expect((await row())?.changed).toBe('no')
    await expect(screen.getByRole('button', { name: 'Keep mine' })).toHaveCount(0)
  },
)

/** Two browsers, one after the other, that know the same. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  profile: async ({}, use) => use(await shared),
})
const shared = newProfile()
test.describe
  .serial('undo after the browser was closed', () => {
    test.afterAll(async () => rm(await shared, { recursive: true, force: true }))

    test('two facts are judged', async ({ page, panel, minutebook }) => {
      await page.goto(decision)
      const screen = await panel(page)
      await row(screen, 'clause 1').focus()
      await screen.keyboard.press('c')
      await named(screen)
      await row(screen, /^£28,350,000/).focus()
      await screen.keyboard.press('r')
      await expect(row(screen, /^£28,350,000/)).toHaveAttribute('data-reviewed', 'rejected')
      expect((await minutebook.rows()).records[0]?.checked).toBe('part')
    })

    test('and taken back in another browser', async ({ page, panel }) => {
      await page.goto(decision)
      const screen = await panel(page)
      await expect(row(screen, /^£28,350,000/)).toHaveAttribute('data-reviewed', 'rejected')
      await screen.keyboard.press('Control+z')
      await expect(row(screen, /^£28,350,000/)).toHaveAttribute('data-reviewed', 'no')
      await expect(row(screen, 'clause 1')).toHaveAttribute('data-reviewed', 'confirmed')
      await screen.keyboard.press('Control+Shift+z')
      await expect(row(screen, /^£28,350,000/)).toHaveAttribute('data-reviewed', 'rejected')
    })
  })
