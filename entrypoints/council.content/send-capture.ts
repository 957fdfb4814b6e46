import type { Asked, Result } from '../../lib/messaging/protocol'
import { sendToBackground } from '../../lib/messaging/send'
import type { PageCapture } from '../../lib/model/capture'
import type { PageState } from '../../lib/model/live'

/** Waits before sending again, in milliseconds: a worker needs a moment to start, a disk a longer one. */
const waits = [300, 1000, 3000]
/** What sending again can mend. A save is an upsert, so one that went through unheard does no harm. */
const passing = new Set(['no-answer', 'not-saved', 'failed'])

/**
 * A disk that is waited for longer than this does not answer: so long for the page, and so long for each of its records.
 * A save that is sent again while it still runs is waited for, not begun anew. Milliseconds.
 */
const patience = { page: 8000, record: 20 }

/** Sends a capture to be kept, and three times more when it does not get through. */
export async function sendCapture(capture: PageCapture, asked: Asked): Promise<Result<PageState>> {
  let answer = await sendOnce(capture, asked)
  for (const wait of waits) {
    if (answer.ok || !passing.has(answer.error.code)) return answer
    await after(wait, null)
    answer = await sendOnce(capture, asked)
  }
  return answer
}

function sendOnce(capture: PageCapture, asked: Asked): Promise<Result<PageState>> {
  const tooLate = { ok: false, error: { code: 'no-answer' } } as const
  return Promise.race([
    sendToBackground('background:saveCapture', { capture, asked }),
    after(patience.page + patience.record * capture.records.length, tooLate),
  ])
}

const after = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds))
