import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import type { FormatName } from '../../lib/words/export'
import { chooseFormat } from '../../scripts/choose-format'
import { withCell } from '../samples/changed-table'
import { zipped } from '../samples/zips'
import type { Minutebook } from './extension'
import { keep, markRows, openAsCoder } from './own-marks'
import { decision, expect, test } from './screens-fixtures'
import { serious } from './serious'

const other = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2163'

type Bytes = { name: string; mimeType: string; buffer: Buffer }
const named = (buffer: Buffer | string, name = 'copy.jsonl'): Bytes => ({
  name,
  mimeType: 'application/jsonl',
  buffer: Buffer.from(buffer),
})

const everything = (page: Page, home: string) => exported(page, home, 'everything')

/** Exports all of the library as a person does. */
async function exported(page: Page, home: string, format: FormatName): Promise<Buffer> {
  const screen = await page.context().newPage()
  await screen.goto(`${home}/export.html`)
  await chooseFormat(screen, format)
  const [file] = await Promise.all([
    screen.waitForEvent('download'),
    screen.locator('.export-action .button.primary').click(),
  ])
  const bytes = await readFile(await file.path())
  await screen.close()
  return bytes
}

/** Empties the library as if it were another computer's. */
const forget = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done, reject) => {
        const gone = indexedDB.deleteDatabase('minutebook')
        gone.onsuccess = () => done()
        gone.onerror = () => reject(gone.error)
      }),
  )

/** All that the library keeps of records, table by table, read without any code of ours. */
const everyTable = (inside: Page) =>
  inside.evaluate(
    () =>
      new Promise<Record<string, unknown[]>>((done, reject) => {
        const opening = indexedDB.open('minutebook')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const library = opening.result
          const names = [...library.objectStoreNames].filter(
            (name) => !/^(arrivals|changes|imports|staged)/.test(name),
          )
          const reading = library.transaction(names)
          const rows: Record<string, unknown[]> = {}
          for (const name of names) {
            const asked = reading.objectStore(name).getAll()
            asked.onsuccess = () => {
              rows[name] = asked.result
            }
          }
          reading.oncomplete = () => {
            library.close()
            done(rows)
          }
          reading.onerror = () => reject(reading.error)
        }
      }),
  )

async function choose(screen: Page, file: Bytes) {
  await screen.bringToFront()
  const [chooser] = await Promise.all([
    screen.waitForEvent('filechooser'),
    screen.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await chooser.setFiles(file)
}

test('from a file to its preview to the library, and back', async ({ page, minutebook, popup }) => {
  const home = `chrome-extension://${minutebook.id}`
  for (const url of [decision, other]) {
    await page.goto(url)
    await minutebook.ask(page, 'content:describePage')
  }
  const copy = await everything(page, home)
  const before = await minutebook.rows()
  expect(before.records).toHaveLength(2)
  await page.goto('about:blank')
  await forget(minutebook.inside)
  await minutebook.stopWorker()

  const opener = await popup(page)
  const [screen] = await Promise.all([
    opener.context().waitForEvent('page'),
    opener.getByRole('button', { name: 'Import a file' }).click(),
  ])
  await choose(screen, named(copy))
  await expect(screen.getByText('2 decisions are new')).toBeVisible()
  expect((await minutebook.rows()).records).toEqual([])
  await screen.getByRole('button', { name: 'Add 2 decisions' }).click()
  await expect(screen.getByRole('status')).toHaveText('2 decisions were added.')
  expect(await minutebook.rows()).toEqual(before)

  await screen.reload()
  await expect(screen.getByText(/copy\.jsonl, today at .*: 2 decisions were added\./)).toBeVisible()
  await screen.getByRole('button', { name: 'Undo the import of copy.jsonl' }).click()
  await expect(screen.getByRole('status')).toHaveText('Undone: 2 decisions were removed.')
  expect(await minutebook.rows()).toEqual({ records: [], versions: [], readings: [] })
})

test('a full backup restores everything, deleted decisions and settings too', async ({
  page,
  minutebook,
  popup,
}) => {
  const home = `chrome-extension://${minutebook.id}`
  const inside = minutebook.inside
  await openAsCoder(page, minutebook, decision)
  await keep(page, '£1,890,000 per annum', 'value')
  await expect.poll(() => markRows(minutebook)).toHaveLength(1)
  await page.goto(other)
  await minutebook.ask(page, 'content:describePage')
  const list = await popup(page)
  await list.getByRole('list', { name: 'Captured decisions' }).getByRole('link').first().focus()
  await list.keyboard.press('Delete')
  const gone = async () =>
    (await minutebook.rows()).records.filter(({ deletedAt }) => deletedAt !== 0)
  await expect.poll(gone).toHaveLength(1)
  const before = await everyTable(inside)
  expect(Object.keys(before)).toContain('marks')
  const settings = () => inside.evaluate(() => chrome.storage.local.get('settings'))

  // The connection that came last gets the file.
  const copy = await everything(list, home)
  await page.goto('about:blank')
  await forget(inside)
  await inside.evaluate(() => chrome.storage.local.set({ settings: { coder: 'Somebody else' } }))
  await minutebook.stopWorker()

  const screen = await page.context().newPage()
  await screen.goto(`${home}/import.html`)
  await choose(screen, named(copy))
  await expect(screen.getByText('2 decisions are new')).toBeVisible()
  await expect(screen.getByText('1 of them was deleted', { exact: false })).toBeVisible()
  const tick = screen.getByRole('checkbox', { name: /^Restore the settings too/ })
  await expect(tick).not.toBeChecked()
  await expect(screen.getByText('Your name becomes A. Clerk.', { exact: false })).toBeVisible()
  await tick.check()
  expect(await serious(screen)).toEqual([])
  await screen.getByRole('button', { name: 'Add 2 decisions' }).click()
  await expect(screen.getByRole('status')).toContainText('The settings were restored.')
  expect(await everyTable(inside)).toEqual(before)
  // Which sites may sign with the user's name no file says.
  expect(await settings()).toMatchObject({ settings: { coder: 'A. Clerk', markSites: [] } })

  await screen.getByRole('button', { name: 'Undo this import' }).click()
  await expect(screen.getByRole('status')).toContainText('The settings are as they were before.')
  expect(await settings()).toMatchObject({ settings: { coder: 'Somebody else' } })
  expect(await gone()).toEqual([])

  // Without the tick the settings stay.
  await screen.getByRole('button', { name: 'Import another file' }).click()
  await choose(screen, named(copy))
  await screen.getByRole('button', { name: 'Add 2 decisions' }).click()
  await expect(screen.getByRole('status')).toHaveText('2 decisions were added.')
  expect(await settings()).toMatchObject({ settings: { coder: 'Somebody else' } })
})

test('what differs is shown side by side, and bad rows are given as a file', async ({
  page,
  minutebook,
}) => {
  const home = `chrome-extension://${minutebook.id}`
  for (const url of [decision, other]) {
    await page.goto(url)
    await minutebook.ask(page, 'content:describePage')
  }
  const [head = '', first = '', second = ''] = (await everything(page, home))
    .toString('utf8')
    .split('\n')
  const file = `${head}\n${first.replace('"by":"', '"by":"x')}\n${second.replace('"partly":false', '"partly":"=1"')}\n`
  const before = await minutebook.rows()
  const screen = await page.context().newPage()
  await screen.goto(`${home}/import.html`)
  await choose(screen, named(file))
  await expect(screen.getByText('1 decision differs', { exact: false })).toBeVisible()
  await expect(screen.getByText('Row 3, column row.partly: This is no value')).toBeVisible()
  const [list] = await Promise.all([
    screen.waitForEvent('download'),
    screen.getByRole('button', { name: 'Save this list' }).click(),
  ])
  expect(await readFile(await list.path(), 'utf8')).toContain('3,row.partly,')
  await screen.getByRole('radio', { name: "Take the file's" }).check()
  await screen.getByRole('button', { name: 'Replace 1 decision' }).click()
  await expect(screen.getByRole('status')).toHaveText('1 decision was replaced.')
  expect(await minutebook.rows()).not.toEqual(before)
  await screen.getByRole('button', { name: 'Undo this import' }).click()
  await expect(screen.getByRole('status')).toHaveText('1 decision is as it was before.')
  expect(await minutebook.rows()).toEqual(before)
})

test('a file of somebody else is refused in words, by keyboard alone', async ({
  page,
  minutebook,
}) => {
  const asked = page.waitForEvent('filechooser')
  await page.goto(`chrome-extension://${minutebook.id}/import.html`)
  await page.bringToFront()
  const button = page.getByRole('button', { name: 'Choose a file' })
  await expect(button).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await (await asked).setFiles(named('name,date\nx,y\n', 'other.jsonl'))
  await expect(page.getByRole('alert')).toHaveText(/^This is not a file that Minutebook made/)
})

test('a changed cell of the table becomes a correction with a name, and is taken back', async ({
  page,
  minutebook,
}) => {
  const home = `chrome-extension://${minutebook.id}`
  await page.goto(decision)
  await minutebook.ask(page, 'content:describePage')
  const table = await exported(page, home, 'decisions-csv')
  const screen = await page.context().newPage()
  await screen.goto(`${home}/import.html`)
  const changed = table.toString('utf8').replace('Leisure Centres', 'Two Leisure Centres')
  await choose(screen, named(changed, 'decisions.csv'))
  await screen
    .getByRole('heading', { level: 2 })
    .first()
    .waitFor()
    .catch(() => null)
  await expect(screen.getByText('1 value was changed')).toBeVisible()
  expect(await serious(screen)).toEqual([])
  await screen.getByRole('button', { name: 'Take 1 change' }).click()
  await screen.getByRole('textbox').fill('Ada')
  await screen.getByRole('textbox').press('Enter')
  await expect(screen.getByRole('status')).toHaveText('1 decision was corrected.')
  const title = async () => (await minutebook.rows()).records[0]?.title
  expect(await title()).toMatch(/^Two Leisure Centres/)
  await screen.getByRole('button', { name: 'Undo this import' }).click()
  await expect(screen.getByRole('status')).toHaveText('1 decision is as it was before.')
  expect(await title()).toMatch(/^Leisure Centres/)
})

/** The library with the decision, and what the export page writes of it. */
async function captured(page: Page, minutebook: Minutebook, format: FormatName): Promise<Buffer> {
  await page.goto(decision)
  await minutebook.ask(page, 'content:describePage')
  return exported(page, `chrome-extension://${minutebook.id}`, format)
}

/** The files of an archive with some of them changed, as an archive. */
function repacked(archive: Buffer, change: (files: Record<string, string>) => void): Buffer {
  const parts = Object.entries(unzipSync(archive))
  const files = Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]))
  change(files)
  return Buffer.from(zipped(files))
}

/** Takes all changes, as Ada, and takes them back. */
async function takenAndBack(screen: Page, take: string) {
  await screen.getByRole('button', { name: take }).click()
  await screen.getByRole('textbox').fill('Ada')
  await screen.getByRole('textbox').press('Enter')
  await expect(screen.getByRole('status')).toHaveText('1 decision was corrected.')
  return async () => {
    await screen.getByRole('button', { name: 'Undo this import' }).click()
    await expect(screen.getByRole('status')).toHaveText('1 decision is as it was before.')
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a sum and a clause that were changed in the tables of a package, ${colorScheme}`, async ({
    page,
    minutebook,
  }) => {
    const archive = await captured(page, minutebook, 'data-package')
    const changed = repacked(archive, (files) => {
      files['values.csv'] = withCell(files['values.csv'] ?? '', 0, 'amount', '95000')
      files['values.csv'] = withCell(files['values.csv'], 1, 'basis', 'yearly')
      files['resolutions.csv'] = withCell(
        files['resolutions.csv'] ?? '',
        0,
        'text',
        'That it be so',
      )
      files['notes.txt'] = 'Mine'
    })
    const screen = await page.context().newPage()
    await screen.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await screen.goto(`chrome-extension://${minutebook.id}/import.html`)
    await choose(screen, named(changed, 'minutebook-data-package.zip'))
    await expect(screen.getByText('2 values were changed')).toBeVisible()
    const said = 'Changed since the package was made: resolutions.csv, values.csv'
    await expect(screen.getByText(said)).toBeVisible()
    await expect(screen.getByText('Not read: notes.txt')).toBeVisible()
    const fault = 'values.csv: Row 3, column basis: This is no value for the column.'
    await expect(screen.getByText(fault)).toBeVisible()
    expect(await serious(screen)).toEqual([])
    const before = await minutebook.rows()
    const back = await takenAndBack(screen, 'Take 2 changes')
    expect((await minutebook.rows()).records[0]?.checked).toBe('part')
    await back()
    expect(await minutebook.rows()).toEqual(before)
  })
}

test('a table that a spreadsheet saved, and one in other letters', async ({ page, minutebook }) => {
  const archive = await captured(page, minutebook, 'tables-csv')
  const text = strFromU8(unzipSync(archive)['values.csv'] ?? new Uint8Array())
  const screen = await page.context().newPage()
  await screen.goto(`chrome-extension://${minutebook.id}/import.html`)
  await choose(screen, named(Buffer.concat([Buffer.from(text), Buffer.of(0xa3)]), 'values.csv'))
  await expect(screen.getByRole('alert')).toHaveText(/This table is not in UTF-8/)
  const excel = withCell(text, 0, 'amount', '£2,984,360.50')
  await choose(screen, named(`\ufeff${excel}`, 'values.csv'))
  await expect(screen.getByText('amount: £2,984,360.50')).toBeVisible()
  const back = await takenAndBack(screen, 'Take 1 change')
  await back()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the import page, ${colorScheme}`, async ({
    page,
    minutebook,
  }) => {
    const home = `chrome-extension://${minutebook.id}`
    await page.goto(decision)
    await minutebook.ask(page, 'content:describePage')
    const copy = (await everything(page, home)).toString('utf8')
    const screen = await page.context().newPage()
    await screen.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await screen.goto(`${home}/import.html`)
    expect(await serious(screen)).toEqual([])
    await choose(screen, named(`${copy.replace('"by":"', '"by":"x')}{"format"`))
    await expect(screen.getByText('The file was cut off', { exact: false })).toBeVisible()
    expect(await serious(screen)).toEqual([])
  })
}
