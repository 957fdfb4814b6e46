import type { QuotedRecord, RecordCapture } from '../../lib/model/capture'
import type { Quoted } from '../../lib/model/quoted'
import { bareFields } from '../../lib/record/sample-record'

/** A record for pictures: its text, and how to quote from it. */
export interface Paper {
  readonly text: string
  quote<T>(exact: string, value: T): Quoted<T>
  said(exact: string): Quoted<string>
}

/** A paper whose lines are all that the record's page prints. Quoting what is not printed throws. */
export function paper(...lines: string[]): Paper {
  const text = lines.join('\n')
  const quote = <T>(exact: string, value: T): Quoted<T> => {
    const start = text.indexOf(exact)
    if (start < 0) throw new Error(`"${exact}" is not printed on the sample paper`)
    const at = { start, end: start + exact.length }
    const prefix = text.slice(Math.max(0, start - 32), start)
    const suffix = text.slice(at.end, at.end + 32)
    return { value, spans: [{ exact, prefix, suffix, at }], basis: 'stated', by: 'reader/sample' }
  }
  return { text, quote, said: (exact) => quote(exact, exact) }
}

/** A capture of one record; what is not given is absent. */
export function capture(
  what: string,
  of: Paper,
  title: string,
  fields: Partial<QuotedRecord>,
): RecordCapture {
  return {
    kind: 'decision',
    what,
    text: of.text,
    fields: { ...bareFields(title), title: of.said(title), ...fields },
    diagnostics: [],
  }
}
