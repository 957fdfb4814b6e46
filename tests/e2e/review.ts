import { expect, type Page } from '@playwright/test'

/** The row of a fact by its name. */
export const row = (screen: Page, name: string | RegExp) =>
  screen.getByRole('group', { name }).first()
/** Answers the question who is checking. */
export const named = async (screen: Page) => {
  await screen.getByLabel('Your name or initials').fill('Ada')
  await screen.keyboard.press('Enter')
  await expect(screen.getByRole('dialog')).toHaveCount(0)
}
