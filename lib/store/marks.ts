import type { PageRef } from '../model/capture'
import type { RecordId } from '../model/live'
import { type MarkId, MarkRow, type NewMark } from '../model/marks'
import { markBy } from '../record/kept-marks'
import { marks, versions } from './db'
import { journalOf } from './journal'
import { EditRefused, oneStep } from './one-step'
import { sourceOf } from './source'

/**
 * Keeps a mark on a record, as one step (one undo takes it back). The record must be there, with the text that
 * the person had before them.
 *
 * @param page the page that they stood on
 * @param text the record's own text there, in which a mark `within` the record must be found
 * @param who the coder's name
 * @throws {EditRefused} and keeps nothing
 */
export async function addMark(
  id: RecordId,
  mark: NewMark,
  { page, text }: { page: PageRef; text: string },
  who: string,
): Promise<MarkId> {
  const { exact, at } = mark.anchor.span
  if (mark.within === 'record' && text.slice(at.start, at.end) !== exact)
    throw new EditRefused('no-words')
  return oneStep(id, who, async (row, by) => {
    const { key: source } = sourceOf(page, row.kind, id)
    const texts = await versions.where('record').equals(id).toArray()
    const read = texts.find((one) => one.source === source && one.text === text)
    const version = read?.number ?? row.version
    const uuid = crypto.randomUUID()
    await append({
      ...mark,
      record: id,
      mark: uuid,
      tags: tidy(mark.tags),
      note: '',
      removed: false,
      ...by,
      url: page.url,
      source: read === undefined ? row.source : source,
      version,
    })
    return { answer: uuid }
  })
}

/** What a person may change of a mark that they made. */
export type MarkChange = Partial<Pick<MarkRow, 'tags' | 'note' | 'removed'>>

/**
 * Changes a mark, removes it, or brings it back, as one step of its record. What it was stays in the library.
 *
 * @param who the coder's name
 * @throws {EditRefused} `no-record` where there is no such mark; and keeps nothing
 */
export async function changeMark(mark: MarkId, change: MarkChange, who: string): Promise<void> {
  const row = await marks.where('mark').equals(mark).first()
  if (row === undefined) throw new EditRefused('no-record')
  await oneStep(row.record, who, async (_row, by) => {
    const counting = (await journalOf(row.record)).marks
    const now = markBy(counting.filter((one) => one.row.mark === mark))
    if (now === null) throw new EditRefused('no-record')
    const tags = tidy(change.tags ?? now.tags)
    const note = (change.note ?? now.note).trim()
    await append({ ...now, ...change, tags, note, ...by })
    return { answer: undefined }
  })
}

/** The address of the page that a mark was made on; null where there is no such mark. */
export async function addressOfMark(mark: MarkId): Promise<string | null> {
  return (await marks.where('mark').equals(mark).first())?.url ?? null
}

async function append(row: Omit<MarkRow, 'step'>): Promise<void> {
  const { next: step } = await journalOf(row.record)
  const parsed = MarkRow.safeParse({ ...row, step })
  if (!parsed.success) throw new EditRefused('bad-value')
  await marks.add(parsed.data)
}

/** White space folded, none empty, each once. */
function tidy(tags: readonly string[]): string[] {
  const folded = tags.map((tag) => tag.trim().replace(/\s+/g, ' ')).filter((tag) => tag !== '')
  return [...new Set(folded)]
}
