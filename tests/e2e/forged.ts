import type { Page } from '@playwright/test'
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
