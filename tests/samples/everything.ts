import { everything } from '../../lib/export/formats/everything'
import { derivedRow } from '../../lib/import/derived-row'
import type { WholeRecord } from '../../lib/model/whole'
import { textHash } from '../../lib/store/text-hash'
import { nastyRecords } from './nasty'
import { textBy } from './output'

/** The nasty records with the checksums that their texts have, and the light rows that their readings give. */
export async function truthfulRecords(): Promise<WholeRecord[]> {
  known ??= made()
  return [...(await known)]
}

let known: Promise<WholeRecord[]> | null = null

const made = (): Promise<WholeRecord[]> =>
  Promise.all(
    nastyRecords.map(async (whole) => ({
      ...whole,
      row: derivedRow(whole) ?? whole.row,
      versions: await Promise.all(
        whole.versions.map(async (one) => ({ ...one, sha256: await textHash(one.text) })),
      ),
    })),
  )

/** *Everything* of these records, as a file. */
export async function everythingFile(records: readonly WholeRecord[]): Promise<File> {
  return new File([await textBy(everything, records)], 'minutebook-everything-2026-11-21.jsonl')
}
