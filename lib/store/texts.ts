import { ActRow, type TextAct } from '../model/acts'
import type { RecordRow, ReviewedFact, TextPlace, UndoRow, VersionRow } from '../model/kept'
import type { RecordId } from '../model/live'
import { layEdits } from '../record/lay-edits'
import { type DiffParagraph, textDiff } from '../record/text-diff'
import { earlierOf, isAt, leftAt, waitingOf } from './choose-text'
import { acts, library, ofRecords, records, versions } from './db'
import { journalOf } from './journal'
import { oneStep } from './one-step'
import { withReadings } from './read-records'
import { settledTexts } from './settle-texts'

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
 * Takes the text that waits, as one step of its journal: the record is shown from it, people's edits are laid over its
 * reading. The old text stays. With `place`, takes a text that was left before, if its source has none newer.
 * Answers null, and does nothing, where there is no such text.
 *
 * @param who the coder's name
 * @throws {EditRefused}
 */
export async function takeNewText(
  id: RecordId,
  who: string,
  place?: TextPlace,
): Promise<Taken | null> {
  return oneStep(id, who, async (row, by) => {
    const all = await textsOf(id)
    const text = place === undefined ? waitingOf(row, all) : leftAt(row, all, place)
    if (text === null) return { answer: null }
    const taken = { source: text.source, version: text.number }
    const next = await settle(row, { ...by, does: 'take', taken, texts: settling(all, text) })
    return { answer: await carried(next), row: next }
  })
}

/**
 * Leaves the text that waits, as one step: it is kept, and not offered again. Answers whether there was one.
 *
 * @param who the coder's name
 * @throws {EditRefused}
 */
export async function leaveNewText(id: RecordId, who: string): Promise<boolean> {
  return oneStep(id, who, async (row, by) => {
    const all = await textsOf(id)
    if (waitingOf(row, all) === null) return { answer: false }
    const next = await settle(row, { ...by, does: 'leave', texts: settling(all) })
    return { answer: true, row: next }
  })
}

/**
 * After an act on texts was undone or redone: settles the texts by the journal as it is now. Answers the record's row
 * with the text that it is then shown from. To be called inside a transaction over all tables of records.
 */
export async function turnedTexts(
  row: RecordRow,
  act: TextAct,
  does: UndoRow['does'],
): Promise<RecordRow> {
  const next = await settledRow(row)
  const isLeft =
    act.does === 'leave' || (row.source === next.source && row.version === next.version)
  // Undone, the user has seen what they had seen before the act.
  return withSeen(next, isLeft ? row.seen : does === 'undo' ? act.seen : undefined)
}

type Decision = { does: 'take'; taken: TextPlace } | { does: 'leave' }

/** Adds an act to the journal and settles the texts by it. */
async function settle(
  row: RecordRow,
  act: Decision & Pick<TextAct, 'who' | 'at' | 'texts'>,
): Promise<RecordRow> {
  const { next: step } = await journalOf(row.id)
  const seen = row.seen === undefined ? {} : { seen: row.seen }
  await acts.add(ActRow.parse({ ...act, ...seen, record: row.id, step }))
  return withSeen(await settledRow(row), act.does === 'take' ? undefined : row.seen)
}

/** Every text that waits, and one more, as they stand. */
const settling = (all: readonly VersionRow[], also?: VersionRow): TextAct['texts'] =>
  all
    .filter((one) => one.status === 'waits' || one === also)
    .map(({ source, number, status }) => ({ source, version: number, was: status }))

/** Writes the status of each text as the journal makes it. Answers the row with the text that is shown. */
async function settledRow(row: RecordRow): Promise<RecordRow> {
  const { acts: counting, everyAct } = await journalOf(row.id)
  const all = await textsOf(row.id)
  const { texts, shown, waits } = settledTexts(
    row,
    all,
    everyAct.filter(isOfTexts),
    counting.filter(isOfTexts),
  )
  await versions.bulkPut(texts.filter((one, at) => one.status !== all[at]?.status))
  return { ...row, ...shown, changed: waits ? 'waits' : 'no' }
}

/** The row with the text that the user saw last: a change that nobody has looked at stays one. */
function withSeen({ seen: _, ...row }: RecordRow, seen: TextPlace | undefined): RecordRow {
  if (seen === undefined) return row
  return { ...row, seen, changed: row.changed === 'no' ? 'unseen' : row.changed }
}

/** Whether an act is of a record's texts. */
export const isOfTexts = (act: ActRow): act is TextAct =>
  act.does === 'take' || act.does === 'leave'

const textsOf = (id: RecordId): Promise<VersionRow[]> =>
  versions.where('record').equals(id).toArray()

const rowOf = async (id: RecordId): Promise<RecordRow | null> =>
  (await records.where('id').equals(id).first()) ?? null

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

async function carried(row: RecordRow): Promise<Taken> {
  const [read] = await withReadings([row])
  if (read === undefined) return { carried: [], orphans: [] }
  const { inForce } = await journalOf(row.id)
  const { facts, orphans } = layEdits(read.reading.fields, inForce, read.version.text)
  const spoken = facts.filter(({ fact, step }) => step > 0 || fact.notes.length > 0)
  return { carried: spoken.map(({ fact }) => fact), orphans }
}
