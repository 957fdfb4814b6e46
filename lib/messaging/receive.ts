import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { PageCapture, PageRef } from '../model/capture'
import { NewMark } from '../model/marks'
import type { Result, ToBackground, ToScreens } from './protocol'

// zod would else try `new Function`, which the extension's own pages forbid.
z.config({ jitless: true })

/** The parts of the browser's own word on who sent a message that a receiver may use. */
export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

type Directions = ToBackground & ToScreens
type Handler<V extends keyof Directions> = (
  ask: Directions[V]['ask'],
  sender: Sender,
) => Promise<Result<Directions[V]['answer']>> | undefined
export type Handlers = { [V in keyof Directions]?: Handler<V> }

const nothing = z.strictObject({})
const token = z.string().check(z.maxLength(100))
const asks: { [V in keyof Directions]: z.ZodMiniType<Directions[V]['ask']> } = {
  'background:saveCapture': z.strictObject({
    capture: PageCapture,
    asked: z.union([z.null(), z.literal('on-page'), z.strictObject({ token })]),
  }),
  'background:pageChanged': nothing,
  'background:pageSettings': nothing,
  'background:setMarks': z.strictObject({ on: z.boolean() }),
  'background:placeChip': z.strictObject({
    side: z.enum(['left', 'right']),
    at: z.number().check(z.gte(0), z.lte(1)),
    open: z.boolean(),
  }),
  'background:openPanel': nothing,
  'background:keepMark': z.strictObject({
    ...{ capture: PageCapture, what: z.string(), mark: NewMark },
    token: z.nullable(token),
  }),
  'background:dropMark': z.strictObject({ mark: z.string() }),
  'background:tagMark': z.strictObject({ mark: z.string(), tags: NewMark.shape.tags }),
  'background:marksHere': z.strictObject({
    pages: z.array(z.strictObject({ page: PageRef, records: z.array(z.string()) })),
  }),
  'screens:pageChanged': nothing,
}

const Envelope = z.strictObject({ verb: z.string(), ask: z.unknown() })

/**
 * Answers messages of this extension for which there is a handler; the rest is left to other receivers.
 * What does not parse is answered with `bad-message`, a handler that throws with `failed`. A handler that
 * answers nothing (a verb that is only told) returns `undefined`. Returns how to stop listening.
 */
export function receive(handlers: Handlers): () => void {
  const listen = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return
    const answer = answerOf(handlers, message, sender)
    if (answer === undefined) return
    answer.then(reply, () => reply(refused('failed')))
    return true
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}

function answerOf(handlers: Handlers, message: unknown, sender: Sender) {
  const envelope = z.safeParse(Envelope, message)
  if (!envelope.success || !Object.hasOwn(handlers, envelope.data.verb)) return
  // `hasOwn` has just said that it is one of them.
  return call(handlers, envelope.data.verb as keyof Handlers, envelope.data.ask, sender)
}

function call<V extends keyof Handlers>(handlers: Handlers, verb: V, ask: unknown, sender: Sender) {
  const handler: Handler<V> | undefined = handlers[verb]
  const parsed = z.safeParse(asks[verb], ask)
  if (!parsed.success) return Promise.resolve(refused('bad-message'))
  return handler?.(parsed.data, sender)
}

const refused = (code: string) => ({ ok: false, error: { code } }) as const
