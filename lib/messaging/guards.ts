import { browser } from 'wxt/browser'
import type { JudgedFact, PageState } from '../model/live'
import type { MarkAs } from '../model/marks'
import type { Span } from '../model/quoted'
import { markKinds } from '../model/word-lists'
import type { Result, ToContent } from './protocol'

/** What a content script does with each verb that is sent to it. */
export type PageHandlers = {
  [V in keyof ToContent]: (ask: ToContent[V]['ask']) => Promise<Result<ToContent[V]['answer']>>
}

type Told = { [V in keyof ToContent]: { verb: V; ask: ToContent[V]['ask'] } }[keyof ToContent]

/**
 * Answers the verbs of this extension that are sent to a page. They are checked by hand: the schemas' library
 * would be half of the content script. Returns how to stop listening.
 */
export function receiveInPage(handlers: PageHandlers): () => void {
  const listen = (
    message: unknown,
    sender: { id?: string },
    reply: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id) return
    const told = toldIn(message)
    if (told === null) return
    handle(handlers, told).then(reply, () => reply({ ok: false, error: { code: 'failed' } }))
    return true
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}

function handle(handlers: PageHandlers, told: Told): Promise<Result<unknown>> {
  switch (told.verb) {
    case 'content:revealSpan':
      return handlers[told.verb](told.ask)
    case 'content:showState':
      return handlers[told.verb](told.ask)
    case 'content:showJudged':
      return handlers[told.verb](told.ask)
    case 'content:setMarks':
      return handlers[told.verb](told.ask)
    case 'content:stepMark':
      return handlers[told.verb](told.ask)
    case 'content:keepSelection':
      return handlers[told.verb](told.ask)
    case 'content:capture':
      return handlers[told.verb](told.ask)
    case 'content:revealMark':
      return handlers[told.verb](told.ask)
    default:
      return handlers[told.verb]({})
  }
}

/** The verb that a message carries, when it has the shape that the verb needs; else null. */
export function toldIn(message: unknown): Told | null {
  if (!isObject(message) || !isObject(message.ask)) return null
  const { verb, ask } = message
  switch (verb) {
    case 'content:describePage':
    case 'content:keepAgain':
    case 'content:findMarks':
    case 'content:selectedWords':
    case 'content:sayChanged':
    case 'content:settingsChanged':
      return { verb, ask: {} }
    case 'content:capture':
      return typeof ask.token === 'string' ? { verb, ask: { token: ask.token } } : null
    case 'content:setMarks':
      return typeof ask.on === 'boolean' ? { verb, ask: { on: ask.on } } : null
    case 'content:stepMark':
      return ask.to === 'next' || ask.to === 'previous' ? { verb, ask: { to: ask.to } } : null
    case 'content:keepSelection':
      return isKind(ask.as) && typeof ask.framed === 'boolean' && typeof ask.token === 'string'
        ? { verb, ask: { as: ask.as, framed: ask.framed, token: ask.token } }
        : null
    case 'content:revealMark':
      return typeof ask.mark === 'string' ? { verb, ask: { mark: ask.mark } } : null
    case 'content:revealSpan':
      return typeof ask.what === 'string' && isSpan(ask.span)
        ? { verb, ask: { what: ask.what, span: ask.span } }
        : null
    case 'content:showJudged':
      return Array.isArray(ask.judged) && ask.judged.every(isJudged)
        ? { verb, ask: { judged: ask.judged } }
        : null
    case 'content:showState':
      return isState(ask) ? { verb, ask } : null
    default:
      return null
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function isSpan(value: unknown): value is Span {
  return (
    isObject(value) &&
    [value.exact, value.prefix, value.suffix].every((part) => typeof part === 'string') &&
    isObject(value.at) &&
    Number.isInteger(value.at.start) &&
    Number.isInteger(value.at.end)
  )
}

const kinds: readonly unknown[] = markKinds

/** What words may be kept as; null where the person is still to say. */
const isKind = (value: unknown): value is MarkAs | null => value === null || kinds.includes(value)

const judgements: readonly unknown[] = ['confirmed', 'corrected', 'rejected', 'added']

/** The value itself was checked against its field when the person said it. */
function isJudged(value: unknown): value is JudgedFact {
  return (
    isObject(value) &&
    [value.what, value.field, value.who].every((part) => typeof part === 'string') &&
    judgements.includes(value.reviewed) &&
    isSpan(value.span)
  )
}

const states: Record<PageState['is'], true> = {
  captured: true,
  changed: true,
  partly: true,
  uncaptured: true,
  list: true,
  unreadable: true,
  'not-ours': true,
  off: true,
  silent: true,
}

/** The name of the state, and what our chip says of it; the rest is not looked at. */
function isState(value: Record<string, unknown>): value is PageState {
  if (typeof value.is !== 'string' || !Object.hasOwn(states, value.is)) return false
  return ['records', 'items', 'diagnostics', 'links'].every(
    (list) => value[list] === undefined || Array.isArray(value[list]),
  )
}
