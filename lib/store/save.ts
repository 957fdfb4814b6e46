import type { Flood } from '../model/live'
import type { LibraryKnows } from '../record/page-state'
import { arrivals, ofRecords, versions } from './db'
import { allowanceOf } from './flood'
import type { Incoming, IncomingRecord } from './incoming'
import { type Kept, keepRecord, type OneRecord } from './keep-record'
import { sourceOf } from './source'
import { bytesOf } from './space'
import { textHash } from './text-hash'
import { writing } from './writing'

/** The disk does not hold what was just written to it. */
export class NotKept extends Error {
  override name = 'NotKept'
}

/** What became of a page. */
export interface Saved {
  /** What the library now knows of each record that it has. */
  knows: LibraryKnows[]
  /** Why some of its texts were not kept; null where all were. */
  held: Flood | null
}

/**
 * Keeps what a page says, all its records or none but for those that come too often or are too many (./flood), and
 * resolves only after the disk has it and a second reading of it matched.
 * Rejects with `NotKept`, with `DiskFull` or `LibraryShut` where nothing could be written, or with Dexie's error.
 */
export async function saveCapture(incoming: Incoming): Promise<Saved> {
  const all = await Promise.all(onceEach(incoming).map((record) => placed(incoming, record)))
  const kept = await writing(
    [...ofRecords, arrivals],
    async () => {
      const { page, at, limited } = incoming
      const allowance = await allowanceOf(page.url, at, limited)
      const answers: { one: OneRecord; kept: Kept }[] = []
      for (const one of all) answers.push({ one, kept: await keepRecord(one, allowance) })
      await allowance.close()
      return answers
    },
    () => bytesOf(incoming.records),
  )
  await readBack(kept)
  return {
    knows: kept.flatMap(({ kept: { knows } }) => knows ?? []),
    held: kept.find(({ kept: { held } }) => held !== null)?.kept.held ?? null,
  }
}

/** A page that prints one matter twice would else be two texts of one source, at war for ever. */
function onceEach(incoming: Incoming): IncomingRecord[] {
  return [...new Map(incoming.records.toReversed().map((one) => [one.id, one])).values()].reverse()
}

async function placed(incoming: Incoming, record: IncomingRecord): Promise<OneRecord> {
  const { records: _, ...of } = incoming
  const source = sourceOf(of.page, record.capture.kind, record.id)
  const sha256 = await textHash(record.capture.text)
  return { ...record, ...of, source, sha256 }
}

/**
 * Reads the saved texts again, in a transaction of its own, and compares their hashes. Each is looked for by its
 * own number: another save of the same source may have added a newer text meanwhile.
 */
async function readBack(all: readonly { one: OneRecord; kept: Kept }[]): Promise<void> {
  const kept = all.flatMap(({ one, kept: { version } }) =>
    version === null
      ? []
      : [{ one, ...version, key: [one.source.key, version.number] as [string, number] }],
  )
  const rows = await versions.bulkGet(kept.map(({ key }) => key))
  for (const [index, { one, sha256 }] of kept.entries()) {
    const text = rows[index]?.text
    if (text === undefined || (await textHash(text)) !== sha256)
      throw new NotKept(`The text of ${one.id} was not found again after it was saved`)
  }
}
