import type { PageCapture, PageRef } from '../model/capture'
import type { JudgedFact, PageLive, PageState } from '../model/live'
import type { MarkAs, MarkId, MarkPlace, NewMark, PageMark, PlacedMark } from '../model/marks'
import type { Span } from '../model/quoted'
import type { ChipPlace } from '../settings/chip-place'
import type { PageSettings } from '../settings/page-settings'

/**
 * The messages, by direction. Messages are verbs; state lives in the database or in the page. Replies are
 * `Result`s, never thrown: an Error does not cross contexts.
 */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: string } }

/**
 * Why a page is to be kept. Null: it was opened. `on-page`: our chip on it was pressed, as the page says. `token`: the
 * user acted in our own popup, panel, menu or by shortcut (lib/messaging/grants).
 */
export type Asked = null | 'on-page' | { token: string }

/** Content script and screens to the background. Address, frame, private window and time come from `sender`. */
export interface ToBackground {
  /** Keep what was read. Replies what the page now is. */
  'background:saveCapture': { ask: { capture: PageCapture; asked: Asked }; answer: PageState }
  /** The page of the sender's tab changed or was read again: set the badge. Screens say it after delete and restore. */
  'background:pageChanged': { ask: Record<string, never>; answer: null }
  /** The settings that hold for the sender's page. */
  'background:pageSettings': { ask: Record<string, never>; answer: PageSettings }
  /** Show or hide marks: a user pressed the chip's switch. */
  'background:setMarks': { ask: { on: boolean }; answer: null }
  /** Remember where a user put the chip. */
  'background:placeChip': { ask: ChipPlace; answer: null }
  /** A person pressed "Open panel" on the page. `refused` where the browser takes the press for none. */
  'background:openPanel': { ask: Record<string, never>; answer: null }
  /**
   * Keep words of the page as a person's own mark, on the record `what` of the capture, which is kept too. A page
   * that nothing was read from comes as a record of itself.
   */
  'background:keepMark': {
    ask: { capture: PageCapture; what: string; mark: NewMark; token: string | null }
    answer: { mark: MarkId }
  }
  /** A person took back a mark that they just made on this page. */
  'background:dropMark': { ask: { mark: MarkId }; answer: null }
  /** Tags for a mark that was just made on this page, in place of those that it has. */
  'background:tagMark': { ask: { mark: MarkId; tags: string[] }; answer: null }
  /** The marks of the page's records, and of the page as such. */
  'background:marksHere': {
    ask: { pages: { page: PageRef; records: string[] }[] }
    answer: PageMark[]
  }
}

/** Background and screens to the content script of one tab. */
export interface ToContent {
  'content:describePage': { ask: Record<string, never>; answer: PageLive }
  /** A person pressed Capture or "Save again". */
  'content:capture': { ask: { token: string }; answer: PageState }
  /** Show on page: scroll to these words of this record and flash them. `what` is RecordCapture.what. */
  'content:revealSpan': {
    ask: { what: string; span: Span }
    answer: { found: 'exact' | 'moved' | 'gone' }
  }
  /** What the page is, for marks and chip. */
  'content:showState': { ask: PageState; answer: null }
  /** What people said of the page's facts: struck out ones lose their marks, corrected ones say so. */
  'content:showJudged': { ask: { judged: JudgedFact[] }; answer: null }
  /** Say `screens:pageChanged`: something of the library changed that may be on this page. */
  'content:sayChanged': { ask: Record<string, never>; answer: null }
  /** The settings changed: ask for them again. */
  'content:settingsChanged': { ask: Record<string, never>; answer: null }
  'content:setMarks': { ask: { on: boolean }; answer: null }
  /**
   * Keep the selected words: as what they were chosen to be, or as the person then says. `framed`: they were
   * chosen in a frame, where no script of ours runs. What comes of it is said on the page.
   */
  'content:keepSelection': {
    ask: { as: MarkAs | null; framed: boolean; token: string }
    answer: null
  }
  /** The user allowed the site to keep marks in their name: keep the words that were waiting for it. */
  'content:keepAgain': { ask: Record<string, never>; answer: null }
  /** Look for the person's own marks again, as the library now has them. Replies where each stands. */
  'content:findMarks': { ask: Record<string, never>; answer: PlacedMark[] }
  /** The printed words that are selected on the page; "" for none. */
  'content:selectedWords': { ask: Record<string, never>; answer: { words: string } }
  /** Show a mark of the person's own on the page. */
  'content:revealMark': { ask: { mark: MarkId }; answer: { is: MarkPlace } }
  /** Go to the next or previous mark and explain it there. Replies which of how many; 0 of 0 for none. */
  'content:stepMark': { ask: { to: 'next' | 'previous' }; answer: { at: number; of: number } }
}

/** Anybody to every open screen. No payload: screens ask the page again. */
export interface ToScreens {
  'screens:pageChanged': { ask: Record<string, never>; answer: null }
}
