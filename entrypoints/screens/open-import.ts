import { browser } from 'wxt/browser'

/** Opens the import page in a tab of its own: a popup would be gone once a file is looked for. */
export async function openImport(): Promise<void> {
  await browser.tabs.create({ url: '/import.html' })
}
