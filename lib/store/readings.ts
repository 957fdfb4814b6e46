import type { KeptRecord, ReadingRow, RecordRow, VersionRow } from '../model/kept'
import type { RecordId } from '../model/live'
import { factsOf } from '../record/facts'
import { library, readings, records, versions } from './db'
import { newestReading } from './extractor-order'
import { matchingKeys, type RecordQuery, rowsAt } from './search'

/** A record with the text and the reading that it is shown from, without its facts' keys. */
export interface ReadRecord {
  row: RecordRow
  version: VersionRow
  reading: ReadingRow
}

/** One record as screens show it, deleted or not; null where the library has none. */
export async function keptRecord(id: RecordId): Promise<KeptRecord | null> {
  const row = await records.where('id').equals(id).first()
  if (row === undefined) return null
  const [read] = await withReadings([row])
  if (read === undefined) return null
  // Nothing is reviewed before there are edits to lay over the reading.
  const facts = factsOf(read.reading.fields).map((fact) => ({ ...fact, reviewed: 'no' as const }))
  return { ...read, facts }
}

/**
 * Visits all records that match, in the list's order, `pageSize` at a time, so that an export of any size
 * holds only one page of them. Stops at the first error of `visit`.
 */
export async function eachRecord(
  query: RecordQuery,
  pageSize: number,
  visit: (
    page: readonly ReadRecord[],
    done: { visited: number; total: number },
  ) => Promise<void> | void,
): Promise<void> {
  const keys = await matchingKeys(query)
  for (let from = 0; from < keys.length; from += pageSize) {
    const page = await withReadings(await rowsAt(keys.slice(from, from + pageSize)))
    await visit(page, { visited: Math.min(from + pageSize, keys.length), total: keys.length })
  }
}

async function withReadings(rows: readonly RecordRow[]): Promise<ReadRecord[]> {
  const places = rows.map((row): [string, number] => [row.source, row.version])
  const [texts, found] = await library.transaction('r', versions, readings, () =>
    Promise.all([
      versions.bulkGet(places),
      readings.where('[source+version]').anyOf(places).toArray(),
    ]),
  )
  const bySource = new Map<string, ReadingRow[]>()
  for (const reading of found)
    bySource.set(reading.source, [...(bySource.get(reading.source) ?? []), reading])
  return rows.flatMap((row, index) => {
    const version = texts[index]
    const reading = newestReading(bySource.get(row.source) ?? [])
    return version === undefined || reading === null ? [] : [{ row, version, reading }]
  })
}
