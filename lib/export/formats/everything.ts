import type { CopyHead, EverythingLine, WholeRecord } from '../../model/whole'
import type { About, Pages, WholeFormat } from '../format'
import { jsonText } from '../json'

/**
 * The full backup: a head, then one line a record with all that is kept of it, from which the library can be made again. Nothing
 * is left out: not deleted records, texts, settings, nor e-mail addresses. A copy of some records says in its name and its head
 * that it is a part. The decision is docs/decisions/0011-exports.md.
 */
export const everything: WholeFormat = {
  id: 'everything',
  reads: 'whole',
  shows: 'text',
  order: 'oldest-first',
  type: 'application/jsonl',
  heeds: [],
  fileName: (day, isWhole = true) =>
    isWhole ? `minutebook-full-backup-${day}.jsonl` : `minutebook-part-of-library-${day}.jsonl`,
  write: async (pages, to, about) => {
    let line = 1
    for await (const { record, last } of withLast(pages)) {
      if (line === 1) await to.write(`${jsonText(headOf(about, record === null))}\n`)
      line += 1
      if (record !== null) await to.write(`${jsonText(lineOf(record, line, last))}\n`)
    }
  },
}

const headOf = ({ at, version, selection, copy }: About, last: boolean): CopyHead => ({
  format: 'minutebook-everything',
  version: 2,
  is: 'head',
  line: 1,
  last,
  at,
  by: version,
  selection,
  isWhole: copy.isWhole,
  settings: copy.settings,
})

const lineOf = (record: WholeRecord, line: number, last: boolean): EverythingLine => ({
  format: 'minutebook-everything',
  version: 2,
  line,
  last,
  ...record,
})

/** Each record once it is known whether another one follows; null, once, where there is none. */
async function* withLast(pages: Pages<WholeRecord>) {
  let held: WholeRecord | null = null
  for await (const page of pages)
    for (const record of page) {
      if (held !== null) yield { record: held, last: false }
      held = record
    }
  yield { record: held, last: true }
}
