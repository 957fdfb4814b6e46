import { sendToContent } from '../../lib/messaging/send'
import type { PageCapture } from '../../lib/model/capture'
import { judgedFacts } from '../../lib/store/judged'
import { idsOf } from './ids-of'

/**
 * Tells a page what people said of its facts: it cannot look into the library, and a mark that was struck out
 * must not stand. A page that left meanwhile needs no telling.
 */
export async function tellJudged(tabId: number, capture: PageCapture): Promise<void> {
  const ids = idsOf(capture)
  const all = capture.records.flatMap(({ what }, index) => {
    const id = ids[index]
    return id === undefined ? [] : [{ id, what }]
  })
  const judged = await judgedFacts(all)
  await sendToContent(tabId, 'content:showJudged', { judged })
}
