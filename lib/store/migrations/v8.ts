import type { Transaction } from 'dexie'
import type { ReadingRow, RecordRow, VersionRow } from '../../model/kept'
import { newestReading } from '../../record/extractor-order'
import { type JournalRows, readJournal } from '../../record/journal'
import { editedRow } from '../row'

/** A row says which sum its record is about, in place of the largest sums of three kinds. */
export const v8 = {}

const atOnce = 200

/** Derives each row's `found` again from what is kept; a record whose text or reading is gone has no main sum. */
export async function toV8(transaction: Transaction): Promise<void> {
  const records = transaction.table<RecordRow, number>('records')
  const keys = await records.toCollection().primaryKeys()
  for (let from = 0; from < keys.length; from += atOnce) {
    const some = keys.slice(from, from + atOnce)
    const rows = await records.bulkGet(some)
    const found = await Promise.all(
      rows.map((row) => (row === undefined ? null : foundAnew(transaction, row))),
    )
    const changed = rows.flatMap((row, n) => (row && found[n] ? [{ ...row, found: found[n] }] : []))
    await records.bulkPut(
      changed,
      some.filter((_, n) => found[n] !== null),
    )
  }
}

async function foundAnew(transaction: Transaction, row: RecordRow): Promise<RecordRow['found']> {
  const place: [string, number] = [row.source, row.version]
  const version = await transaction.table<VersionRow>('versions').get(place)
  const readings = transaction.table<ReadingRow>('readings').where('[source+version]').equals(place)
  const reading = newestReading(await readings.toArray())
  if (version === undefined || reading === null) return withoutMain(row.found)
  const { inForce } = readJournal(await saidOf(transaction, row.id))
  const page = { system: row.system, kind: version.pageKind, url: version.url }
  const read = { kind: row.kind, text: version.text, ...reading }
  return editedRow(page, read, row.council, inForce).found
}

async function saidOf(transaction: Transaction, id: string): Promise<JournalRows> {
  const rows = (name: string) => transaction.table(name).where('record').equals(id).toArray()
  return {
    edits: await rows('edits'),
    undo: await rows('undo'),
    marks: await rows('marks'),
    acts: await rows('acts'),
  }
}

function withoutMain(found: RecordRow['found']): RecordRow['found'] {
  const { resolutions, clauses, verb, values, terms, maximumMonths } = found
  const { options, delegations, votes, documents } = found
  const counts = { resolutions, clauses, verb, values, terms, maximumMonths }
  return { ...counts, main: null, options, delegations, votes, documents }
}
