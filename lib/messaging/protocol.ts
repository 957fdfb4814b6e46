import type { PageCapture } from '../model/capture'
import type { PageLive, PageState } from '../model/live'
import type { Span } from '../model/quoted'

/**
 * The messages, by direction. Messages are verbs; state lives in the database or in the page. Replies are
 * `Result`s, never thrown: an Error does not cross contexts.
 */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: string } }

/** Content script and screens to the background. Address, frame, private window and time come from `sender`. */
export interface ToBackground {
  /** Keep what was read. `asked`: a person pressed Capture, so nothing holds it back. Replies what the page now is. */
  'background:saveCapture': { ask: { capture: PageCapture; asked: boolean }; answer: PageState }
  /** The page of the sender's tab changed or was read again: set the badge. Screens say it after delete and restore. */
  'background:pageChanged': { ask: Record<string, never>; answer: null }
  /** A person pressed "Open panel" on the page. `refused` where the browser takes the press for none. */
  'background:openPanel': { ask: Record<string, never>; answer: null }
}

/** Background and screens to the content script of one tab. */
export interface ToContent {
  'content:describePage': { ask: Record<string, never>; answer: PageLive }
  /** A person pressed Capture or "Save again". */
  'content:capture': { ask: Record<string, never>; answer: PageState }
  /** Show on page: scroll to these words of this record and flash them. `what` is RecordCapture.what. */
  'content:revealSpan': {
    ask: { what: string; span: Span }
    answer: { found: 'exact' | 'moved' | 'gone' }
  }
  /** What the page is, for marks and chip. */
  'content:showState': { ask: PageState; answer: null }
  'content:setMarks': { ask: { on: boolean }; answer: null }
  /** Go to the next or previous mark and explain it there. Replies which of how many; 0 of 0 for none. */
  'content:stepMark': { ask: { to: 'next' | 'previous' }; answer: { at: number; of: number } }
}

/** Anybody to every open screen. No payload: screens ask the page again. */
export interface ToScreens {
  'screens:pageChanged': { ask: Record<string, never>; answer: null }
}
