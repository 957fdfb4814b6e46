import type { Person } from '../model/facts'
import type { ReviewedFact } from '../model/kept'
import type { Span } from '../model/quoted'
import type { FinalRecord } from '../record/final-record'
import { once } from '../record/once'
import type { ExportOption } from './format'
import { type Hidden, hiddenIn } from './hidden'

/**
 * Makes records as they may be handed over: without e-mail addresses and telephone numbers unless they are asked
 * for, and without the names of the people that the page lists where that is asked for. They are left out
 * wherever the record prints them, in values and in quotes; where a quote stands stays as it was. Coders, whose
 * names are left out with the others, are numbered as they are met: it still shows what one and the same said.
 *
 * @returns for the records of one file, one after the other, each with the text of the version that it is shown
 *   from: its spans count in it
 */
export function leavingOut(
  options: ReadonlySet<ExportOption>,
): (record: FinalRecord, text: string) => FinalRecord {
  const asked = { contacts: !options.has('contacts'), names: options.has('noNames') }
  const coder = numbered()
  return (record, text) =>
    asked.contacts || asked.names ? leftOut(record, text, asked, coder) : record
}

function leftOut(record: FinalRecord, text: string, asked: Asked, coder: Coder): FinalRecord {
  const people = record.fields.people.map((one) => one.value)
  const hidden = hiddenIn(text, {
    contacts: asked.contacts,
    names: asked.names ? namesOf(record) : null,
  })
  const reachable = people.some(({ email, phone }) => email !== null || phone !== null)
  // What people said of a record need not be words of its text.
  const said = record.edited || record.marks.length > 0
  if (hidden.nothing && !asked.names && !reachable && !said) return record
  const clean = cleaner(hidden, text, asked, coder)
  const { title, decisionMaker } = clean({
    title: record.row.title,
    decisionMaker: record.row.decisionMaker,
  })
  return {
    ...record,
    row: { ...record.row, title, decisionMaker },
    fields: clean(record.fields),
    marks: clean(record.marks),
    facts: once(() => record.facts().map((fact) => cleanFact(fact, clean))),
  }
}

/** Everybody whom the page lists, also where a person corrected the name or took the entry out. */
function namesOf(record: FinalRecord): string[] {
  const said = record
    .facts()
    .flatMap(({ value, machine, offered }) => [value, machine, offered?.value])
  const people = [...record.fields.people.map(({ value }) => value), ...said.filter(isPerson)]
  return [...new Set(people.flatMap(({ name }) => name ?? []))]
}

/** What a coder is called in a file without names. */
type Coder = (who: string) => string

/** "coder 2", and what one said: "confirmed: coder 2" */
const numberedCoder = /^(?:[a-z]+: )?coder \d{1,6}$/

/** Whether a cell says who somebody is in a file without names, a line each. */
export const isNumbered = (cell: string): boolean =>
  cell.split('\n').every((line) => numberedCoder.test(line))

function numbered(): Coder {
  const met = new Map<string, string>()
  return (who) => {
    const name = met.get(who) ?? `coder ${met.size + 1}`
    met.set(who, name)
    return name
  }
}

/** What a page or a person says in a fact: its key, its field and the rule that read it are ours. */
const cleanFact = (fact: ReviewedFact, clean: Cleaner): ReviewedFact => ({
  ...fact,
  value: clean(fact.value),
  spans: clean(fact.spans),
  machine: clean(fact.machine),
  offered: clean(fact.offered),
  notes: clean(fact.notes),
  judged: clean(fact.judged),
  voices: clean(fact.voices),
})

type Asked = { contacts: boolean; names: boolean }
type Cleaner = <T>(value: T) => T

function cleaner(hidden: Hidden, text: string, asked: Asked, coder: Coder): Cleaner {
  // Facts hold the very objects that fields hold, and most of them print nothing that is left out: each is
  // looked at once, and stays the object that it is where it may.
  const cleaned = new Map<object, unknown>()
  const part = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const shown = hidden.shown(value)
      return shown === value || isAddress(value) ? value : shown
    }
    if (typeof value !== 'object' || value === null) return value
    const known = cleaned.get(value)
    if (known !== undefined) return known
    const made = whole(value)
    cleaned.set(value, made)
    return made
  }
  const whole = (value: object): unknown => {
    if (isSpan(value)) return span(value)
    if (!Array.isArray(value)) return object(value)
    const parts = value.map(part)
    return parts.every((one, at) => one === value[at]) ? value : parts
  }
  const object = (value: object): object => {
    const other: Record<string, unknown> = {}
    let same = true
    for (const key in value) {
      if (isOurs(key)) continue
      const one: unknown = value[key as keyof typeof value] // the key is its own
      const shown = part(one)
      if (shown === one) continue
      other[key] = shown
      same = false
    }
    // An address that spells a name is no address any more.
    if (isPerson(value) && 'email' in other) other.email = null
    const own = personParts(value, asked, coder)
    return same && own === null ? value : { ...value, ...other, ...own }
  }
  const span = (one: Span): Span => {
    const { exact, prefix, suffix, at } = one
    // A quote of another text than this one is cleaned as any words are.
    if (text.slice(at.start, at.end) !== exact)
      return { exact: hidden.shown(exact), prefix: '', suffix: '', at }
    const before = { start: Math.max(0, at.start - prefix.length), end: at.start }
    const after = { start: at.end, end: at.end + suffix.length }
    if (!hidden.meets({ start: before.start, end: after.end })) return one
    return {
      exact: hidden.shownAt(at),
      prefix: hidden.shownAt(before),
      suffix: hidden.shownAt(after),
      at,
    }
  }
  // Strings for strings, and the parts of a person that may be null anyway: the shape stays what it was.
  return <T>(value: T): T => part(value) as T
}

/** What Minutebook says of a fact, in words of its own: which rule read it, and whether it is printed or implied. */
const isOurs = (key: string): boolean => key === 'by' || key === 'basis' || key === 'from'

/** Where something lies and what it is called in the library: no words of a page. */
const isAddress = (text: string): boolean => /^(?:https?:|mb1:)/.test(text)

const isSpan = (value: object): value is Span => 'exact' in value && 'prefix' in value

const isPerson = (value: unknown): value is Person =>
  typeof value === 'object' && value !== null && 'email' in value && 'phone' in value

/** A person's entry, or who said something: what of it is left out whatever it says. */
function personParts(value: object, asked: Asked, coder: Coder): object | null {
  const isEntry = isPerson(value)
  if (!isEntry && !('who' in value && asked.names)) return null
  return {
    ...(isEntry && asked.contacts ? { email: null, phone: null } : {}),
    ...(isEntry && asked.names ? { name: null } : {}),
    ...('who' in value && typeof value.who === 'string' && asked.names
      ? { who: coder(value.who) }
      : {}),
  }
}
