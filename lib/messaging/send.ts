import { browser } from 'wxt/browser'
import type { Result, ToBackground, ToContent, ToScreens } from './protocol'

/** How a message travels: its verb and what it asks. */
export interface Envelope {
  verb: string
  ask: unknown
}

/**
 * Asks the background. Never rejects: `no-answer` when nothing answered (the worker died, or the extension
 * was updated under a page).
 */
export function sendToBackground<V extends keyof ToBackground>(
  verb: V,
  ask: ToBackground[V]['ask'],
): Promise<Result<ToBackground[V]['answer']>> {
  return answered(async () => browser.runtime.sendMessage({ verb, ask } satisfies Envelope))
}

/** Asks the page of one tab, its top frame only. Never rejects: `no-answer` where no script of ours runs. */
export function sendToContent<V extends keyof ToContent>(
  tabId: number,
  verb: V,
  ask: ToContent[V]['ask'],
): Promise<Result<ToContent[V]['answer']>> {
  return answered(async () =>
    browser.tabs.sendMessage(tabId, { verb, ask } satisfies Envelope, { frameId: 0 }),
  )
}

/** Tells every open screen, and the background. Nobody need be there. */
export async function tellScreens(verb: keyof ToScreens): Promise<void> {
  await answered(async () => browser.runtime.sendMessage({ verb, ask: {} } satisfies Envelope))
}

/** `send` may throw at once as well as reject: an orphaned content script has no `runtime`. */
async function answered<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const answer = await send()
    // The receiver is this same extension and answers by the protocol's types.
    return isResult(answer) ? (answer as Result<T>) : noAnswer
  } catch {
    // Chrome and Firefox word "nobody is there" differently, and nothing else is thrown here.
    return noAnswer
  }
}

const noAnswer = { ok: false, error: { code: 'no-answer' } } as const

const isResult = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer
