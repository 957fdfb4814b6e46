import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { shelfOf } from '../../lib/store/tallies'
import { chooseFormat } from '../../scripts/choose-format'
import { fixtures } from '../../scripts/fixture/folders'
import { isDeep } from '../deep'
import { openedByLibreOffice } from '../proofs/libreoffice'
import { byReadr } from '../proofs/readr'
import { byPandas, noPandas } from '../readers/read'
import { unpacked } from '../readers/unpack'
import { changingPage } from '../site/changing-page'
import { press, said } from './chip'
import { expect, type Minutebook, marksOn } from './extension'
import { menu, select } from './own-marks'
import { named, row } from './review'
import { serveSaved } from './saved-pages'
import { decision, test } from './screens-fixtures'

const isHere = (program: string) => spawnSync(program, ['--version']).status === 0

/** The file that a button of the export page makes. */
async function fileOf(screen: Page, name: RegExp): Promise<Blob> {
  const [file] = await Promise.all([
    screen.waitForEvent('download'),
    screen.getByRole('button', { name }).click(),
  ])
  return new Blob([Uint8Array.from(await readFile(await file.path()))])
}

/** The export page in a tab of its own, with one of the first three choices taken. */
async function exportPage(context: BrowserContext, id: string, choice: string): Promise<Page> {
  const screen = await context.newPage()
  await screen.goto(`chrome-extension://${id}/export.html`)
  await screen.getByRole('radio', { name: choice }).check()
  return screen
}

test.describe('the first ten minutes', () => {
  test('from the first page to a decision that is read, checked, marked and exported', async ({
    page,
    minutebook,
    panel,
  }) => {
    test.setTimeout(120_000)
    await page.goto(`chrome-extension://${minutebook.id}/welcome.html`)
    await expect(page.getByRole('heading', { name: 'Open a decision' })).toBeVisible()

    await page.goto(decision)
    await expect.poll(() => said(page, '.title')).toBe('Captured')
    expect(await marksOn(page)).toContain('minutebook-resolution')
    const screen = await panel(page)
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Captured')
    await screen.getByRole('button', { name: 'Confirm: clause 1', exact: true }).click()
    await named(screen)
    await expect(row(screen, 'clause 1')).toHaveAttribute('data-reviewed', 'confirmed')
    await row(screen, /^£28,350,000/).focus()
    await screen.keyboard.press('e')
    await screen.getByLabel('Amount in pounds').fill('28.4m')
    await screen.keyboard.press('Enter')
    await expect(row(screen, /^£28,400,000/)).toContainText('Corrected by Ada')

    await page.bringToFront()
    await select(page, 'single operator')
    await expect.poll(() => menu(page)).toContain('Save selection as')
    // The first mark on a site is agreed to in a window of the extension's own.
    const [agreeing] = await Promise.all([
      page.context().waitForEvent('page'),
      press(page, '.menu .kind.as-option'),
    ])
    await agreeing.getByRole('button', { name: 'Keep marks on this site' }).click()
    await expect.poll(() => menu(page)).toContain('Kept as Option')
    await expect(screen.locator('.own-mark')).toContainText('single operator')

    const [exporting] = await Promise.all([
      screen.context().waitForEvent('page'),
      screen.getByRole('button', { name: 'Export 1 decision' }).click(),
    ])
    await expect(exporting.getByRole('radio', { name: /^Spreadsheet/ })).toBeChecked()
    const { decisions, values, marks } = await byPandas(
      'xlsx',
      await fileOf(exporting, /^Export 1 /),
    )
    const cell = (name: string) => decisions?.rows[0]?.[decisions.columns.indexOf(name)]
    expect(decisions?.rows).toHaveLength(1)
    expect(cell('council')).toBe('Ambleford Borough Council')
    expect(values?.rows.map((cells) => cells[values.columns.indexOf('amount')])).toContain(
      28_400_000,
    )
    expect(cell('checked')).toBe('part')
    expect(cell('own_marks_n')).toBe(1)
    expect(marks?.rows[0]?.[marks.columns.indexOf('exact')]).toBe('single operator')
  })
})

test.describe('forty decisions', () => {
  /** The gate makes do with fewer. */
  const few = isDeep ? 40 : 12
  test.skip(noPandas !== null, String(noPandas))

  const all = fixtures()
    .filter(({ asked }) => !asked)
    .map(({ url, page }) => ({ url, file: page }))

  test('are captured while reading, and opened as tables in pandas, R and LibreOffice', async ({
    context,
    page,
    minutebook,
  }) => {
    test.setTimeout(240_000)
    await serveSaved(context, all)
    for (const { url } of all) {
      if ((await decisionsIn(minutebook)).length >= few) break
      await page.goto(url)
      await minutebook.ask(page, 'content:describePage')
    }
    const kept = await decisionsIn(minutebook)
    expect(kept.length).toBeGreaterThanOrEqual(few)

    const screen = await exportPage(context, minutebook.id, 'Analysis')
    const packed = await fileOf(screen, /^Export \d+ decisions$/)
    const tables = await byPandas('zip', packed)
    const column = (table: string, name: string) => {
      const at = tables[table]?.columns.indexOf(name) ?? -1
      if (at < 0) throw new Error(`${table} has no column ${name}`)
      return tables[table]?.rows.map((cells) => String(cells[at])) ?? []
    }
    expect(column('decisions', 'id').toSorted()).toEqual(kept.toSorted())
    expect(new Set(column('resolutions', 'id')).size).toBeGreaterThan(few / 2)
    expect(kept).toEqual(expect.arrayContaining(column('resolutions', 'id')))
    expect(column('values', 'amount').map(Number).every(Number.isFinite)).toBe(true)

    if (isHere('Rscript'))
      await unpacked(packed, async (folder) => {
        const { codebook: _, ...read } = byReadr(folder)
        for (const [name, { rows, problems }] of Object.entries(read))
          expect([name, rows, problems]).toEqual([name, tables[name]?.rows.length, 0])
      })
    if (isHere('soffice')) {
      await screen.getByRole('radio', { name: 'Spreadsheet' }).check()
      const workbook = await fileOf(screen, /^Export \d+ decisions$/)
      const { 'study.xlsx': sheets } = await openedByLibreOffice({ 'study.xlsx': workbook })
      expect(sheets?.decisions).toHaveLength(kept.length + 1)
    }
  })
})

/** The ids of the decisions that the disk holds: what the tables speak of. */
const decisionsIn = async (minutebook: Minutebook): Promise<string[]> =>
  (await minutebook.rows()).records.filter((row) => shelfOf(row) === 'decision').map(({ id }) => id)

test.describe('a page that changed', () => {
  test('is noticed, compared, taken, undone, and exported with both texts', async ({
    page,
    site,
    minutebook,
    panel,
  }) => {
    test.setTimeout(120_000)
    const changing = changingPage(site)
    await page.goto(changing.url)
    const screen = await panel(page)
    await screen.locator('.review-button').first().click()
    await named(screen)
    const confirmed = screen.locator('.fact[data-reviewed="confirmed"]')
    await expect(confirmed).toHaveCount(1)
    site.setRevision(2)
    await page.reload()
    const kept = async () => (await minutebook.rows()).records[0]
    await expect.poll(async () => (await kept())?.changed).toBe('waits')
    await expect.poll(() => said(page, '.title')).toBe('Changed since you captured it')

    await screen.getByRole('button', { name: 'See changes' }).click()
    await expect(screen.locator('.difference-words ins').first()).toBeVisible()
    await screen.getByRole('button', { name: 'Take the new text' }).click()
    await expect.poll(kept).toMatchObject({ version: 2, changed: 'no' })
    await screen.getByRole('button', { name: 'Undo: took the new text' }).click()
    await expect.poll(kept).toMatchObject({ version: 1, changed: 'waits' })
    await screen.keyboard.press('Control+z')
    await expect(confirmed).toHaveCount(0)
    await screen.keyboard.press('Control+Shift+z')
    await expect(confirmed).toHaveCount(1)

    const [exporting] = await Promise.all([
      screen.context().waitForEvent('page'),
      screen.getByRole('button', { name: 'Export 1 decision' }).click(),
    ])
    await chooseFormat(exporting, 'everything')
    const copy = await (await fileOf(exporting, /^Export 1 decision$/)).text()
    const { versions } = await minutebook.rows()
    expect(versions).toHaveLength(2)
    for (const { sha256 } of versions) expect(copy.includes(sha256), sha256).toBe(true)
  })
})
