import type { Page } from '@playwright/test'
import { inChip } from './chip'
import { named, row } from './review'
import { decision, expect, test } from './screens-fixtures'

/** The words that are drawn as sums. */
const sums = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('minutebook-value') ?? [])].map(String))

/** What is explained where the pointer comes to rest on the first sum that begins so. */
async function explained(page: Page, words: string): Promise<string | null> {
  const point = await page.evaluate((begin) => {
    const ranges = [...(CSS.highlights.get('minutebook-value') ?? [])]
    const range = ranges.find((one) => String(one).includes(begin))
    if (!(range instanceof Range)) return null
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }, words)
  if (point === null) return null
  await page.mouse.move(point.x, point.y)
  return inChip(page, (root) => root.querySelector('.tip')?.textContent ?? null, null)
}

test('marks follow what a person said: struck out ones go, corrected ones say so', async ({
  page,
  minutebook,
  panel,
}) => {
  await page.goto(decision)
  await minutebook.settled(page)
  const has = async (words: string) => (await sums(page)).some((one) => one.includes(words))
  await expect.poll(() => has('£320,000')).toBe(true)
  const screen = await panel(page)
  await row(screen, /^up to £320,000/).focus()
  await screen.keyboard.press('r')
  await named(screen)
  await expect.poll(() => has('£320,000')).toBe(false)
  await row(screen, /^£28,350,000/).focus()
  await screen.keyboard.press('e')
  await screen.getByLabel('Amount in pounds').fill('28.4m')
  await screen.keyboard.press('Enter')
  await expect(row(screen, /^£28,400,000/)).toContainText('Corrected by Ada')
  const corrected = /£28,400,000.*Corrected by Ada\. Minutebook read: £28,350,000/
  await page.bringToFront()
  await expect.poll(() => explained(page, '£28,350,000')).toMatch(corrected)

  await page.reload()
  await minutebook.settled(page)
  await expect.poll(() => explained(page, '£28,350,000')).toMatch(corrected)
  expect(await has('£320,000')).toBe(false)
  await screen.bringToFront()
  await row(screen, 'clause 1').focus()
  await screen.keyboard.press('u')
  await screen.keyboard.press('u')
  await expect.poll(() => has('£320,000')).toBe(true)
})

test('what a person added is marked too, until it is undone', async ({
  page,
  minutebook,
  panel,
}) => {
  await page.goto(decision)
  await minutebook.settled(page)
  const screen = await panel(page)
  await screen.getByRole('button', { name: 'Add a missing fact' }).click()
  const form = screen.getByRole('region', { name: 'Add a missing fact' })
  await form.getByLabel('Kind of fact').selectOption('values')
  await form.getByLabel('The words on the page').fill('single operator')
  const places = form.getByRole('radio')
  if ((await places.count()) > 0) await places.first().check()
  await form.getByLabel('Amount in pounds').first().fill('4000')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await named(screen)
  await expect(row(screen, /^£4,000/)).toHaveAttribute('data-reviewed', 'added')
  await page.bringToFront()
  await expect.poll(() => explained(page, 'single operator')).toMatch(/£4,000.*Added by Ada/)

  await page.reload()
  await minutebook.settled(page)
  await expect.poll(() => explained(page, 'single operator')).toMatch(/£4,000.*Added by Ada/)
  await screen.bringToFront()
  await row(screen, /^£4,000/).focus()
  await screen.keyboard.press('u')
  await expect.poll(() => sums(page)).not.toContain('single operator')
})
