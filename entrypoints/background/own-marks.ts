import { logFailure } from '../../lib/log'
import type { Result, ToBackground } from '../../lib/messaging/protocol'
import type { Sender } from '../../lib/messaging/receive'
import type { MarkId, PageMark } from '../../lib/model/marks'
import { recordId } from '../../lib/record/identity'
import { readSettings } from '../../lib/settings/settings'
import { libraryKnows } from '../../lib/store/library-knows'
import { addMark, changeMark, isMarkOf } from '../../lib/store/marks'
import { EditRefused } from '../../lib/store/one-step'
import { pageMarks } from '../../lib/store/read-marks'
import { saveCapture } from '../../lib/store/save'
import { incoming, isFull, isOwnPage } from './save-capture'

type Ask<V extends keyof ToBackground> = ToBackground[V]['ask']

/** A longer text is hardly a quote; the page says so before it asks. In UTF-16 units. */
const longestMark = 10_000

/**
 * Keeps a person's own mark, and the record that it hangs on: marking is asking for it. Who marks is what the
 * settings say (`no-coder`: nobody was asked yet), on which page and when is the browser's word.
 */
export async function keepMark(
  { capture, what, mark }: Ask<'background:keepMark'>,
  sender: Sender,
): Promise<Result<{ mark: MarkId }>> {
  const record = capture.records.find((one) => one.what === what)
  if (record === undefined || !isFromPage(capture, sender)) return refused('not-this-page')
  if (mark.anchor.span.exact.length > longestMark) return refused('bad-value')
  const { coder } = await readSettings()
  if (coder === null) return refused('no-coder')
  const { page } = capture
  const id = recordId(page, what)
  try {
    const [known] = await libraryKnows([id])
    const isKept = known !== undefined && !known.deleted
    // Words of the page around a record need no newer text of it.
    if (!isKept || mark.within === 'record')
      await saveCapture(await incoming({ ...capture, records: [record] }, true))
    const made = await addMark(id, mark, { page, text: record.text }, coder)
    return { ok: true, value: { mark: made } }
  } catch (error) {
    if (error instanceof EditRefused) return refused(error.code)
    logFailure('mark', error)
    return refused(isFull(error) ? 'disk-full' : 'not-saved')
  }
}

/** Takes back a mark that was made on the sender's page. */
export async function dropMark(
  { mark }: Ask<'background:dropMark'>,
  sender: Sender,
): Promise<Result<null>> {
  const { coder } = await readSettings()
  try {
    // As with a capture: after a page was swapped in place the tab's address is the newer one in some browsers.
    const here = [sender.url, sender.tab?.url].flatMap((url) => url ?? [])
    const isHere = await Promise.all(here.map((url) => isMarkOf(mark, url)))
    if (sender.frameId !== 0 || !isHere.includes(true)) return refused('not-this-page')
    await changeMark(mark, { removed: true }, coder ?? '')
    return { ok: true, value: null }
  } catch (error) {
    if (error instanceof EditRefused) return refused(error.code)
    logFailure('mark', error)
    return refused('not-saved')
  }
}

/** The marks of the records that the sender's page carries, and of the page as such. */
export async function marksHere(
  { pages }: Ask<'background:marksHere'>,
  sender: Sender,
): Promise<Result<PageMark[]>> {
  if (!pages.every((one) => isFromPage(one, sender))) return refused('not-this-page')
  const found = await Promise.all(
    pages.map(({ page, records }) =>
      pageMarks(page, new Map(records.map((what) => [recordId(page, what), what]))),
    ),
  )
  return { ok: true, value: found.flat() }
}

const isFromPage = (one: Parameters<typeof isOwnPage>[0], sender: Sender): boolean =>
  sender.tab?.id !== undefined && sender.frameId === 0 && isOwnPage(one, sender)

const refused = (code: string) => ({ ok: false, error: { code } }) as const
