import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

/** Where an element of the chip stands in the window, in CSS pixels. */
export interface Place {
  x: number
  y: number
  width: number
  height: number
}

/** The chip's shadow root is closed to the page, and so to Playwright's own locators. */
export const hostName = 'minutebook-chip'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Context {
  id: number
  name: string
  auxData: { type?: string }
}

/** Evaluates in the extension's own world of the page; null where no script of ours is. */
export async function inOurWorld<T>(page: Page, expression: string): Promise<T | null> {
  const session = await page.context().newCDPSession(page)
  const contexts: Context[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context as Context))
  await session.send('Runtime.enable')
  const ours = contexts.findLast(
    ({ name, auxData }) => auxData.type === 'isolated' && name === 'Minutebook',
  )
  if (ours === undefined) return null
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: ours.id,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression)
  return result.value
}

const host = `document.querySelector('${hostName}')`
const root = `(${host} && chrome.dom.openOrClosedShadowRoot(${host}))`

/**
 * Runs a function on the chip's root, in the world where the browser opens it; null where the page has no chip.
 * The function travels as text: it sees nothing of the test but `value`.
 */
export function inChip<T, V>(
  page: Page,
  run: (root: ShadowRoot, value: V) => T | Promise<T>,
  value: V,
): Promise<T | null> {
  const call = `root ? (${run})(root, ${JSON.stringify(value)}) : null`
  return inOurWorld(page, `(async () => { const root = ${root}; return ${call} })()`)
}

/** What axe finds in the chip, as lines that say where. Our own world alone sees into the root, so axe runs there. */
export async function axeFaults(page: Page): Promise<string[] | null> {
  await inOurWorld(page, `${axe}; null`)
  return inOurWorld(
    page,
    `(async () => {
      const host = ${host}
      Object.defineProperty(host, 'shadowRoot', { value: ${root}, configurable: true })
      const { violations, passes } = await axe.run(host)
      if (passes.length < 5) throw new Error('axe saw nothing')
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' ')))
    })()`,
  )
}

/** What an element of the chip says; null where it is not there or not to be seen. */
export const said = (page: Page, selector: string): Promise<string | null> =>
  inChip(
    page,
    (root, wanted) => {
      const element = root.querySelector(wanted)
      return element?.checkVisibility({ visibilityProperty: true }) === true
        ? (element.textContent ?? '').trim()
        : null
    },
    selector,
  )

export const placeOf = (page: Page, selector: string): Promise<Place | null> =>
  inChip(
    page,
    (root, wanted) => {
      const element = root.querySelector(wanted)
      if (element?.checkVisibility({ visibilityProperty: true }) !== true) return null
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x, y, width, height }
    },
    selector,
  )

/** Presses an element of the chip with the mouse, as a person does. */
export async function press(page: Page, selector: string): Promise<void> {
  const place = await placeOf(page, selector)
  if (place === null) throw new Error(`the chip shows no ${selector}`)
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
}

/** The class of what has the focus in the chip; null where nothing has. */
export const focused = (page: Page): Promise<string | null> =>
  inChip(page, (root) => root.activeElement?.className ?? null, null)

/** The page as it is without our one element. */
export async function pageWithoutChip(page: Page): Promise<string> {
  return (await page.content()).replace(new RegExp(`<${hostName}></${hostName}>`), '')
}
