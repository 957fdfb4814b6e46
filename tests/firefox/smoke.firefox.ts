import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SampleSite, serve } from '../site/server.mjs'
import { openFirefox, openInside, showSidebar, until } from './add-on'

/** What the add-on's pages know of their own sidebar; the types of Chrome do not have it. */
interface FirefoxGlobals {
  browser: { extension: { getViews(of: { type: 'sidebar' }): Window[] } }
}

let site: SampleSite
let firefox: Browser
let council: Page
let inside: Page
let title: string

beforeAll(async () => {
  site = await serve(0)
  firefox = await openFirefox(site.port)
})
afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

/** A decision that is captured by itself. */
function decision() {
  const found = site.pages.find(({ kind, held, system }) =>
    [kind === 'decision', held === null, system === 'moderngov'].every(Boolean),
  )
  if (!found) throw new Error('The sample site has no decision')
  return found
}

describe('in Firefox', () => {
  it('marks a decision that is opened', async () => {
    council = await firefox.newPage()
    await council.goto(decision().url)
    const marks = await until('marks', () =>
      council.evaluate(() => {
        const names = [...CSS.highlights].filter(([, marked]) => marked.size > 0).map(([n]) => n)
        return names.length > 0 ? names : null
      }),
    )
    expect(marks.join()).toMatch(/resolution/)
  })

  it('puts the chip on the page, and explains what is pointed at', async () => {
    /** How many of the window's points, on a grid, are our one element's. */
    const ours = () =>
      council.evaluate(() => {
        let hits = 0
        for (let x = 4; x < innerWidth; x += 8)
          for (let y = 4; y < innerHeight; y += 8)
            if (document.elementFromPoint(x, y)?.localName === 'minutebook-chip') hits += 1
        return hits === 0 ? null : hits
      })
    const alone = await until('the chip', ours)
    const mark = await council.evaluate(() => {
      const [range] = CSS.highlights.get('minutebook-value') ?? []
      if (!(range instanceof Range)) return null
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const line = range.getClientRects()[0] ?? range.getBoundingClientRect()
      return { x: line.x + line.width / 2, y: line.y + line.height / 2 }
    })
    await council.mouse.move(mark?.x ?? 0, mark?.y ?? 0)
    await until('the explanation', async () => (((await ours()) ?? 0) > alone ? true : null))
    await council.mouse.move(2, 2)
    await until('its end', async () => ((await ours()) === alone ? true : null))
  })

  it('keeps it in the library', async () => {
    inside = await openInside(firefox, 'popup.html')
    const row = await until('a row', () =>
      inside.evaluate(async (url) => {
        const known = await indexedDB.databases()
        if (!known.some(({ name, version = 0 }) => name === 'minutebook' && version > 1))
          return null
        const settled = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result)
            request.onerror = () => reject(request.error)
          })
        const db = await settled(indexedDB.open('minutebook'))
        const rows = await settled(db.transaction('records').objectStore('records').getAll())
        db.close()
        return rows.find((record) => record.url === url) ?? null
      }, decision().url),
    )
    expect(row).toMatchObject({ system: 'moderngov', kind: 'decision' })
    expect(row.found.resolutions).toBeGreaterThan(0)
    title = row.title
  })

  it('hands it over as a CSV', async () => {
    const page = await openInside(firefox, 'export.html')
    const csv = await until('the file', () =>
      page.evaluate(async () => {
        const labels = [...document.querySelectorAll('label')]
        const choice = labels.find(({ textContent }) => textContent.startsWith('CSVOne row'))
        const button = document.querySelector<HTMLButtonElement>('.export-action .primary')
        if (choice === undefined || button === null) return null
        choice.click()
        // The file itself: a browser without a window asks nobody where to keep it.
        const file = new Promise<Blob>((resolve) => {
          const make = URL.createObjectURL
          URL.createObjectURL = (blob) => {
            if (blob instanceof Blob) resolve(blob)
            return make.call(URL, blob)
          }
        })
        await new Promise((drawn) => requestAnimationFrame(drawn))
        button.click()
        return { text: await (await file).text(), type: (await file).type }
      }),
    )
    expect(csv.type).toBe('text/csv')
    const [head, first, ...rest] = csv.text.split('\r\n')
    expect(head).toMatch(/^id,council,gss,/)
    expect(first).toMatch(/^mb1:moderngov:/)
    expect(csv.text).toContain(title)
    expect(rest).toEqual([''])
    await page.close()
  })

  it('shows it in the sidebar', async () => {
    await council.bringToFront()
    await showSidebar(firefox)
    const shown = await until('the sidebar', () =>
      inside.evaluate(() => {
        // Firefox's own global, see FirefoxGlobals.
        const { browser } = globalThis as unknown as FirefoxGlobals
        const words = browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.textContent
        return words && words.length > 200 ? words : null
      }),
    )
    expect(shown).toContain(title)
  })
})
