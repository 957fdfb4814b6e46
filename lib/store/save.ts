import type { LibraryKnows } from '../record/page-state'
import { library, ofRecords, versions } from './db'
import type { Incoming, IncomingRecord } from './incoming'
import { keepRecord, type OneRecord } from './keep-record'
import { sourceOf } from './source'
import { textHash } from './text-hash'
import { sameText, versionsOf } from './versions'

/** The disk does not hold what was just written to it. */
export class NotKept extends Error {
  override name = 'NotKept'
}

/**
 * Keeps what a page says, all its records or none, and resolves only after the disk has it and a second
 * reading of it matched. Answers what the library now knows of each record.
 * Rejects with `NotKept`, or with Dexie's error (`QuotaExceededError` where the disk is full).
 */
export async function saveCapture(incoming: Incoming): Promise<LibraryKnows[]> {
  const all = await Promise.all(onceEach(incoming).map((record) => placed(incoming, record)))
  const knows = await library.transaction('rw', ofRecords, async () => {
    const answers: LibraryKnows[] = []
    for (const one of all) answers.push(await keepRecord(one))
    return answers
  })
  const deleted = new Set(knows.filter((one) => one.deleted).map((one) => one.id))
  await readBack(all.filter((one) => !deleted.has(one.id)))
  return knows
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

/** Reads the saved texts again, in a transaction of its own, and compares their hashes. */
async function readBack(all: readonly OneRecord[]): Promise<void> {
  const kept = await library.transaction('r', versions, () =>
    Promise.all(all.map((one) => versionsOf(one.source.key))),
  )
  for (const [index, one] of all.entries()) {
    const text = sameText(kept[index] ?? [], one.sha256)?.text
    if (text === undefined || (await textHash(text)) !== one.sha256)
      throw new NotKept(`The text of ${one.id} was not found again after it was saved`)
  }
}
