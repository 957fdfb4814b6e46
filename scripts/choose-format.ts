import type { Page } from 'playwright'
import type { FormatName } from '../lib/words/export'

/** Chooses a format on the export page as a user does: opens the fold that it is in, then ticks it. */
export async function chooseFormat(page: Page, format: FormatName): Promise<void> {
  const radio = page.locator(`input[name="format"][value="${format}"]`)
  await radio.waitFor({ state: 'attached' })
  if (!(await radio.isVisible()))
    await page.locator('details', { has: radio }).locator('summary').press('Enter')
  await radio.check()
}
