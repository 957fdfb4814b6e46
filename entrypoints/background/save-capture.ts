import { resolveCouncil } from '../../lib/councils/resolve'
import { logFailure } from '../../lib/log'
import type { Result } from '../../lib/messaging/protocol'
import type { Sender } from '../../lib/messaging/receive'
import type { PageCapture, QuotedRecord } from '../../lib/model/capture'
import type { Held, PageState } from '../../lib/model/live'
import { pageState } from '../../lib/record/page-state'
import { councilOfSite, readSettings } from '../../lib/settings/settings'
import type { IncomingRecord } from '../../lib/store/incoming'
import { libraryKnows } from '../../lib/store/library-knows'
import { saveCapture } from '../../lib/store/save'
import { showBadge } from './badge'
import { idsOf } from './ids-of'

/**
 * Keeps what a page says of itself. Whose page it is, in which frame and kind of window, and when, is the
 * browser's word and ours, never the message's. Answers what the page now is; `not-this-page` where the
 * message speaks of another page than its sender, `disk-full` and `not-saved` where nothing was kept.
 */
export async function saveCaptureFrom(
  ask: { capture: PageCapture; asked: boolean },
  sender: Sender,
): Promise<Result<PageState>> {
  const tabId = sender.tab?.id
  if (tabId === undefined || sender.frameId !== 0 || !isOwnPage(ask.capture, sender))
    return refused('not-this-page')
  const held = ask.asked ? null : await whyHeld(sender)
  try {
    const knows =
      held === null
        ? await saveCapture(await incoming(ask.capture, ask.asked))
        : await libraryKnows(idsOf(ask.capture))
    const live = { is: 'read', page: ask.capture.page, capture: ask.capture, held } as const
    const state = pageState(live, knows)
    await showBadge(tabId, state)
    return { ok: true, value: state }
  } catch (error) {
    logFailure('save', error)
    return refused(isFull(error) ? 'disk-full' : 'not-saved')
  }
}

/** After a page was swapped in place the frame still bears its first address in some browsers, the tab the new one. */
export function isOwnPage(capture: Pick<PageCapture, 'page'>, sender: Sender): boolean {
  const page = withoutFragment(capture.page.url)
  return [sender.url, sender.tab?.url].some(
    (url) => url !== undefined && withoutFragment(url) === page,
  )
}

function withoutFragment(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}

async function whyHeld(sender: Sender): Promise<Held | null> {
  if (sender.tab?.incognito) return 'private-window'
  return (await readSettings()).captureAutomatically ? null : 'only-when-asked'
}

export async function incoming(capture: PageCapture, asked: boolean) {
  const ids = idsOf(capture)
  const { page, extractor, links, evidence } = capture
  const records = capture.records.flatMap((record, index): IncomingRecord[] => {
    const id = ids[index]
    if (id === undefined) return []
    return [{ id, capture: record, council: resolveCouncil(evidence, dayOf(record.fields)) }]
  })
  const settings = await readSettings()
  const siteCouncil = councilOfSite(settings, page.url)
  const at = new Date().toISOString()
  return { page, extractor, links, records, asked, who: settings.coder, siteCouncil, at }
}

/** The day as at which the council is named: of the decision, else of its meeting or its publication. */
function dayOf({ dates, meeting }: QuotedRecord): string | null {
  return dates.decided?.value ?? meeting?.date?.value ?? dates.published?.value ?? null
}

/** Dexie wraps the browser's error in one of its own when a transaction is aborted by it. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const inner = 'inner' in error ? error.inner : null
  return [error, inner].some((one) => one instanceof Error && one.name === 'QuotaExceededError')
}

const refused = (code: string) => ({ ok: false, error: { code } }) as const
