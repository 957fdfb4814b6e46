import { named, row } from './review'
import { decision, expect, test } from './screens-fixtures'

test('a sum is added from the words that are selected on the page', async ({ page, panel }) => {
  await page.goto(decision)
  const screen = await panel(page)
  await expect(screen.locator('[data-fact]').first()).toBeVisible()
  const words = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const [sum] = /£[\d,]{6,}/.exec(node.nodeValue ?? '') ?? []
      if (sum === undefined) continue
      const at = node.nodeValue?.indexOf(sum) ?? 0
      document.getSelection()?.setBaseAndExtent(node, at, node, at + sum.length)
      return sum
    }
    return ''
  })
  expect(words).not.toBe('')
  await screen.getByRole('button', { name: 'Add a missing fact' }).click()
  const form = screen.getByRole('region', { name: 'Add a missing fact' })
  await expect(form.getByLabel('The words on the page')).toHaveValue(words)
  await expect(form.getByLabel('Pounds')).toHaveValue(words.replace('£', ''))
  // Another kind of fact starts from the same words.
  await form.getByLabel('Kind of fact').selectOption('reasons')
  await expect(form.getByLabel('Value')).toHaveValue(words)
  const places = form.getByRole('radio')
  if ((await places.count()) > 0) await places.first().check()
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await named(screen)
  await expect(row(screen, words)).toBeVisible()
  await expect(screen.locator(`[data-reviewed="added"][aria-label="${words}"]`)).toHaveCount(1)

  // Nothing selected: the form is empty, as before.
  await page.evaluate(() => document.getSelection()?.removeAllRanges())
  await screen.getByRole('button', { name: 'Add a missing fact' }).click()
  await expect(form.getByLabel('The words on the page')).toHaveValue('')
  await expect(form.getByLabel('Pounds')).toHaveValue('')
})

test('what matters comes first, figures are in one column, own marks before the buttons', async ({
  page,
  panel,
}) => {
  await page.goto(decision)
  const screen = await panel(page)
  await expect(screen.locator('[data-fact]').first()).toBeVisible()
  const headings = await screen.locator('h3').allTextContents()
  const at = (name: RegExp) => headings.findIndex((heading) => name.test(heading))
  const order = [/^Resolved|^Decided/, /^Sums/, /^Term/, /^Options/, /^Details/, /^Your marks/].map(
    at,
  )
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))

  const edges = await screen
    .locator('.sum-figures')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)))
  expect(edges.length).toBeGreaterThan(2)
  expect(new Set(edges).size).toBe(1)

  const marks = await screen.getByRole('heading', { name: /^Your marks/ }).boundingBox()
  const button = await screen.locator('.panel-export').boundingBox()
  expect(marks?.y ?? 0).toBeLessThan(button?.y ?? 0)

  const missing = screen.locator('.missing-others')
  await expect(missing.locator('li').first()).toBeHidden()
  await missing.locator('summary').click()
  await expect(missing.locator('li').first()).toBeVisible()
})
