import type { Page } from 'puppeteer-core'
import { until } from './add-on'

/** What the add-on's pages know of their own sidebar; the types of Chrome do not have it. */
interface FirefoxGlobals {
  browser: { extension: { getViews(of: { type: 'sidebar' }): Window[] } }
}

/**
 * The add-on's real sidebar, through another page of the add-on: nothing drives it from outside, but its pages
 * share one process and may see each other.
 */
export class Sidebar {
  constructor(private readonly inside: Page) {}

  /** Waits until the sidebar's words fit. @returns all of them */
  async says(what: RegExp): Promise<string> {
    return until(`the sidebar says ${what}`, async () => {
      const words = await this.words()
      return words !== null && what.test(words) ? words : null
    })
  }

  /** Presses the first button whose name begins so. */
  async press(name: string): Promise<void> {
    await until(`a button ${name}`, () => this.inside.evaluate(pressed, name))
  }

  /** Presses it until the sidebar's words fit: on a busy machine the sidebar may be drawn again under the first press. */
  async pressFor(name: string, what: RegExp): Promise<void> {
    await until(`${name} leads to ${what}`, async () => {
      await this.inside.evaluate(pressed, name)
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return what.test((await this.words()) ?? '') || null
    })
  }

  /** Types into the field that has the focus. */
  async type(words: string): Promise<void> {
    await until('a field', () => this.inside.evaluate(typed, words))
  }

  private words(): Promise<string | null> {
    return this.inside.evaluate(() => {
      // Firefox's own global, see FirefoxGlobals.
      const { browser } = globalThis as unknown as FirefoxGlobals
      return browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.textContent ?? null
    })
  }
}

/** Runs in a page of the add-on. */
function pressed(name: string): true | null {
  // Firefox's own global, see FirefoxGlobals.
  const { browser } = globalThis as unknown as FirefoxGlobals
  const [view] = browser.extension.getViews({ type: 'sidebar' })
  const buttons = [...(view?.document.querySelectorAll('button') ?? [])]
  const button = buttons.find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name),
  )
  button?.click()
  return button === undefined ? null : true
}

/** Runs in a page of the add-on: as a person would, so that React hears of it. */
function typed(words: string): true | null {
  // Firefox's own global, see FirefoxGlobals.
  const { browser } = globalThis as unknown as FirefoxGlobals
  const [view] = browser.extension.getViews({ type: 'sidebar' })
  const field = view?.document.querySelector('dialog[open] input, form input, form textarea')
  if (view === undefined || !field) return null
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {}
  set?.call(field, words)
  const { Event } = view as Window & typeof globalThis
  field.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}
