import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import puppeteer, { type Browser } from 'puppeteer-core'
import { chromiumPath } from '../../scripts/browsers.mjs'

/*
 * Chromium makes no page ready beforehand while Playwright is attached; with Puppeteer it does, and Puppeteer
 * loses sight of the page when it is opened. So the page itself tells its server what became of it.
 */
const host = 'democracy.prerendered.gov.uk'
const first = `http://${host}/`
const next = `http://${host}/ieDecisionDetails.aspx?ID=5`

const decision = `<!DOCTYPE html><title>Decision</title>
<script>
  const tell = (what) => fetch('/told?' + what)
  addEventListener('load', () => setTimeout(() => tell('loaded-' + document.prerendering), 500))
  document.addEventListener('prerenderingchange', () => tell('opened'))
</script>
<div id="modgov"><div class="mgContent"><h1 class="mgMainTitleTxt">Decision details</h1>
<h2 class="mgSubTitleTxt">A new weir</h2>
<h3 class="mgSubSubTitleTxt">Decision:</h3><div class="mgWordPara"><p>RESOLVED: That the weir be built.</p></div>
</div></div>`

const start = `<!DOCTYPE html><title>Start</title><a id="next" href="${next}">next</a>
<script type="speculationrules">
  { "prerender": [{ "urls": ["${next}"], "eagerness": "immediate" }] }
</script>`

async function serveBoth() {
  const told: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path.startsWith('/told?')) told.push(path.slice('/told?'.length))
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(path === '/' ? start : path.startsWith('/ie') ? decision : '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { told, port, close: () => server.close() }
}

/** The ids of the kept records, read in the extension's own worker. */
async function keptIds(browser: Browser): Promise<unknown[]> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker')
  const worker = await target.worker()
  if (worker === null) throw new Error('the extension has no worker')
  return worker.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const names = (await indexedDB.databases()).map((one) => one.name)
    if (!names.includes('minutebook')) return []
    const db = await done(indexedDB.open('minutebook'))
    const rows = await done(db.transaction('records').objectStore('records').getAll())
    db.close()
    return rows.map((row) => row.id)
  })
}

test('a page that is prerendered is read when it is opened', async () => {
  const site = await serveBoth()
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    headless: true,
    pipe: true,
    enableExtensions: [resolve('.output/chrome-mv3')],
    args: ['--no-sandbox', `--host-resolver-rules=MAP ${host} 127.0.0.1:${site.port}`],
  })
  try {
    // A page that nobody sees makes nothing ready: the first page of a new install goes before.
    const welcome = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'))
    const page = await browser.newPage()
    await (await welcome.page())?.close()
    await page.bringToFront()
    await page.goto(first)
    await expect.poll(() => site.told, { timeout: 15_000 }).toEqual(['loaded-true'])
    expect(await keptIds(browser)).toEqual([])
    await page.click('#next')
    await expect.poll(() => site.told).toContain('opened')
    await expect.poll(() => keptIds(browser)).toEqual([`mb1:moderngov:${host}:decision-5`])
  } finally {
    await browser.close()
    site.close()
  }
})
