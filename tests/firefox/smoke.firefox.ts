import type { Page } from 'puppeteer-core'
import { describe, expect } from 'vitest'
import type { RecordRow } from '../../lib/model/kept'
import type { SampleSite } from '../site/server.mjs'
import { openInside, showSidebar, until } from './add-on'
import { rows } from './library'
import { Sidebar } from './sidebar'
import { it } from './started'

let council: Page
let inside: Page
let title: string

/** A decision that is captured by itself. */
function decision({ pages }: SampleSite) {
  const found = pages.find(({ kind, held, system }) =>
    [kind === 'decision', held === null, system === 'moderngov'].every(Boolean),
  )
  if (!found) throw new Error('The sample site has no decision')
  return found
}

describe('in Firefox', () => {
  it('marks a decision that is opened', async ({ site, firefox }) => {
    council = await firefox.newPage()
    await council.goto(decision(site).url)
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

  it('keeps it in the library', async ({ site, firefox }) => {
    inside = await openInside(firefox, 'popup.html')
    const row = await until('a row', async () => {
      const all = await rows<RecordRow>(inside, 'records')
      return all.find(({ url }) => url === decision(site).url) ?? null
    })
    expect(row).toMatchObject({ system: 'moderngov', kind: 'decision' })
    expect(row.found.resolutions).toBeGreaterThan(0)
    title = row.title
  })

  it('hands it over as a CSV', async ({ firefox }) => {
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

  it('has every shortcut that the manifest suggests', async () => {
    const commands = await inside.evaluate(async () => chrome.commands.getAll())
    const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))
    expect(keys).toMatchObject({
      'capture-page': 'Alt+Shift+D',
      'open-panel': 'Alt+Shift+O',
      'next-mark': 'Alt+Shift+J',
      'keep-selection': 'Alt+Shift+K',
    })
  })

  it('shows it in the sidebar', async ({ firefox }) => {
    await council.bringToFront()
    await showSidebar(firefox)
    const shown = await new Sidebar(inside).says(/.{200}/s)
    expect(shown).toContain(title)
  })
})
