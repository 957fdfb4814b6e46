import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { hostRules, serve } from '../../tests/site/server.mjs'
import { chromiumPath } from '../browsers.mjs'
import { extensionArguments, prepareProfile, siteArguments } from '../start/profile'

const width = { page: 640, panel: 400 }
const height = 860

/**
 * `npm run pictures`: the README's picture, a decision of the sample site with the side panel beside it.
 * The extension is the one that `npm run build` made.
 */
export async function main(): Promise<number> {
  const site = await serve(0)
  const profile = await mkdtemp(join(tmpdir(), 'minutebook-picture-'))
  await prepareProfile(profile)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [...siteArguments(hostRules(site.port)), ...extensionArguments('.output/chrome-mv3')],
  })
  try {
    const decision = site.pages.find(({ name }) => name.startsWith('Leisure centres'))
    if (!decision) throw new Error('The sample site has no such decision')
    await takeBeside(context, decision.url)
  } finally {
    await context.close()
    await site.close()
    await rm(profile, { recursive: true, force: true })
  }
  return 0
}

async function takeBeside(context: BrowserContext, url: string): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const page = await context.newPage()
  await page.setViewportSize({ width: width.page, height })
  await page.goto(url)
  await page
    .getByRole('heading', { name: /^Purpose/ })
    .evaluate((heading) => heading.scrollIntoView())
  const panel = await panelOf(context, new URL(worker.url()).host, url)
  const shots = [await page.screenshot(), await panel.screenshot()]
  const images = shots.map((shot) => `data:image/png;base64,${shot.toString('base64')}`)
  const canvas = await context.newPage()
  await canvas.setViewportSize({ width: width.page + width.panel + 1, height })
  await canvas.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#c9c9c4">${images.map((src) => `<img src="${src}">`).join('')}</body>`,
  )
  await canvas.screenshot({ path: resolve('docs/pictures/page-and-panel.png') })
}

/** The panel in a tab of its own size, told that the open tab is the decision's; all else is as it is. */
async function panelOf(context: BrowserContext, id: string, url: string): Promise<Page> {
  const panel = await context.newPage()
  await panel.setViewportSize({ width: width.panel, height })
  await panel.emulateMedia({ colorScheme: 'light' })
  await panel.goto(`chrome-extension://${id}/manifest.json`)
  const tab = await panel.evaluate(async () => {
    const tabs = await chrome.tabs.query({ currentWindow: true })
    const described = tabs.map(async ({ id = -1 }) => {
      const ask = { verb: 'content:describePage', ask: {} }
      return chrome.tabs.sendMessage(id, ask).then(
        () => id,
        () => null,
      )
    })
    return (await Promise.all(described)).find((one) => one !== null) ?? null
  })
  await panel.addInitScript((open) => Object.assign(chrome.tabs, { query: async () => [open] }), {
    id: tab,
    windowId: 1,
    active: true,
    url,
  })
  await panel.goto(`chrome-extension://${id}/sidepanel.html`)
  await panel.getByText('Captured').first().waitFor()
  await panel.getByRole('heading', { level: 2 }).first().waitFor()
  return panel
}
