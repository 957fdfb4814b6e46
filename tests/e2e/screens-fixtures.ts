import { type Browser, chromium, type Page } from '@playwright/test'
import { test as base, expect } from './extension'

interface Screens {
  /** Where this browser can be debugged a second time. */
  port: number
  /** Presses the toolbar button over a page and gives the real popup. */
  popup(over: Page): Promise<Page>
  /** Opens the real side panel beside a page. */
  panel(over: Page): Promise<Page>
  /** The same by "Open panel" in the real popup, which grants the extension the page. */
  panelByPopup(over: Page): Promise<Page>
}

/**
 * Popup and panel are pages that Playwright's own connection does not see: a second one over the debugging
 * port does. It is made only after the browser says that the screen is there.
 */
export const test = base.extend<Screens>({
  port: async ({ opened }, use) => use(opened.port),
  popup: async ({ minutebook, port }, use) => {
    const open: Browser[] = []
    await use(async (over) => {
      // A popup closes when something else takes the focus: then the button is pressed again.
      await expect(async () => {
        await minutebook.pressButton(over)
        await isThere(minutebook.inside, 'POPUP')
      }).toPass()
      return seen(port, '/popup.html', open)
    })
    await Promise.all(open.map((one) => one.close()))
  },
  panel: async ({ minutebook, port }, use) => {
    const open: Browser[] = []
    await use(async (over) => {
      await over.bringToFront()
      // Playwright's evaluate counts as the gesture that opening a panel wants.
      await minutebook.inside.evaluate(async () => {
        const { id } = await chrome.windows.getLastFocused()
        if (id !== undefined) await chrome.sidePanel.open({ windowId: id })
      })
      await isThere(minutebook.inside, 'SIDE_PANEL')
      return seen(port, '/sidepanel.html', open)
    })
    await Promise.all(open.map((one) => one.close()))
  },
  panelByPopup: async ({ minutebook, popup, port }, use) => {
    const open: Browser[] = []
    await use(async (over) => {
      const opener = await popup(over)
      const button = opener.getByRole('button', { name: 'Open panel' })
      // The popup closes itself once the panel is open, perhaps before the press is reported as done.
      await button.click().catch((error) => {
        if (!opener.isClosed()) throw error
      })
      await isThere(minutebook.inside, 'SIDE_PANEL')
      return seen(port, '/sidepanel.html', open)
    })
    await Promise.all(open.map((one) => one.close()))
  },
})

const isThere = (inside: Page, type: 'POPUP' | 'SIDE_PANEL') =>
  expect
    .poll(() =>
      inside.evaluate(
        async (kind) =>
          (await chrome.runtime.getContexts({ contextTypes: [kind as chrome.runtime.ContextType] }))
            .length,
        type,
      ),
    )
    .toBeGreaterThan(0)

async function seen(port: number, path: string, open: Browser[]): Promise<Page> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  open.push(browser)
  const find = () =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url().endsWith(path))
  await expect.poll(() => find() !== undefined, { timeout: 20_000 }).toBe(true)
  const page = find()
  if (page === undefined) throw new Error(`${path} was closed again`)
  return page
}

export const decision = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2147'

export { expect }
