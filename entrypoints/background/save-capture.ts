import { resolveCouncil } from '../../lib/councils/resolve'
import { logFailure } from '../../lib/log'
import { isGranted } from '../../lib/messaging/grants'
import type { Asked, Result } from '../../lib/messaging/protocol'
import type { Sender } from '../../lib/messaging/receive'
import type { PageCapture } from '../../lib/model/capture'
import type { Held, PageState } from '../../lib/model/live'
import { councilDay } from '../../lib/record/council-day'
import { pageState } from '../../lib/record/page-state'
import { councilOfSite, readSettings } from '../../lib/settings/settings'
import type { Incoming, IncomingRecord } from '../../lib/store/incoming'
import { saveCapture } from '../../lib/store/save'
import { showBadge } from './badge'
import { idsOf } from './ids-of'
import { joined } from './joined-saves'
import { faultCode, knownOf } from './library'
import { isInFront } from './page-settings'
import { ownCapture } from './sender-page'

/**
 * Keeps what a page says of itself. Whose page it is, in which frame and kind of window, and when, is the
 * browser's word and ours, never the message's. Answers what the page now is; `not-this-page` where the
 * message speaks of another page than its sender, `bad-capture` and `too-long` where it breaks the laws of captures,
 * `disk-full`, `library-shut` and `not-saved` where nothing was kept.
 */
export async function saveCaptureFrom(
  ask: { capture: PageCapture; asked: Asked },
  sender: Sender,
): Promise<Result<PageState>> {
  const own = ownCapture(ask.capture, sender)
  const tabId = sender.tab?.id
  if ('refused' in own || tabId === undefined)
    return refused('refused' in own ? own.refused : 'not-this-page')
  const { capture } = own
  const isProved = await isAsked(ask.asked, sender)
  if (isProved === null) return refused('not-asked')
  const held = isProved ? null : await whyHeld(sender, ask.asked === 'on-page')
  const save = async () =>
    saveCapture(await incoming(capture, { asked: isProved, limited: !isProved }))
  try {
    const saved =
      held === null
        ? await joined(tabId, [capture, isProved], save)
        : { knows: await knownOf(idsOf(capture)), held }
    const live = { is: 'read', page: capture.page, capture, held: saved.held } as const
    const state = pageState(live, saved.knows)
    await showBadge(tabId, state)
    return { ok: true, value: state }
  } catch (error) {
    logFailure('save', error)
    return refused(faultCode(error))
  }
}

/** Whether the user asked through the extension itself; null where a page says so and it is not true. */
async function isAsked(asked: Asked, { tab, url }: Sender): Promise<boolean | null> {
  if (asked === null || asked === 'on-page') return false
  return (await isGranted('capture', asked.token, { tab: tab?.id, url })) || null
}

/**
 * What holds a page that nobody provably asked for. A press on our chip cannot be told from one that the page made
 * up: it counts on the page in front alone, for a page that only waited to be asked, and never in a private window.
 */
async function whyHeld(sender: Sender, isPressed: boolean): Promise<Held | null> {
  if (sender.tab?.incognito) return 'private-window'
  if (isPressed && isInFront(sender)) return null
  return (await readSettings()).captureAutomatically ? null : 'only-when-asked'
}

export async function incoming(
  capture: PageCapture,
  { asked, limited }: Pick<Incoming, 'asked' | 'limited'>,
) {
  const ids = idsOf(capture)
  const { page, extractor, links, evidence } = capture
  const records = capture.records.flatMap((record, index): IncomingRecord[] => {
    const id = ids[index]
    if (id === undefined) return []
    return [{ id, capture: record, council: resolveCouncil(evidence, councilDay(record.fields)) }]
  })
  const settings = await readSettings()
  const siteCouncil = councilOfSite(settings, page.url)
  const at = new Date().toISOString()
  const who = settings.coder
  return { page, extractor, links, records, asked, limited, who, siteCouncil, at }
}

const refused = (code: string) => ({ ok: false, error: { code } }) as const
