import type { Page } from '@playwright/test'
import type { PageCapture } from '../../lib/model/capture'
import type { At } from '../../lib/model/quoted'
import { inOurWorld } from './chip'

/** What a receiver answers. */
export interface Answer {
  ok: boolean
  value?: unknown
  error?: { code: string }
}

/** Sends a message from the world of our content script, as somebody would who had taken it over. */
export async function forge(page: Page, verb: string, ask: unknown): Promise<Answer> {
  const message = JSON.stringify({ verb, ask })
  const answer = await inOurWorld<Answer>(page, `chrome.runtime.sendMessage(${message})`)
  if (answer === null) throw new Error('no script of ours runs on the page')
  return answer
}

/** The capture with each record's text changed. */
export function withText(capture: PageCapture, change: (text: string) => string): PageCapture {
  return {
    ...capture,
    records: capture.records.map((record) => ({ ...record, text: change(record.text) })),
  }
}

/** What stands after each quote, as a longer text has it. */
export function quotedAgain(capture: PageCapture): PageCapture {
  const after = (text: string) => (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'suffix' in value && 'at' in value
      ? { ...value, suffix: text.slice((value.at as At) /* a span */.end).slice(0, 32) }
      : value
  return {
    ...capture,
    records: capture.records.map((record) =>
      JSON.parse(JSON.stringify(record), after(record.text)),
    ),
  }
}
