import type { PageRef } from '../model/capture'
import type { RecordId } from '../model/live'
import type { KeptMark, PageMark } from '../model/marks'
import { keptMarks } from '../record/kept-marks'
import { library, marks, ofRecords, records } from './db'
import { journalOf } from './journal'
import { sourceOf } from './source'

/**
 * The marks of a page's records as the page needs them; a deleted record has none.
 *
 * @param matters the records by their ids, each with its `what` on the page
 */
export async function pageMarks(
  page: PageRef,
  matters: ReadonlyMap<RecordId, string>,
): Promise<PageMark[]> {
  return library.transaction('r', ofRecords, async () => {
    const rows = await records
      .where('id')
      .anyOf([...matters.keys()])
      .toArray()
    const all: PageMark[] = []
    for (const { id, kind, deletedAt } of rows) {
      if (deletedAt !== 0) continue
      const keyAt = (url: string) => sourceOf({ ...page, url }, kind, id).key
      const what = matters.get(id) ?? ''
      for (const kept of keptMarks((await journalOf(id)).marks)) {
        const { mark, reading, tags, anchor, within, url } = kept
        const here = keyAt(url) === keyAt(page.url)
        all.push({ mark, record: id, what, reading, tags, anchor, within, here })
      }
    }
    return all
  })
}

/** The marks of some records as they are, with all that is kept of them. */
export async function marksOf(ids: readonly RecordId[]): Promise<KeptMark[]> {
  return library.transaction('r', ofRecords, async () => {
    const journals = await Promise.all(ids.map(journalOf))
    return journals.flatMap((journal) => keptMarks(journal.marks))
  })
}

/** The most tags that are offered. */
const mostTags = 100

/** Tags of marks, the last used first. */
export async function tagsUsed(): Promise<string[]> {
  const rows = await marks.reverse().limit(1000).toArray()
  return [...new Set(rows.flatMap(({ tags }) => tags))].slice(0, mostTags)
}
