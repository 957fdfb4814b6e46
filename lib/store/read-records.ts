import type { ReadingRow, RecordRow, VersionRow } from '../model/kept'
import { newestReading } from '../record/extractor-order'
import { library, readings, versions } from './db'

/** A record with the text and the machine's reading that it is shown from. */
export interface MachineRead {
  row: RecordRow
  version: VersionRow
  reading: ReadingRow
}

/** The accepted texts of these records and the newest readings of them, in their order. */
export async function withReadings(rows: readonly RecordRow[]): Promise<MachineRead[]> {
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
