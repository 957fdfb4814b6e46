import { browser } from 'wxt/browser'
import { badgeColours } from '../../lib/design/badge-colours'
import { t } from '../../lib/i18n/chip'
import type { Result } from '../../lib/messaging/protocol'
import type { Sender } from '../../lib/messaging/receive'
import { sendToContent } from '../../lib/messaging/send'
import type { PageLive, PageState } from '../../lib/model/live'
import { isFailure, pageState } from '../../lib/record/page-state'
import { stateWords } from '../../lib/words/state'
import { idsOf } from './ids-of'
import { tellJudged } from './judged'
import { isLibraryInTrouble, knownOf } from './library'
import { isFromPage } from './sender-page'

type Colour = keyof typeof badgeColours

/** A sign and a colour for each state; what calls for nothing has no badge. */
const signs: Partial<Record<PageState['is'], [sign: string, colour: Colour]>> = {
  captured: ['✓', 'action'],
  changed: ['!', 'attention'],
  partly: ['!', 'attention'],
  unreadable: ['?', 'attention'],
}

const troubled: [sign: string, colour: Colour] = ['×', 'loss']

function signOf(state: PageState): [sign: string, colour: Colour] {
  if (isLibraryInTrouble()) return troubled
  if (state.is === 'uncaptured') return isFailure(state.why) ? troubled : ['+', 'action']
  return signs[state.is] ?? ['', 'action']
}

const troubleWords = () => t('state_tooltip', { state: t('state_library'), why: t('why_library') })

/** What the toolbar button says under the pointer, and to a screen reader: "Minutebook: Captured. Everything …". */
function tooltipOf(state: PageState): string {
  if (isLibraryInTrouble()) return troubleWords()
  const { title, why } = stateWords(state, { screen: 'popup', asked: false })
  return t('state_tooltip', { state: title, why })
}

/** Shows on the toolbar button of a tab what its page is. A tab that is gone meanwhile is no failure. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  const [text, colour] = signOf(state)
  try {
    await browser.action.setTitle({ tabId, title: tooltipOf(state) })
    await browser.action.setBadgeText({ tabId, text })
    if (text === '') return
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColours[colour] })
    await browser.action.setBadgeTextColor({ tabId, color: badgeColours.ink })
  } catch {
    // The only refusal is "no such tab": it was closed while we looked.
  }
}

/** Trouble with the library came or went: it shows on every tab, also where no page of ours is open. */
export async function badgeLibrary(): Promise<void> {
  const [text, colour] = isLibraryInTrouble() ? troubled : (['', 'action'] as const)
  await browser.action.setBadgeText({ text })
  await browser.action.setBadgeBackgroundColor({ color: badgeColours[colour] })
  await browser.action.setTitle({
    title:
      text === '' ? (browser.runtime.getManifest().action?.default_title ?? '') : troubleWords(),
  })
  await badgeActiveTabs()
}

/** Asks the page that said that it changed, and shows what it now is. Nothing is replied: it was only told. */
export function badgeTab(sender: Sender): undefined {
  const tabId = sender.tab?.id
  if (tabId !== undefined && sender.frameId === 0) void badgeOf(tabId, sender)
  return undefined
}

/**
 * A screen deleted or restored something: it may be on any open page that can be seen. Each is asked to say that it
 * changed: only of a page that says so itself does the browser tell the address.
 */
export async function badgeActiveTabs(): Promise<Result<null>> {
  const tabs = await browser.tabs.query({ active: true })
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : sendToContent(id, 'content:sayChanged', {}))),
  )
  return { ok: true, value: null }
}

async function badgeOf(tabId: number, sender: Sender): Promise<void> {
  const answer = await sendToContent(tabId, 'content:describePage', {})
  if (!answer.ok || !isOwn(answer.value, sender)) return
  const state = await stateOf(answer.value)
  await showBadge(tabId, state)
  // The page cannot look into the library: its chip is told. A page that left meanwhile needs no telling.
  await sendToContent(tabId, 'content:showState', state)
  if (answer.value.is === 'read' && 'records' in state)
    await tellJudged(tabId, answer.value.capture)
}

/** A page is told nothing of other pages' records, whatever it says that it is. */
function isOwn(live: PageLive, sender: Sender): boolean {
  if (live.is !== 'read') return true
  const { page, records } = live.capture
  return isFromPage({ page, records: records.map(({ what }) => what) }, sender)
}

async function stateOf(live: PageLive): Promise<PageState> {
  const ids = live.is === 'read' ? idsOf(live.capture) : []
  return pageState(live, await knownOf(ids))
}
