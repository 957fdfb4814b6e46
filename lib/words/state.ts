import { type PlainKey, t } from '../i18n/chip'
import type { PageState } from '../model/live'
import type { PageKind } from '../model/vocabulary'
import { partlyWords, unreadableWords } from './diagnostics'
import { pageKindWords } from './kinds'

/** The one thing to do next. */
export type NextStep =
  | 'capture'
  | 'look'
  | 'save-again'
  | 'restore'
  | 'open-panel'
  | 'reload'
  | 'turn-on'

/** `have`: it is in the library; `attention`: look at it; `not`: it is not in the library; `quiet`: nothing to have. */
export type Tone = 'have' | 'attention' | 'not' | 'quiet'

/** What the open page is and whether it is in the library, in plain words. */
export interface StateWords {
  readonly tone: Tone
  readonly title: string
  /** What kind of page it is; null where nobody knows. */
  readonly kind: string | null
  readonly why: string
  readonly next: NextStep | null
}

/** Where the words are shown: only the popup may inject; the panel is open where it speaks. */
export interface Where {
  readonly screen: 'popup' | 'panel' | 'chip'
  /** The person already asked for this page to be read, and nothing was found. */
  readonly asked: boolean
}

const NEXT: Record<NextStep, PlainKey> = {
  capture: 'next_capture',
  look: 'next_look',
  'save-again': 'next_save_again',
  restore: 'next_restore',
  'open-panel': 'next_open_panel',
  reload: 'next_reload',
  'turn-on': 'next_turn_on',
}

/** A step as a button's words: "Capture this page". */
export const nextWords = (next: NextStep): string => t(NEXT[next])

const UNCAPTURED = {
  'only-when-asked': ['state_uncaptured', 'why_only_when_asked', 'capture'],
  'private-window': ['state_uncaptured', 'why_private_window', 'capture'],
  'signed-in': ['state_uncaptured', 'why_signed_in', 'capture'],
  translated: ['state_translated', 'why_translated', null],
  'save-failed': ['state_save_failed', 'why_save_failed', 'save-again'],
  'disk-full': ['state_save_failed', 'why_disk_full', 'save-again'],
  'library-shut': ['state_save_failed', 'why_library_shut', 'save-again'],
  'changes-too-often': ['state_save_failed', 'why_changes_too_often', 'save-again'],
  'site-too-much': ['state_save_failed', 'why_site_too_much', 'save-again'],
  deleted: ['state_deleted', 'why_deleted', 'restore'],
} as const satisfies Record<string, readonly [PlainKey, PlainKey, NextStep | null]>

type Of<K extends PageState['is']> = Extract<PageState, { is: K }>

function kept(state: Of<'captured' | 'changed' | 'partly'>, where: Where): StateWords {
  const kind = pageKindWords(state.page.kind)
  const next = where.screen === 'panel' ? null : 'open-panel'
  if (state.is === 'changed') {
    return { tone: 'attention', title: t('state_changed'), kind, why: t('why_changed'), next }
  }
  if (state.is === 'partly') {
    const why = partlyWords(state.diagnostics)
    return { tone: 'attention', title: t('state_partly'), kind, why, next }
  }
  return { tone: 'have', title: capturedWords(state), kind, why: t('why_captured'), next }
}

/** "Captured", "3 decisions captured", "3 decisions captured, 2 other items". */
function capturedWords({ records, items }: Of<'captured' | 'changed' | 'partly'>): string {
  if (records.length <= 1) return t('state_captured')
  const n = records.length - items.length
  if (n === 0) return t('state_captured_items', { n: items.length })
  const decisions = t('state_captured_many', { n })
  return items.length === 0 ? decisions : t('state_captured_both', { decisions, n: items.length })
}

/** What a page could press by itself counts for little: what is deleted, private or too much is asked for in the panel. */
const IN_PANEL: readonly string[] = [
  'deleted',
  'private-window',
  'changes-too-often',
  'site-too-much',
]

function uncaptured(state: Of<'uncaptured'>, where: Where): StateWords {
  const [title, why, own] = UNCAPTURED[state.why]
  const next = where.screen === 'chip' && IN_PANEL.includes(state.why) ? 'open-panel' : own
  const tone = title === 'state_save_failed' ? 'attention' : 'not'
  return { tone, title: t(title), kind: pageKindWords(state.page.kind), why: t(why), next }
}

/** A list names pages; an agenda on which nothing is decided yet is a meeting's or an item's page. */
function listed(state: Of<'list'>, where: Where): StateWords {
  const kind: PageKind = state.page.kind
  const n = state.links.length
  if (kind !== 'list') {
    const said = { title: t('state_agenda'), kind: pageKindWords(kind), why: t('why_agenda') }
    return { tone: 'quiet', ...said, next: null }
  }
  const why = n === 0 ? t('why_list_none') : t('why_list', { n })
  const next = n > 0 && where.screen !== 'panel' ? 'open-panel' : null
  return { tone: 'quiet', title: t('state_list'), kind: null, why, next }
}

function silent(state: Of<'silent'>): StateWords {
  const common = { tone: 'quiet', kind: null } as const
  if (state.why === 'never') {
    return { ...common, title: t('state_never'), why: t('why_never'), next: null }
  }
  if (state.why === 'own-page')
    return { ...common, title: t('state_own_page'), why: t('why_own_page'), next: null }
  const title = t('state_not_read')
  if (state.why === 'can-ask') return { ...common, title, why: t('why_can_ask'), next: 'capture' }
  return { ...common, title, why: t('why_press_button'), next: null }
}

function notOurs(where: Where): StateWords {
  const common = { tone: 'quiet', kind: null } as const
  if (where.asked) {
    return { ...common, title: t('state_nothing_found'), why: t('why_nothing_found'), next: null }
  }
  const next = where.screen === 'popup' ? 'look' : null
  return { ...common, title: t('state_not_ours'), why: t('why_not_ours'), next }
}

/** In a private window it was turned off for all sites: the settings are the place, not a button here. */
function off({ why }: Of<'off'>): StateWords {
  const common = { tone: 'quiet', kind: null } as const
  if (why === 'private-window')
    return { ...common, title: t('state_off_private'), why: t('why_off_private'), next: null }
  return { ...common, title: t('state_off_site'), why: t('why_off_site'), next: 'turn-on' }
}

/** The page state in plain words, each with why and the one next step. */
export function stateWords(state: PageState, where: Where): StateWords {
  switch (state.is) {
    case 'captured':
    case 'changed':
    case 'partly':
      return kept(state, where)
    case 'uncaptured':
      return uncaptured(state, where)
    case 'list':
      return listed(state, where)
    case 'unreadable': {
      const why = unreadableWords(state.why)
      const isLarge = state.why.code === 'too-large'
      const title = t(isLarge ? 'state_save_failed' : 'state_unreadable')
      return { tone: 'attention', title, kind: null, why, next: isLarge ? null : 'reload' }
    }
    case 'not-ours':
      return notOurs(where)
    case 'off':
      return off(state)
    case 'silent':
      return silent(state)
  }
}
