import type { Span } from '../model/quoted'
import type { FinalRecord } from '../record/final-record'
import type { ExportOption } from './format'
import { type Hidden, hiddenIn } from './hidden'

/**
 * The record as it may be handed over: without e-mail addresses and telephone numbers unless they are asked
 * for, and without the names of the people that the page lists where that is asked for. They are left out
 * wherever the record prints them, in values and in quotes; where a quote stands stays as it was.
 *
 * @param text of the version that the record is shown from: its spans count in it
 */
export function leftOut(
  record: FinalRecord,
  text: string,
  options: ReadonlySet<ExportOption>,
): FinalRecord {
  const asked = { contacts: !options.has('contacts'), names: options.has('noNames') }
  if (!asked.contacts && !asked.names) return record
  const people = record.fields.people.map((one) => one.value)
  const hidden = hiddenIn(text, {
    contacts: asked.contacts,
    names: asked.names ? people.flatMap(({ name }) => name ?? []) : [],
  })
  const reachable = people.some(({ email, phone }) => email !== null || phone !== null)
  // What people said of a record need not be words of its text.
  const judged = record.row.checked !== 'no'
  const said = judged || record.marks.length > 0
  if (hidden.nothing && !asked.names && !reachable && !said) return record
  const clean = cleaner(hidden, text, asked)
  const { title, decisionMaker } = clean({
    title: record.row.title,
    decisionMaker: record.row.decisionMaker,
  })
  return {
    ...record,
    row: { ...record.row, title, decisionMaker },
    fields: clean(record.fields),
    marks: clean(record.marks),
    facts: () => record.facts().map((fact) => ({ ...clean(fact), key: fact.key })),
  }
}

type Asked = { contacts: boolean; names: boolean }

function cleaner(hidden: Hidden, text: string, asked: Asked) {
  const part = (value: unknown): unknown => {
    if (typeof value === 'string') return isAddress(value) ? value : hidden.shown(value)
    if (Array.isArray(value)) return value.map(part)
    if (typeof value !== 'object' || value === null) return value
    if (isSpan(value)) return span(value)
    const parts = Object.entries(value).map(([key, one]) => [key, part(one)])
    return { ...Object.fromEntries(parts), ...personParts(value, asked) }
  }
  const span = ({ exact, prefix, suffix, at }: Span): Span => {
    // A quote of another text than this one is cleaned as any words are.
    if (text.slice(at.start, at.end) !== exact)
      return { exact: hidden.shown(exact), prefix: '', suffix: '', at }
    return {
      exact: hidden.shownAt(at),
      prefix: hidden.shownAt({ start: Math.max(0, at.start - prefix.length), end: at.start }),
      suffix: hidden.shownAt({ start: at.end, end: at.end + suffix.length }),
      at,
    }
  }
  // Strings for strings, and the parts of a person that may be null anyway: the shape stays what it was.
  return <T>(value: T): T => part(value) as T
}

/** Where something lies and what it is called in the library: no words of a page. */
const isAddress = (text: string): boolean => /^(?:https?:|mb1:)/.test(text)

const isSpan = (value: object): value is Span => 'exact' in value && 'prefix' in value

/** A person's entry, or who said something: what of it is left out whatever it says. */
function personParts(value: object, asked: Asked): object {
  const isPerson = 'email' in value && 'phone' in value
  return {
    ...(isPerson && asked.contacts ? { email: null, phone: null } : {}),
    ...(isPerson && asked.names ? { name: null } : {}),
    ...('who' in value && asked.names ? { who: '' } : {}),
  }
}
