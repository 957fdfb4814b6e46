import { changingPage } from '../site/changing-page'
import { named } from './review'
import { decision, expect, test } from './screens-fixtures'
import { serious } from './serious'

test('the council of one record is corrected, and undone', async ({ page, minutebook, panel }) => {
  await page.goto(decision)
  const screen = await panel(page)
  const kept = async () => (await minutebook.rows()).records[0]?.council?.name
  const before = await kept()
  await screen.getByRole('button', { name: 'Change the council' }).click()
  const form = screen.getByRole('form', { name: 'Council of this record' })
  await expect(form.getByLabel('Council', { exact: true })).toBeFocused()
  await expect(form.locator('option')).not.toHaveCount(0)
  expect(await serious(screen)).toEqual([])
  await screen.keyboard.type('brent council')
  await screen.keyboard.press('Enter')
  await named(screen)
  await expect(screen.getByText('London Borough of Brent', { exact: true })).toBeVisible()
  await expect(screen.getByText('Council set by Ada')).toBeVisible()
  expect(await kept()).toBe('London Borough of Brent')
  await screen.keyboard.press('Control+z')
  await expect(screen.locator('.check-told')).toHaveText(
    'Undone: set the council to London Borough of Brent.',
  )
  expect(await kept()).toBe(before)
  await expect(screen.getByText('Council set by Ada')).toHaveCount(0)
})

test('the council of a site is set for what is kept and what comes, and removed in the settings', async ({
  page,
  site,
  context,
  minutebook,
  panel,
}) => {
  await page.goto(decision)
  await minutebook.settled(page)
  const before = (await minutebook.rows()).records[0]?.council?.name
  const { url } = changingPage(site)
  await page.goto(url)
  const screen = await panel(page)
  const councils = async () => (await minutebook.rows()).records.map(({ council }) => council?.name)
  await screen.getByRole('button', { name: 'Change the council' }).click()
  const form = screen.getByRole('form', { name: 'Council of this record' })
  await form.getByLabel('Council', { exact: true }).fill('Netherby Parish Council')
  await form.getByRole('radio', { name: 'For every page of democracy.ambleford.gov.uk' }).check()
  await form.getByRole('button', { name: 'Save' }).click()
  await named(screen)
  await expect(screen.getByText('Council set for this site')).toBeVisible()
  const two = ['Netherby Parish Council', 'Netherby Parish Council']
  await expect.poll(councils).toEqual(two)

  await screen.keyboard.press('Control+z')
  await expect(screen.locator('.check-told')).toHaveText(
    'Undone: set the council of democracy.ambleford.gov.uk to Netherby Parish Council.',
  )
  await expect.poll(councils).toEqual([before, before])
  await screen.keyboard.press('Control+Shift+z')
  await expect.poll(councils).toEqual(two)

  await page.goto('http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2163')
  await minutebook.settled(page)
  await expect.poll(councils).toEqual([...two, 'Netherby Parish Council'])

  const options = await context.newPage()
  await options.goto(new URL('/options.html', minutebook.inside.url()).href)
  await options
    .getByRole('button', { name: 'Remove the council set for democracy.ambleford.gov.uk' })
    .click()
  await expect(options.getByText('None. Set one next to the council’s name')).toBeVisible()
  expect(await serious(options)).toEqual([])
  await expect.poll(councils).toEqual([before, before, before])
})
