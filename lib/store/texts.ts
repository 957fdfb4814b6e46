import type { RecordRow, ReviewedFact, VersionRow } from '../model/kept'
import type { RecordId } from '../model/live'
import { layEdits } from '../record/lay-edits'
import { type DiffParagraph, textDiff } from '../record/text-diff'
import { earlierOf, isAt, leftAt, type TextPlace, waitingOf } from './choose-text'
import { library, ofRecords, records, versions } from './db'
import { journalOf } from './journal'
import { withReadings } from './read-records'
import { refreshedRow } from './refresh-row'

/** A version without its text, for a list of them. */
export interface ListedVersion extends Omit<VersionRow, 'text'> {
  /** Whether the record is shown from it. */
  shown: boolean
}

/** Every text of a record that was ever kept, the newest first. */
export async function versionsOf(id: RecordId): Promise<ListedVersion[]> {
  return library.transaction('r', ofRecords, async () => {
    const row = await rowOf(id)
    const all = await versions.where('record').equals(id).toArray()
    return all
      .map(({ text: _, ...rest }) => ({ ...rest, shown: row !== null && isAt(rest, row) }))
      .sort((a, b) => compare(b.firstSeen, a.firstSeen) || b.number - a.number)
  })
}

/** What changed between two texts of a record. */
export interface Difference {
  old: VersionRow
  new: VersionRow
  /** The new one is not shown: it waits for the person to take it or leave it. */
  waits: boolean
  paragraphs: DiffParagraph[]
}

/**
 * What has changed: from the text that is shown to the one that waits; else from the one that a person last
 * saw to the one that is shown; else from the one before it. Null where there is nothing to compare.
 *
 * @param between two texts of the record, where others are asked for
 */
export async function differenceOf(
  id: RecordId,
  between?: { old: TextPlace; new: TextPlace },
): Promise<Difference | null> {
  const pair = await library.transaction('r', ofRecords, async () => {
    const row = await rowOf(id)
    if (row === null) return null
    const all = await versions.where('record').equals(id).toArray()
    const find = (place: TextPlace) => all.find((one) => isAt(one, place)) ?? null
    if (between !== undefined) return [find(between.old), find(between.new)]
    const shown = find(row)
    const waiting = waitingOf(row, all)
    if (waiting !== null) return [shown, waiting]
    return [(row.seen && find(row.seen)) ?? earlierOf(row, all), shown]
  })
  const [old, next] = pair ?? []
  if (!old || !next) return null
  return {
    old,
    new: next,
    waits: next.status === 'waits',
    paragraphs: textDiff(old.text, next.text),
  }
}

/** What became of people's edits when another text was taken. */
export interface Taken {
  /** Facts that they judged and that stand in the new text. */
  carried: ReviewedFact[]
  /** Those whose words are gone from it: kept, and listed with the record. */
  orphans: ReviewedFact[]
}

/**
 * Takes the text that waits: the record is shown from it, people's edits are laid over its reading. The old
 * text stays. With `place`, takes a text that was left before, if its source has none newer.
 * Answers null, and does nothing, where there is no such text.
 */
export async function takeNewText(id: RecordId, place?: TextPlace): Promise<Taken | null> {
  return deciding(id, async (row, all) => {
    const taken = place === undefined ? waitingOf(row, all) : leftAt(row, all, place)
    if (taken === null) return null
    await decide(all, (one) => (one === taken ? 'accepted' : 'left'), taken)
    const { seen: _, ...rest } = row
    const next = { ...rest, source: taken.source, version: taken.number, changed: 'no' as const }
    return { row: await refreshedRow(next), answer: await carried(next) }
  })
}

/** Leaves the text that waits: it is kept, and not offered again. Answers whether there was one. */
export async function leaveNewText(id: RecordId): Promise<boolean> {
  const left = await deciding(id, async (row, all) => {
    if (waitingOf(row, all) === null) return null
    await decide(all, () => 'left')
    return { row: { ...row, changed: row.seen === undefined ? 'no' : 'unseen' }, answer: true }
  })
  return left ?? false
}

const rowOf = async (id: RecordId): Promise<RecordRow | null> =>
  (await records.where('id').equals(id).first()) ?? null

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Settles every text that waits, and one more. */
async function decide(
  all: readonly VersionRow[],
  status: (one: VersionRow) => VersionRow['status'],
  also?: VersionRow,
): Promise<void> {
  const open = all.filter((one) => one.status === 'waits' || one === also)
  await versions.bulkPut(open.map((one) => ({ ...one, status: status(one) })))
}

async function carried(row: RecordRow): Promise<Taken> {
  const [read] = await withReadings([row])
  if (read === undefined) return { carried: [], orphans: [] }
  const { inForce } = await journalOf(row.id)
  const { facts, orphans } = layEdits(read.reading.fields, inForce, read.version.text)
  const spoken = facts.filter(({ fact, step }) => step > 0 || fact.notes.length > 0)
  return { carried: spoken.map(({ fact }) => fact), orphans }
}

/** One transaction: the decision and the row as it is by it. */
async function deciding<T>(
  id: RecordId,
  act: (row: RecordRow, all: VersionRow[]) => Promise<{ row: RecordRow; answer: T } | null>,
): Promise<T | null> {
  return library.transaction('rw', ofRecords, async () => {
    const row = await rowOf(id)
    if (row === null) return null
    const done = await act(row, await versions.where('record').equals(id).toArray())
    if (done === null) return null
    const [place] = await records.where('id').equals(id).primaryKeys()
    await records.put(done.row, place)
    return done.answer
  })
}
