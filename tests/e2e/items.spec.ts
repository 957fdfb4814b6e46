import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { chooseFormat } from '../../scripts/choose-format'
import { byDuckDb, sqlText } from '../readers/duckdb'
import { named } from './review'
import { expect, test } from './screens-fixtures'
import { serious } from './serious'

/** A meeting whose minutes hold decisions, apologies and the minutes of the last one. */
const meeting = 'http://democracy.ambleford.gov.uk/ieListDocuments.aspx?CId=117&MId=1204&Ver=4'

test('lists what a meeting decided, and its other items where they are asked for', async ({
  page,
  minutebook,
  popup,
}) => {
  await page.goto(meeting)
  await minutebook.ask(page, 'content:describePage')
  const { records } = await minutebook.rows()
  const screen = await popup(page)
  const n = records.length - 2
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText(
    `${n} decisions captured, 2 other items`,
  )
  const count = screen.getByRole('status')
  await expect(count).toHaveText(`${n} decisions`)
  await expect(screen.getByRole('link', { name: /Apologies/ })).toHaveCount(0)
  await expect(screen.getByRole('button', { name: `Export ${n} decisions` })).toBeVisible()
  // By keyboard: the lists are one group of radio buttons.
  const lists = screen.getByRole('group', { name: 'List' })
  await lists.getByRole('radio', { name: `Decisions (${n})` }).focus()
  await screen.keyboard.press('ArrowRight')
  await expect(lists.getByRole('radio', { name: 'Other agenda items (2)' })).toBeChecked()
  await expect(count).toHaveText('2 other agenda items')
  const items = screen.getByRole('list', { name: 'Other agenda items' })
  await expect(items.getByRole('link')).toHaveText([/Minutes/, /Apologies/])
  await screen.getByRole('searchbox').fill('absence')
  await expect(count).toHaveText('1 of 2 other agenda items')
  await expect(screen.getByRole('button', { name: 'Export 1 agenda item' })).toBeVisible()
  expect(await serious(screen)).toEqual([])
  // One that is deleted leaves its list alone.
  await items.getByRole('link').focus()
  await screen.keyboard.press('Delete')
  await expect(lists.getByRole('radio', { name: 'Other agenda items (1)' })).toBeChecked()
  await expect(lists.getByRole('radio', { name: `Decisions (${n})` })).toBeVisible()
})

test('tables have decisions, and other agenda items where they are ticked', async ({
  page,
  minutebook,
  panel,
}) => {
  await page.goto(meeting)
  await minutebook.ask(page, 'content:describePage')
  const { records } = await minutebook.rows()
  const n = records.length - 2
  const opener = await panel(page)
  await expect(opener.getByRole('heading', { level: 1 })).toHaveText(
    `${n} decisions captured, 2 other items`,
  )
  const [screen] = await Promise.all([
    opener.context().waitForEvent('page'),
    opener.getByRole('button', { name: `Export ${n} decisions` }).click(),
  ])
  await chooseFormat(screen, 'decisions-csv')
  expect(await decided(screen, `Export ${n} decisions`)).toEqual({ true: n })
  const tick = screen.getByRole('checkbox', { name: /^Include other agenda items \(2\)/ })
  await expect(tick).not.toBeChecked()
  await tick.check()
  expect(await decided(screen, `Export ${n + 2} records`)).toEqual({ true: n, false: 2 })
  await screen.getByRole('button', { name: 'Write methods paragraph' }).click()
  await expect(screen.getByText(/With 2 other agenda items/)).toBeVisible()
  // A full backup has them whatever is ticked; of what was chosen it is a part, and says so.
  await tick.uncheck()
  await screen.getByRole('radio', { name: /decisions of the library/ }).check()
  await chooseFormat(screen, 'everything')
  await expect(tick).toHaveCount(0)
  const [file] = await Promise.all([
    screen.waitForEvent('download'),
    screen.getByRole('button', { name: 'Save full backup' }).click(),
  ])
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\n')
  expect(lines).toHaveLength(1 + records.length)
  expect(JSON.parse(lines[0] ?? '').selection).toMatch(/^Everything in the library/)
})

/** Exports decisions.csv, and counts its rows by `is_decision`. */
async function decided(screen: Page, button: string): Promise<Record<string, number>> {
  const [file] = await Promise.all([
    screen.waitForEvent('download'),
    screen.getByRole('button', { name: button }).click(),
  ])
  const { rows } = await byDuckDb(
    `SELECT is_decision, count(*) AS n FROM read_csv(${sqlText(await file.path())}) GROUP BY ALL`,
  )
  return Object.fromEntries(rows.map(([is, n]) => [String(is), Number(n)]))
}

test('an item whose only clause is rejected is no decision, stays in its place, and is one again', async ({
  page,
  minutebook,
  panel,
}) => {
  await page.goto(meeting)
  await minutebook.ask(page, 'content:describePage')
  const screen = await panel(page)
  const title = screen.getByRole('heading', { level: 1 })
  const plan = screen.getByRole('button', { name: /^42.*Forward Plan$/ })
  await plan.click()
  const clause = screen.getByRole('listitem').filter({ has: plan }).locator('.fact').first()
  await clause.focus()
  await screen.keyboard.press('r')
  await named(screen)
  await expect(title).toHaveText('2 decisions captured, 3 other items')
  await expect(plan).toHaveAttribute('aria-expanded', 'true')
  await screen.keyboard.press('Control+z')
  await expect(title).toHaveText('3 decisions captured, 2 other items')
})
