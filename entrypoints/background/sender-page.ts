import { pagesAt } from '../../lib/extract/addresses'
import { extractorVersion } from '../../lib/extract/version'
import { logFailure } from '../../lib/log'
import type { Sender } from '../../lib/messaging/receive'
import type { EvidenceItem, PageCapture, PageRef } from '../../lib/model/capture'
import { captureFault } from '../../lib/record/capture-laws'

/** What a page says of itself in a message. */
interface Claim {
  page: PageRef
  records: readonly string[]
}

/**
 * Whether the sender is the page that a message speaks of, as far as the browser and the address say: the top frame
 * of a tab; an address of the sender's own origin that the frame or its tab bears; the system, site and kind that
 * the address has, and records that such a page may carry. A content script may be in the hands of its page:
 * nothing that it says of other pages is believed.
 */
export function isFromPage({ page, records }: Claim, sender: Sender): boolean {
  if (sender.tab?.id === undefined || !isAddressOf(page.url, sender)) return refuse('address')
  const known = pagesAt(new URL(page.url)).find(
    ({ system, kind, site }) => system === page.system && kind === page.kind && site === page.site,
  )
  if (known === undefined) return refuse('page')
  return records.every((what) => known.carries(what)) || refuse('record')
}

/**
 * A capture as its page may have it kept: its host and the version of the rules are ours to say. The code of the
 * refusal where it is not the sender's page (`not-this-page`) or breaks the laws of captures (`bad-capture`,
 * `too-long`).
 */
export function ownCapture(
  capture: PageCapture,
  sender: Sender,
): { capture: PageCapture } | { refused: string } {
  const fault = captureFault(capture)
  if (fault !== null) {
    refuse(fault)
    return { refused: fault === 'too-long' ? fault : 'bad-capture' }
  }
  const claim = { page: capture.page, records: capture.records.map(({ what }) => what) }
  if (!isFromPage(claim, sender)) return { refused: 'not-this-page' }
  const { host } = new URL(capture.page.url)
  const own: EvidenceItem = { where: 'host', text: host.toLowerCase() }
  const evidence = [own, ...capture.evidence.filter(({ where }) => where !== 'host')]
  return { capture: { ...capture, evidence, extractor: extractorVersion } }
}

/**
 * Whether the sender's frame or tab bears this address. After a page was swapped in place the frame still bears its
 * first address in some browsers, the tab the new one; of the tab's only one of the frame's own origin counts, since
 * the tab may be on its way to another site.
 */
export function isAddressOf(address: string, { frameId, url, tab }: Sender): boolean {
  if (frameId !== 0 || url === undefined) return false
  const { origin, protocol } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  return [url, tab?.url].some(
    (one) =>
      one !== undefined &&
      new URL(one).origin === origin &&
      withoutFragment(one) === withoutFragment(address),
  )
}

function withoutFragment(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  url.hash = ''
  return url.href
}

/** Says no, and in the log of the extension what for. */
function refuse(what: string): false {
  logFailure(`refused a message: ${what}`)
  return false
}
