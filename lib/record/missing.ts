import type { PlainRecord } from '../model/plain'
import type { Diagnostic } from '../model/quoted'
import type { HeadName, MissingWhy } from '../model/vocabulary'

type Whole = Omit<PlainRecord, 'missing'>

/** The field whose emptiness a head explains. Source: RECORD, "Missing". */
const headOfField: Readonly<Record<string, HeadName>> = {
  reasons: 'reasons',
  options: 'options',
  interests: 'interests',
  resolutions: 'decision',
  'dates.decided': 'date',
}

const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0)

/** The record's fields by their dotted names, each with what it holds. */
function fieldsOf(record: Whole): readonly (readonly [string, unknown])[] {
  const { id: _id, kind: _kind, title: _title, heads: _heads, dates, meeting, ...rest } = record
  const dotted = (name: string, part: object) =>
    Object.entries(part).map(([key, value]) => [`${name}.${key}`, value] as const)
  return [
    ...Object.entries(rest),
    ...dotted('dates', dates),
    ...(meeting === null ? [['meeting', null] as const] : dotted('meeting', meeting)),
  ]
}

/**
 * Why each empty field of a record is empty: a head says that there is none or that it is withheld, or
 * it could not be read (a diagnostic names it), else the page does not state it. Computed, never read.
 *
 * @returns one key for each field that is null or [], by its dotted name, in alphabetical order
 */
export function missing(
  record: Whole,
  diagnostics: readonly Diagnostic[],
): Record<string, MissingWhy> {
  const notRead = (field: string) =>
    diagnostics.some((one) => one.field === field || one.field?.startsWith(`${field}.`))
  const why = (field: string): MissingWhy => {
    const head = headOfField[field]
    const state = head === undefined ? 'absent' : record.heads[head]
    if (state === 'none-stated' || state === 'exempt') return state
    return notRead(field) ? 'not-read' : 'not-stated'
  }
  const empty = fieldsOf(record).filter(([, value]) => isEmpty(value))
  return Object.fromEntries(empty.map(([field]) => [field, why(field)] as const).sort(byName))
}

const byName = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : 1
