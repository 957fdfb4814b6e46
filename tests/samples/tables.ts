import type { ExportOption } from '../../lib/export/format'
import { csvCoder } from '../../lib/export/formats/csv-coder'
import { tablesCsv } from '../../lib/export/formats/tables-csv'
import { tables } from '../../lib/export/tables/all'
import { writeTables } from '../../lib/export/tables/write-tables'
import type { WholeRecord } from '../../lib/model/whole'
import {
  edits,
  library,
  marks,
  ofRecords,
  readings,
  records,
  undo,
  versions,
} from '../../lib/store/db'
import { aboutSample, textBy } from './output'

/** Puts whole records into the library as they are. */
export const keepWhole = (all: readonly WholeRecord[]): Promise<void> =>
  library.transaction('rw', ofRecords, async () => {
    for (const whole of all) {
      await records.add(whole.row)
      await versions.bulkAdd(whole.versions)
      await readings.bulkAdd(whole.readings)
      await edits.bulkAdd(whole.edits)
      await undo.bulkAdd(whole.undo)
      await marks.bulkAdd(whole.marks)
    }
  })

/** One table of the long form as the export writes it of these records. */
export async function tableText(
  name: string,
  all: readonly WholeRecord[],
  options: readonly ExportOption[] = [],
): Promise<string> {
  const only = tables.filter((table) => table.name === name)
  const format = {
    ...tablesCsv,
    write: async (...[pages, to, about]: Parameters<typeof tablesCsv.write>) => {
      for (const { file } of await writeTables(only, { pages, to, about }, csvCoder(new Set())))
        await to.write(await file.text())
    },
  }
  return textBy(format, all, aboutSample(...options))
}
