import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { chooseFormat } from '../../scripts/choose-format'
import { byDuckDb, sqlText } from '../readers/duckdb'
import { unpacked } from '../readers/unpack'
import { named } from './review'
import { decision, expect, test } from './screens-fixtures'
import { serious } from './serious'

const other = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2163'

async function visit(page: Page, ask: (page: Page) => Promise<unknown>, ...urls: string[]) {
  for (const url of urls) {
    await page.goto(url)
    await ask(page)
  }
}

/** Presses the button, on the page as the connection sees it that came last: that one gets the file. */
async function fileOf(screen: Page, name: RegExp = /^Export \d+ decisions?$|^Save full backup$/) {
  const [file] = await Promise.all([
    screen.waitForEvent('download'),
    screen.getByRole('button', { name }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('from the popup to the export page to a file of what the list showed', async ({
  page,
  minutebook,
  popup,
}) => {
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision, other)
  const opener = await popup(page)
  await opener.getByRole('searchbox').fill('leisure')
  const [screen] = await Promise.all([
    opener.context().waitForEvent('page'),
    opener.getByRole('button', { name: 'Export 1 decision' }).click(),
  ])
  await expect(screen.getByText('The 1 decision that the list showed')).toBeVisible()
  await expect(screen.getByText('Containing “leisure”')).toBeVisible()
  await expect(screen.getByText('In the order of capture, newest first')).toBeVisible()
  await chooseFormat(screen, 'decisions-csv')
  const { name, bytes } = await fileOf(screen)
  const lines = bytes.toString('utf8').split('\r\n')
  expect(name).toMatch(/^minutebook-decisions-\d{4}-\d\d-\d\d\.csv$/)
  expect(lines[0]).toMatch(/^id,council,gss,/)
  expect(lines[1]).toMatch(/^mb1:moderngov:democracy\.ambleford\.gov\.uk:decision-2147,/)
  expect(lines).toHaveLength(3)
  await expect(screen.getByRole('status')).toHaveText(/^Exported 1 decision to minutebook-/)
})

test('the panel copies how a decision is cited', async ({ page, panel }) => {
  await page.goto(decision)
  const screen = await panel(page)
  // The clipboard of this machine is left alone: what is written is what is looked at.
  await screen.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.body.dataset.copied = text
    }
  })
  await screen.getByRole('button', { name: 'Copy citation' }).click()
  await expect(screen.getByText('Copied.')).toBeVisible()
  const copied = await screen.evaluate(() => document.body.dataset.copied)
  expect(copied).toMatch(/Ambleford Borough Council\..+Leisure.+ID=2147 \(retrieved \d{4}-/)
})

test('from the panel, and the last choice is remembered but for contacts', async ({
  page,
  panel,
}) => {
  await page.goto(decision)
  const opener = await panel(page)
  const [screen] = await Promise.all([
    opener.context().waitForEvent('page'),
    opener.getByRole('button', { name: 'Export 1 decision' }).click(),
  ])
  await expect(screen.getByText('The 1 decision that you chose')).toBeVisible()
  await expect(screen.getByRole('radio', { name: /^Spreadsheet/ })).toBeChecked()
  await chooseFormat(screen, 'tables-csv')
  const contacts = screen.getByRole('checkbox', { name: /^E-mail addresses/ })
  const judged = screen.getByRole('checkbox', { name: /^What the machine read/ })
  await contacts.check()
  await judged.check()
  const { name, bytes } = await fileOf(screen)
  expect(name).toMatch(/^minutebook-tables-.*\.zip$/)
  const tables = unzipSync(bytes)
  expect(Object.keys(tables)).toContain('quotes.csv')
  expect(new TextDecoder().decode(tables['people.csv'])).toMatch(/^id,fact,n,role,name,post,email,/)
  // Personal data is asked for anew: for another format, and on another day.
  await chooseFormat(screen, 'workbook')
  await expect(judged).toBeChecked()
  await expect(contacts).not.toBeChecked()
  await contacts.check()
  await chooseFormat(screen, 'tables-csv')
  await expect(contacts).toBeChecked()
  await screen.reload()
  await expect(screen.getByRole('radio', { name: /^CSV, one table/ })).toBeChecked()
  await expect(judged).toBeChecked()
  await expect(contacts).not.toBeChecked()
})

test('a full copy says what it holds, and an empty library that there is nothing', async ({
  page,
  minutebook,
}) => {
  const screen = await page.context().newPage()
  await screen.goto(`chrome-extension://${minutebook.id}/export.html`)
  await expect(screen.getByText('There is nothing to export')).toBeVisible()
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision)
  await expect(screen.getByText('All 1 decision of the library')).toBeVisible()
  await chooseFormat(screen, 'everything')
  await expect(screen.getByText(/names, e-mail addresses and telephone numbers/)).toBeVisible()
  const { name, bytes } = await fileOf(screen)
  const [head, line] = bytes
    .toString('utf8')
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one))
  expect(name).toMatch(/^minutebook-full-backup-\d{4}-\d\d-\d\d\.jsonl$/)
  expect(head).toMatchObject({ is: 'head', isWhole: true, settings: { coder: null } })
  expect(line).toMatchObject({ format: 'minutebook-everything', version: 2, line: 2, last: true })
  expect(line.versions[0].text).toBe((await minutebook.rows()).versions[0]?.text)
})

test('a copy of what the list shows is called a part, on the screen and in the file', async ({
  page,
  minutebook,
  popup,
}) => {
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision, other)
  const opener = await popup(page)
  await opener.getByRole('searchbox').fill('leisure')
  const [screen] = await Promise.all([
    opener.context().waitForEvent('page'),
    opener.getByRole('button', { name: 'Export 1 decision' }).click(),
  ])
  await expect(screen.getByRole('radio', { name: /^Full backup/ })).toHaveCount(0)
  await screen.getByRole('radio', { name: /^Part of the library/ }).check()
  await expect(screen.getByText('This is not a full backup', { exact: false })).toBeVisible()
  const { name, bytes } = await fileOf(screen)
  expect(name).toMatch(/^minutebook-part-of-library-/)
  const [head = ''] = bytes.toString('utf8').split('\n')
  expect(JSON.parse(head)).toMatchObject({ isWhole: false, settings: null })
})

test('three formats come first, the others are folded, and the first rows are shown', async ({
  page,
  minutebook,
  popup,
}) => {
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision, other)
  const opener = await popup(page)
  await opener.getByRole('searchbox').fill('leisure')
  const [screen] = await Promise.all([
    opener.context().waitForEvent('page'),
    opener.getByRole('button', { name: 'Export 1 decision' }).click(),
  ])
  const formats = screen.locator('input[name="format"]')
  await expect(formats.filter({ visible: true })).toHaveCount(3)
  await expect(screen.getByRole('radio', { name: /^Spreadsheet/ })).toBeChecked()
  const rows = screen.locator('.preview tbody tr')
  await expect(rows).toHaveCount(1)
  await expect(rows.first()).toContainText('Leisure')

  // What the list showed, or all of the library.
  await expect(screen.getByRole('radio', { name: /that the list showed/ })).toBeChecked()
  await screen.getByRole('radio', { name: /^All 2 decisions of the library/ }).check()
  await expect(rows).toHaveCount(2)
  await expect(screen.getByRole('button', { name: 'Export 2 decisions' })).toBeVisible()
  await expect(screen.getByRole('radio', { name: /^Full backup/ })).toBeVisible()

  // A fold opens by the keyboard, and what is chosen in it is shown when the page is opened again.
  await screen.getByText('More for analysis').press('Enter')
  const csv = screen.getByRole('radio', { name: /^CSV One row per decision/ })
  await csv.press(' ')
  await expect(csv).toBeChecked()
  await chooseFormat(screen, 'bibtex')
  await expect(screen.locator('.preview')).toContainText('@online{')
  await screen.reload()
  await expect(screen.getByRole('radio', { name: /^BibTeX/ })).toBeChecked()
  await expect(screen.locator('.preview')).toContainText('@online{')
})

test('only what is checked in full is exported where that is chosen', async ({
  page,
  minutebook,
  panel,
}) => {
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision, other)
  const review = await panel(page)
  // The fact that keys act on has a second button to confirm it: facts are counted.
  const open = review.locator('.fact[data-reviewed="no"]')
  const confirm = () => open.first().locator('.review-button').click()
  await confirm()
  await named(review)
  await expect(review.locator('.fact[data-reviewed="confirmed"]')).toHaveCount(1)
  for (let left = await open.count(); left > 0; left--) {
    await confirm()
    await expect(open).toHaveCount(left - 1)
  }
  const checked = async () => (await minutebook.rows()).records.map((row) => row.checked).sort()
  await expect.poll(checked).toEqual(['all', 'no'])

  const screen = await review.context().newPage()
  await screen.goto(`chrome-extension://${minutebook.id}/export.html`)
  await chooseFormat(screen, 'decisions-csv')
  await screen.getByRole('checkbox', { name: 'Only decisions checked in full (1)' }).check()
  await expect(screen.locator('.preview tbody tr')).toHaveCount(1)
  const { bytes } = await fileOf(screen)
  const ids = bytes.toString('utf8').match(/^mb1:[^,]+/gm)
  expect(ids).toEqual(['mb1:moderngov:democracy.ambleford.gov.uk:decision-2163'])
  // A part of a library is no full backup.
  await expect(screen.getByRole('radio', { name: /^Part of the library/ })).toBeVisible()

  // The panel follows the tab in front.
  await page.bringToFront()
  await review.getByRole('button', { name: /^Undo/ }).first().click()
  await expect.poll(checked).toEqual(['no', 'part'])
  await expect(
    screen.getByText('None of these decisions is checked', { exact: false }),
  ).toBeVisible()
  await expect(screen.getByRole('button', { name: /^Export/ })).toHaveCount(0)
})

test('the methods paragraph says the library’s numbers, and is copied', async ({
  page,
  minutebook,
}) => {
  const ask = (one: Page) => minutebook.ask(one, 'content:describePage')
  await visit(page, ask, decision)
  const screen = await page.context().newPage()
  await screen.goto(`chrome-extension://${minutebook.id}/export.html`)
  const write = screen.getByRole('button', { name: 'Write methods paragraph' })
  await write.click()
  await expect(screen.getByText(/the library held 1 record and none/)).toBeVisible()
  // Another decision makes the numbers old.
  await visit(page, ask, other)
  await expect(screen.locator('.methods-words')).toBeHidden()
  const { records, readings } = await minutebook.rows()
  // The clipboard of this machine is left alone: what is written is what is looked at.
  await screen.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.body.dataset.copied = text
    }
  })
  await write.click()
  await screen.getByRole('button', { name: 'Copy methods paragraph' }).click()
  await expect(screen.getByText('Copied.')).toBeVisible()
  const words = (await screen.evaluate(() => document.body.dataset.copied)) ?? ''
  await expect(screen.locator('.methods-words')).toHaveText(words)
  expect(records).toHaveLength(2)
  expect(words).toContain('the library held 2 records and none that had been deleted')
  expect(words).toContain('2 were asked for and exported (All 2 decisions of the library.')
  expect(words).toContain('They are 2 decisions of 1 council, on 1 website')
  expect(words).toContain(`Fixed rules (version ${readings[0]?.extractor})`)
  expect(words).toContain('No person checked what was read')
  expect(words).toContain('telephone numbers were left out; personal names are in the file')
  await screen.getByRole('checkbox', { name: /^E-mail addresses/ }).check()
  await expect(screen.getByText(/telephone numbers are in the file/)).toBeVisible()
  await expect(screen.getByText('Copied.')).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the export page, ${colorScheme}`, async ({
    page,
    minutebook,
  }) => {
    await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision)
    const screen = await page.context().newPage()
    await screen.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await screen.goto(`chrome-extension://${minutebook.id}/export.html`)
    await chooseFormat(screen, 'everything')
    await expect(screen.locator('.preview')).toContainText('minutebook-everything')
    expect(await serious(screen)).toEqual([])
    await chooseFormat(screen, 'decisions-csv')
    await screen.getByRole('button', { name: 'Write methods paragraph' }).click()
    await expect(screen.locator('.methods-words')).toBeVisible()
    await expect(screen.locator('.preview tbody tr')).toHaveCount(1)
    expect(await serious(screen)).toEqual([])
    await fileOf(screen)
    await expect(screen.getByRole('status')).toBeVisible()
    expect(await serious(screen)).toEqual([])
  })
}

test('a project for coding programs holds the decision, coded', async ({ page, minutebook }) => {
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision)
  const screen = await page.context().newPage()
  await screen.goto(`chrome-extension://${minutebook.id}/export.html`)
  await chooseFormat(screen, 'refi-qda')
  const { name, bytes } = await fileOf(screen)
  expect(name).toMatch(/^minutebook-project-\d{4}-\d\d-\d\d\.qdpx$/)
  const files = unzipSync(bytes)
  const project = new TextDecoder().decode(files['project.qde'])
  const [file = ''] = Object.keys(files)
  expect(project).toContain(`plainTextPath="${file.replace('sources/', 'internal://')}"`)
  expect(project.match(/<PlainTextSelection /g)?.length).toBeGreaterThan(10)
  expect(new TextDecoder().decode(files[file])).toContain('ieDecisionDetails.aspx?ID=2147')
})

test('Parquet is made beside the page, and DuckDB reads it', async ({ page, minutebook }) => {
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision, other)
  const screen = await page.context().newPage()
  await screen.goto(`chrome-extension://${minutebook.id}/export.html`)
  await chooseFormat(screen, 'parquet')
  const [begun, { bytes }] = await Promise.all([screen.waitForEvent('worker'), fileOf(screen)])
  expect(begun.url()).toContain('parquet.worker')
  expect(screen.workers()).toEqual([])
  await unpacked(new Blob([Uint8Array.from(bytes)]), async (folder) => {
    const { rows } = await byDuckDb(
      `SELECT id, resolutions_n FROM ${sqlText(join(folder, 'decisions.parquet'))} ORDER BY id`,
    )
    expect(rows.map(([id]) => id)).toEqual([
      'mb1:moderngov:democracy.ambleford.gov.uk:decision-2147',
      'mb1:moderngov:democracy.ambleford.gov.uk:decision-2163',
    ])
  })
})

test('planning releases carry ocids once the settings have a prefix', async ({
  page,
  minutebook,
}) => {
  await visit(page, (one) => minutebook.ask(one, 'content:describePage'), decision)
  const screen = await page.context().newPage()
  const releases = async () => {
    await screen.goto(`chrome-extension://${minutebook.id}/export.html`)
    await chooseFormat(screen, 'ocds')
    const { name, bytes } = await fileOf(screen)
    expect(name).toMatch(/^minutebook-planning-releases-\d{4}-\d\d-\d\d\.json$/)
    return JSON.parse(bytes.toString('utf8'))
  }
  const without = await releases()
  expect(without.releases).toHaveLength(1)
  expect(without.releases[0]).not.toHaveProperty('ocid')
  expect(without.minutebook.note).toMatch(/^Not a published release/)

  await screen.goto(`chrome-extension://${minutebook.id}/options.html`)
  const prefix = screen.getByLabel('Prefix of your Open Contracting data')
  await prefix.fill('a1b2c3')
  await prefix.press('Enter')
  await expect(screen.getByRole('alert')).toHaveText(/^A prefix is ocds-/)
  await prefix.fill('OCDS-a1b2c3')
  await prefix.press('Enter')
  await expect(screen.getByRole('status')).toHaveText('Saved.')
  await expect(prefix).toHaveValue('ocds-a1b2c3')
  expect(await serious(screen)).toEqual([])

  const { releases: published } = await releases()
  expect(published[0].ocid).toMatch(/^ocds-a1b2c3-mb1:moderngov:.*:decision-2147$/)
})
