import { browser } from 'wxt/browser'
import type { PageSystem } from '../../lib/extract/shapes'
import { receiveInPage } from '../../lib/messaging/guards'
import { tellScreens } from '../../lib/messaging/send'
import { OpenPage } from './open-page'
import { watchSwaps } from './swaps'

/** What a second script finds of the first in the world that they share. */
interface Life {
  isAlive(): boolean
  readWith(systems: readonly PageSystem[]): void
}

declare global {
  // Scripts of one extension share a global object that the page cannot see.
  var minutebookLife: Life | undefined
}

/** How often a script looks whether its extension is still there, in milliseconds: a property is all it reads. */
const lookEvery = 2000

/**
 * Starts the one life of this document. A script that comes second (pressed for, or after an update of the
 * list of systems) hands its systems to the first and does nothing else.
 */
export async function live(systems: readonly PageSystem[]): Promise<void> {
  if (window.top !== window.self) return
  if (globalThis.minutebookLife?.isAlive()) return globalThis.minutebookLife.readWith(systems)
  const page = new OpenPage(systems)
  globalThis.minutebookLife = { isAlive, readWith: (more) => page.readWith(more) }
  await prerendered()
  // Read first, so that nobody who asks hears of a page that is not read yet.
  const reading = page.read()
  const ends = [answer(page), follow(page)]
  ends.push(whenOrphaned(() => endAll(ends)))
  await reading
}

/** False once the extension was updated, switched off or removed under this page. */
const isAlive = (): boolean => browser.runtime?.id !== undefined

/** A page that is made ready before it is opened has not been opened: nothing is read until it is. */
function prerendered(): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return Promise.resolve()
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  )
}

function answer(page: OpenPage): () => void {
  return receiveInPage({
    'content:describePage': async () => ({ ok: true, value: await page.describe() }),
    'content:capture': async (asked) => ({ ok: true, value: await page.capture(asked) }),
    'content:revealSpan': async ({ what, span }) => {
      const found = await page.reveal(what, span)
      return { ok: true, value: { found } }
    },
    'content:showState': async (state) => {
      page.showState(state)
      return { ok: true, value: null }
    },
    'content:keepAgain': async () => {
      page.keepAgain()
      return { ok: true, value: null }
    },
    'content:keepSelection': async ({ as, framed, token }) => {
      await page.keepSelection(as, framed, token)
      return { ok: true, value: null }
    },
    'content:findMarks': async () => ({ ok: true, value: [...(await page.findMarks())] }),
    'content:selectedWords': async () => ({ ok: true, value: { words: page.selectedWords() } }),
    'content:revealMark': async ({ mark }) => ({ ok: true, value: { is: page.revealMark(mark) } }),
    'content:showJudged': async ({ judged }) => {
      await page.showJudged(judged)
      return { ok: true, value: null }
    },
    'content:stepMark': async ({ to }) => ({ ok: true, value: page.step(to) }),
    'content:sayChanged': async () => {
      await tellScreens('screens:pageChanged')
      return { ok: true, value: null }
    },
    'content:settingsChanged': async () => {
      await page.follow()
      return { ok: true, value: null }
    },
    'content:setMarks': async ({ on }) => {
      page.setMarks(on)
      return { ok: true, value: null }
    },
  })
}

/** Follows what happens to the document after it was read. Returns how to stop, marks taken away. */
function follow(page: OpenPage): () => void {
  const stops = [
    watchSwaps({ begun: () => page.forget(), done: () => void page.read() }),
    onShown(async () => {
      // Out of the back/forward cache: no script ran again, the badge is gone, settings may have changed.
      await page.follow()
      await tellScreens('screens:pageChanged')
    }),
    () => page.end(),
  ]
  return () => endAll(stops)
}

function onShown(run: () => Promise<void>): () => void {
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) void run()
  }
  window.addEventListener('pageshow', shown)
  return () => window.removeEventListener('pageshow', shown)
}

function whenOrphaned(end: () => void): () => void {
  const timer = setInterval(() => {
    if (isAlive()) return
    stop()
    end()
  }, lookEvery)
  const stop = () => clearInterval(timer)
  return stop
}

/** Without its extension a script may not even take its own listeners away; what is left then hears nothing. */
function endAll(ends: readonly (() => void)[]): void {
  for (const end of ends) {
    try {
      end()
    } catch {
      // Nothing to be done and nobody to tell: the extension is gone.
    }
  }
}
