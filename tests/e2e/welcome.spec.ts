import { expect, test } from './extension'
import { serious } from './serious'

const flashed = () =>
  [...CSS.highlights]
    .filter(([name]) => name.startsWith('minutebook-flash'))
    .flatMap(([, marks]) => [...marks].map((range) => String(range)))

test.describe('in a fresh profile', () => {
  test.use({ ownBrowser: true })

  test('opens once, after the install, and not again when the extension starts again', async ({
    context,
    site,
  }) => {
    expect(site.pages.length).toBeGreaterThan(0)
    const isWelcome = () => context.pages().filter((page) => page.url().endsWith('/welcome.html'))
    await expect.poll(() => isWelcome().length).toBe(1)
    const [page] = isWelcome()
    if (page === undefined) throw new Error('no page of the first run')
    await expect(page.getByRole('heading', { name: 'Welcome to Minutebook' })).toBeVisible()
    await expect
      .poll(() => page.evaluate(() => chrome.storage.local.get('welcomed')))
      .toEqual({ welcomed: true })
    const again = context.waitForEvent('serviceworker')
    // The page goes with the extension, perhaps before the call is reported as done.
    await page.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    await again
    const inside = await context.newPage()
    const id = new URL((await again).url()).host
    await inside.goto(`chrome-extension://${id}/manifest.json`)
    // An update and a start are told before the first answer of the worker.
    await inside.evaluate(() =>
      chrome.runtime.sendMessage({ verb: 'background:pageChanged', ask: {} }),
    )
    expect(isWelcome()).toHaveLength(0)
  })
})

test('says where it runs, and reads a sample before the person', async ({ page, minutebook }) => {
  await page.goto(`chrome-extension://${minutebook.id}/welcome.html`)
  const steps = page.getByRole('region', { name: 'Your first four steps' })
  await expect(steps.getByRole('heading', { level: 3 })).toHaveText([
    'Pin Minutebook',
    'Open a decision',
    'Check it in the side panel',
    'Mark your own words',
  ])
  const keys = await minutebook.inside.evaluate(async () => {
    const all = await chrome.commands.getAll()
    return all.find(({ name }) => name === 'keep-selection')?.shortcut
  })
  await expect(steps).toContainText(`Shortcut: ${keys}`)
  const read = page.getByRole('region', { name: 'What Minutebook read' })
  await expect(read.getByText('£1,200,000', { exact: true })).toBeVisible()
  await expect(read.getByText(/£240,000 a year × 5 years = £1,200,000/)).toBeVisible()
  await expect(read.getByText('Director of Places').first()).toBeVisible()
  await expect(read.locator('.option').first()).toContainText('chosen')
  await expect(read.getByText('7 for, 1 against, 0 abstained')).toBeVisible()
  const marks = () => page.evaluate(() => [...CSS.highlights.keys()])
  for (const kind of ['resolution', 'value', 'term', 'option', 'delegation', 'vote'])
    expect((await marks()).join(' ')).toContain(`minutebook-${kind}`)
  await read.getByRole('button', { name: /^Show on page: £1,200,000/ }).press('Enter')
  expect(await page.evaluate(flashed)).toEqual(['£1,200,000 in total'])
  await page.getByRole('button', { name: 'Hide marks' }).press('Enter')
  await expect.poll(marks).not.toContain('minutebook-value')
  await page.getByText(/^See the \d+ sites$/).click()
  await expect(page.getByText('*.gov.uk', { exact: true })).toBeVisible()
  // A sample is nothing to keep.
  expect((await minutebook.rows()).records).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the first page, ${colorScheme}`, async ({
    page,
    minutebook,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`chrome-extension://${minutebook.id}/welcome.html`)
    await expect(page.getByRole('region', { name: 'What Minutebook read' })).toBeVisible()
    expect(await serious(page)).toEqual([])
  })
}
