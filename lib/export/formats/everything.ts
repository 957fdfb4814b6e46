import type { EverythingLine, WholeRecord } from '../../model/whole'
import type { Pages, WholeFormat } from '../format'

/**
 * *Everything*: one line a record with all that is kept of it, a copy from which the library can be made
 * again. Nothing is left out: not the texts, nor e-mail addresses. The decision is docs/decisions/0011-exports.md.
 */
export const everything: WholeFormat = {
  id: 'everything',
  reads: 'whole',
  order: 'oldest-first',
  type: 'application/jsonl',
  heeds: [],
  fileName: (day) => `minutebook-everything-${day}.jsonl`,
  write: async (pages, to) => {
    let line = 0
    for await (const { record, last } of withLast(pages)) {
      line += 1
      await to.write(`${JSON.stringify(lineOf(record, line, last))}\n`)
    }
  },
}

const lineOf = (record: WholeRecord, line: number, last: boolean): EverythingLine => ({
  format: 'minutebook-everything',
  version: 2,
  line,
  last,
  ...record,
})

/** Each record once it is known whether another one follows. */
async function* withLast(pages: Pages<WholeRecord>) {
  let held: WholeRecord | null = null
  for await (const page of pages)
    for (const record of page) {
      if (held !== null) yield { record: held, last: false }
      held = record
    }
  if (held !== null) yield { record: held, last: true }
}
