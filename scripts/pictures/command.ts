import { resolve } from 'node:path'
import type { Page } from 'playwright'
import { hostRules, serve } from '../../tests/site/server.mjs'
import { type BuiltExtension, openBuiltExtension } from '../built-extension'

const width = { page: 640, panel: 400 }
const height = 860

/**
 * `npm run pictures`: the README's picture, a decision of the sample site with the side panel beside it.
 * The extension is the one that `npm run build` made.
 */
export async function main(): Promise<number> {
  const site = await serve(0)
  const built = await openBuiltExtension({ rules: hostRules(site.port) })
  try {
    const decision = site.pages.find(({ name }) => name.startsWith('Leisure centres'))
    if (!decision) throw new Error('The sample site has no such decision')
    await takeBeside(built, decision.url)
  } finally {
    await built.close()
    await site.close()
  }
  return 0
}

async function takeBeside(built: BuiltExtension, url: string): Promise<void> {
  const { context } = built
  const page = await context.newPage()
  await page.setViewportSize({ width: width.page, height })
  await page.goto(url)
  await page
    .getByRole('heading', { name: /^Purpose/ })
    .evaluate((heading) => heading.scrollIntoView())
  const panel = await panelOf(built, url)
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
async function panelOf({ context, home }: BuiltExtension, url: string): Promise<Page> {
  const panel = await context.newPage()
  await panel.setViewportSize({ width: width.panel, height })
  await panel.emulateMedia({ colorScheme: 'light' })
  await panel.goto(`${home}/manifest.json`)
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
  await panel.goto(`${home}/sidepanel.html`)
  await panel.getByText('Captured').first().waitFor()
  await panel.getByRole('heading', { level: 2 }).first().waitFor()
  return panel
}
