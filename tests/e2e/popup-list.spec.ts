import type { Page } from '@playwright/test'
import { moduleScript } from '../../scripts/extract/bundle'
import type { Minutebook } from './extension'
import { expect, test } from './screens-fixtures'

const many = 600
const filler = new URL('../../scripts/bench-library/in-page.ts', import.meta.url)

/** Fills the library with made-up records. Gives their titles in the order of the list. */
async function fill(minutebook: Minutebook): Promise<string[]> {
  await minutebook.inside.evaluate(await moduleScript(filler))
  await minutebook.inside.evaluate(`minutebook.fill(0, ${many})`)
  const { records } = await minutebook.rows()
  // Of one day: in the order in which they were captured, which sorting keeps.
  const day = ({ decided }: { decided: string | null }) => decided ?? ''
  return records
    .toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1))
    .map(({ title }) => title)
}

/** The titles that are shown, by their place in the list. */
const shown = (screen: Page): Promise<[place: number, title: string][]> =>
  screen.locator('li.row').evaluateAll((rows) =>
    rows.map((row) => {
      const title = row.querySelector('.row-title')?.textContent ?? ''
      return [Number(row.getAttribute('aria-posinset')), title]
    }),
  )

const focused = (screen: Page) => screen.locator('li.row:has(:focus)')

test('all of a large library is there to be scrolled to', async ({ page, minutebook, popup }) => {
  const titles = await fill(minutebook)
  await page.goto('http://democracy.ambleford.gov.uk/')
  const screen = await popup(page)
  await expect(screen.getByRole('status')).toHaveText('600 decisions')
  const isRight = async () =>
    (await shown(screen)).every(([place, title]) => title === titles[place - 1])
  expect(await isRight()).toBe(true)
  // By mouse, into the middle.
  const middle = await screen.locator('.rows-box').evaluate((box) => {
    box.scrollTop = box.scrollHeight / 2
    return box.scrollTop
  })
  expect(middle).toBeGreaterThan(many * 20)
  await expect.poll(async () => (await shown(screen)).some(([place]) => place > 270)).toBe(true)
  await expect.poll(isRight).toBe(true)
  // By keys, to the last, and what is deleted there is gone.
  await screen.getByRole('searchbox').focus()
  await screen.keyboard.press('ArrowDown')
  await screen.keyboard.press('End')
  await expect(focused(screen)).toHaveAttribute('aria-posinset', String(many))
  await expect(focused(screen)).toHaveAttribute('aria-setsize', String(many))
  await expect(focused(screen).getByRole('link')).toHaveText(titles.at(-1) ?? '')
  await screen.keyboard.press('Delete')
  await expect(screen.getByRole('status').first()).toHaveText('599 decisions')
  await expect(focused(screen).getByRole('link')).toHaveText(titles.at(-2) ?? '')
  expect((await shown(screen)).map(([place]) => place)).not.toContain(many)
})

test('finds the first of many and counts them when they come', async ({
  page,
  minutebook,
  popup,
}) => {
  const titles = await fill(minutebook)
  await page.goto('http://democracy.ambleford.gov.uk/')
  const screen = await popup(page)
  await screen.getByRole('searchbox').fill('lett')
  const found = titles.filter((title) => title.includes('letting'))
  await expect(screen.getByRole('status')).toHaveText(`${found.length} of 600 decisions`)
  await expect
    .poll(async () => (await shown(screen)).every(([n, title]) => title === found[n - 1]))
    .toBe(true)
  await expect(
    screen.getByRole('button', { name: `Export ${found.length} decisions` }),
  ).toBeVisible()
})

test('says by which day it is sorted, can be sorted by the other, and keeps that', async ({
  page,
  minutebook,
  popup,
}) => {
  await fill(minutebook)
  const decision = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2147'
  await page.goto(decision)
  await minutebook.ask(page, 'content:describePage')
  const screen = await popup(page)
  const first = screen.locator('[aria-posinset="1"]')
  const order = screen.getByLabel('Order of the list')
  await expect(order).toHaveValue('decided')
  await expect(first.locator('time')).toHaveText('28 Nov 2026')
  await order.selectOption('captured')
  await expect(first.getByRole('link')).toHaveAttribute('href', decision)
  await expect(first.locator('time')).toHaveText(/^Captured /)
  await screen.close()
  const again = await popup(page)
  await expect(again.getByLabel('Order of the list')).toHaveValue('captured')
  await expect(again.locator('[aria-posinset="1"]').getByRole('link')).toHaveAttribute(
    'href',
    decision,
  )
})
