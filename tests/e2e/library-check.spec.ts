import type { Page } from '@playwright/test'
import { expect, test } from './extension'

const decision = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2147'

/** Runs in a page of the extension: changes what the list shows of every record, behind the back of the program. */
async function damageRows(): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await settled(indexedDB.open('minutebook'))
  const store = db.transaction('records', 'readwrite').objectStore('records')
  const [key] = await settled(store.getAllKeys())
  const [row] = await settled(store.getAll())
  await settled(store.put({ ...row, title: 'Not what was decided' }, key))
  db.close()
}

async function settingsOf(page: Page, id: string): Promise<Page> {
  await page.goto(`chrome-extension://${id}/options.html`)
  await expect(page.getByRole('heading', { name: 'Check the library' })).toBeVisible()
  return page
}

test('a sound library is said to be sound, and lists that lie are found and made again', async ({
  page,
  minutebook,
}) => {
  await page.goto(decision)
  await minutebook.settled(page)
  await expect.poll(async () => (await minutebook.rows()).records.length).toBe(1)
  const before = await minutebook.rows()

  const settings = await settingsOf(page, minutebook.id)
  const check = settings.getByRole('button', { name: 'Check now' })
  await check.click()
  await expect(settings.getByText('1 record was checked. Nothing is wrong.')).toBeVisible()

  await minutebook.inside.evaluate(damageRows)
  await check.click()
  await expect(settings.getByText('1 record has a fault.')).toBeVisible()
  await expect(settings.getByText('The list does not show what the record says.')).toBeVisible()
  await settings.getByRole('button', { name: 'Repair lists' }).click()
  await expect(settings.getByText('The lists were made again from the records.')).toBeVisible()
  expect(await minutebook.rows()).toEqual(before)
  await check.click()
  await expect(settings.getByText('1 record was checked. Nothing is wrong.')).toBeVisible()
})
