import { logFailure } from '../../lib/log'
import { grant, isGranted } from '../../lib/messaging/grants'
import type { Result, ToBackground } from '../../lib/messaging/protocol'
import type { Sender } from '../../lib/messaging/receive'
import type { MarkId, PageMark } from '../../lib/model/marks'
import { recordId } from '../../lib/record/identity'
import { readSettings } from '../../lib/settings/settings'
import { roomForMark } from '../../lib/store/flood'
import { addMark, addressOfMark, changeMark, type MarkChange } from '../../lib/store/marks'
import { EditRefused } from '../../lib/store/one-step'
import { pageMarks } from '../../lib/store/read-marks'
import { saveCapture } from '../../lib/store/save'
import { faultCode, knownOf } from './library'
import { incoming } from './save-capture'
import { isAddressOf, isFromPage, ownCapture } from './sender-page'
import { askToSign, isAsked, signature, signed } from './sign'

type Ask<V extends keyof ToBackground> = ToBackground[V]['ask']

/** A longer text is hardly a quote; the page says so before it asks. In UTF-16 units. */
const longestMark = 10_000
/** The most that one mark may hold with all that stands around its words, in UTF-16 units. */
const largestMark = 100_000
/** A page is what its system reads and a page as such. */
const mostPages = 2

/**
 * Keeps a person's own mark, and the record that it hangs on: marking is asking for it. Who marks is what the
 * settings say (`unsigned`: nobody was asked yet, or not for this site), on which page and when is the browser's word.
 */
export async function keepMark(
  { capture: sent, what, mark, token }: Ask<'background:keepMark'>,
  sender: Sender,
): Promise<Result<{ mark: MarkId }>> {
  const own = ownCapture(sent, sender)
  if ('refused' in own) return refused(own.refused)
  const { capture } = own
  const record = capture.records.find((one) => one.what === what)
  if (record === undefined) return refused('not-this-page')
  const units = JSON.stringify(mark).length
  if (mark.anchor.span.exact.length > longestMark || units > largestMark)
    return refused('bad-value')
  const coder = await signature(token, sender)
  if (coder === null) {
    await askToSign(sender)
    return refused('unsigned')
  }
  const { page } = capture
  const id = recordId(page, what)
  try {
    const [known] = await knownOf([id])
    const isKept = known !== undefined && !known.deleted
    // Words of the page around a record need no newer text of it.
    const limited = !(await isAsked(token, sender))
    if (!isKept || mark.within === 'record') {
      const kept = await incoming({ ...capture, records: [record] }, { asked: true, limited })
      const { held } = await saveCapture(kept)
      if (held !== null) return refused(held)
    }
    const held = limited ? await roomForMark(page.url, { id, bytes: units }) : null
    if (held !== null) return refused(held)
    const made = await addMark(id, mark, { page, text: record.text }, coder)
    await signed(token)
    if (sender.tab?.id !== undefined)
      await grant('undo', { id: sender.tab.id, url: sender.url ?? null }, made)
    return { ok: true, value: { mark: made } }
  } catch (error) {
    if (error instanceof EditRefused) return refused(error.code)
    logFailure('mark', error)
    return refused(faultCode(error))
  }
}

/** Takes back a mark that was made on the sender's page a moment ago. */
export const dropMark = ({ mark }: Ask<'background:dropMark'>, sender: Sender) =>
  changeNewMark(mark, { removed: true }, sender)

/** Gives a mark that was made on the sender's page a moment ago other tags. */
export const tagMark = ({ mark, tags }: Ask<'background:tagMark'>, sender: Sender) =>
  changeNewMark(mark, { tags }, sender)

async function changeNewMark(
  mark: MarkId,
  change: MarkChange,
  sender: Sender,
): Promise<Result<null>> {
  const { coder } = await readSettings()
  try {
    const page = await addressOfMark(mark)
    const from = { tab: sender.tab?.id, url: sender.url }
    if (page === null || !isAddressOf(page, sender) || !(await isGranted('undo', mark, from)))
      return refused('not-this-page')
    await changeMark(mark, change, coder ?? '')
    return { ok: true, value: null }
  } catch (error) {
    if (error instanceof EditRefused) return refused(error.code)
    logFailure('mark', error)
    return refused(faultCode(error))
  }
}

/** The marks of the records that the sender's page carries, and of the page as such. */
export async function marksHere(
  { pages }: Ask<'background:marksHere'>,
  sender: Sender,
): Promise<Result<PageMark[]>> {
  if (pages.length > mostPages || !pages.every((one) => isFromPage(one, sender)))
    return refused('not-this-page')
  const found = await Promise.all(
    pages.map(({ page, records }) =>
      pageMarks(page, new Map(records.map((what) => [recordId(page, what), what]))),
    ),
  )
  return { ok: true, value: found.flat() }
}

const refused = (code: string) => ({ ok: false, error: { code } }) as const
