import type { MoneyValue, Term } from '../../model/facts'
import type { ReviewedFact } from '../../model/kept'
import type { PlainDocument } from '../../model/plain'
import type { FinalRecord } from '../../record/final-record'
import { plainRecord, plainSum } from '../../record/plain'
import { reviewWords } from '../../words/screen-kinds'
import { valueWords } from '../../words/value'
import { webAddress } from '../plain-text'
import { mediaType } from './media-type'

type Plain = ReturnType<typeof plainRecord>

/**
 * What a decision's page says as a planning release; null where it names no sum and no term. What the standard has
 * no honest place for stands whole in `minutebook`, a field of ours that the standard allows.
 *
 * @param prefix of the publisher's ocids; null: the release has no ocid, which the schema asks for
 */
export function planningRelease(record: FinalRecord, prefix: string | null): object | null {
  const { row, reading, fields } = record
  const facts = record.facts().filter(({ reviewed }) => reviewed !== 'rejected')
  const of = (field: string) => facts.filter((fact) => fact.field === field)
  const [values, terms] = [of('values'), of('terms')]
  if (values.length === 0 && terms.length === 0) return null
  const read = { id: row.id, kind: row.kind, fields, diagnostics: reading.diagnostics }
  const plain = plainRecord(read, row.council)
  const date = newest(record, facts)
  return {
    ...(prefix === null ? {} : { ocid: `${prefix}-${row.id}` }),
    id: `${row.id}-${date}`,
    date,
    tag: ['planning'],
    // The only value that the standard knows; it asks for one.
    initiationType: 'tender',
    ...organisation(plain),
    planning: planning(plain, values, record.version.url),
    minutebook: {
      id: row.id,
      title: plain.title,
      dates: plain.dates,
      values: values.map((fact) => ({ ...plainSum(moneyOf(fact)), ...said(fact) })),
      terms: terms.map((fact) => ({ ...termOf(fact), ...said(fact) })),
      checked: row.checked,
      provenance: {
        ...addressed(record.version.url),
        retrievedAt: record.version.firstSeen,
        sha256: record.version.sha256,
        extractor: reading.extractor,
      },
    },
  }
}

/** A fact of a field holds a value of that field: the store and the finders see to it. */
const moneyOf = ({ value }: ReviewedFact): MoneyValue => value as MoneyValue
const termOf = ({ value }: ReviewedFact): Term => value as Term

/** A fact in words, with its quotes, and whether a person stands behind it. */
const said = (fact: ReviewedFact) => ({
  words: valueWords(fact),
  quotes: fact.spans.map(({ exact }) => exact),
  reviewed: fact.reviewed,
})

/** When what the release says was last added to: times in UTC sort as they are written. */
const newest = ({ version, reading }: FinalRecord, facts: readonly ReviewedFact[]): string =>
  [version.firstSeen, reading.readAt, ...facts.flatMap(({ judged }) => judged?.at ?? [])]
    .toSorted()
    .at(-1) ?? version.firstSeen

/** The council; as a buyer only where the page itself speaks of a contract's sum. */
function organisation({ council, values }: Plain): object {
  if (council === null) return {}
  const id = council.gss ?? council.name
  const buys = values.some(({ role }) => role === 'contract')
  return {
    parties: [
      {
        id,
        name: council.name,
        // ONS codes are in no list of organisation identifiers: there is no scheme to name.
        ...(council.gss === null ? {} : { identifier: { id: council.gss } }),
        ...(buys ? { roles: ['buyer'] } : {}),
      },
    ],
    ...(buys ? { buyer: { id, name: council.name } } : {}),
  }
}

function planning(plain: Plain, values: readonly ReviewedFact[], url: string): object {
  const words = values.map((fact) => `${valueWords(fact)} (${reviewWords(fact.reviewed)})`)
  const amount = reserved(values.map(moneyOf))
  const budget = {
    ...(words.length === 0 ? {} : { description: words.join('; ') }),
    ...(amount === null ? {} : { amount: { amount, currency: 'GBP' } }),
  }
  return {
    id: plain.id,
    ...(plain.reasons.length === 0 ? {} : { rationale: plain.reasons.join('\n') }),
    ...(words.length === 0 ? {} : { budget }),
    documents: [
      { id: 'page', title: plain.title, ...addressed(url), format: 'text/html' },
      ...plain.documents.map(paper),
    ],
  }
}

/**
 * The one sum, in pounds, that the page says a contract or budget has: not one of several, nor of a range, nor
 * what is spent in a year or month.
 */
function reserved(values: readonly MoneyValue[]): number | null {
  const [only, ...more] = values.filter(({ role }) => role === 'contract' || role === 'budget')
  if (only === undefined || more.length > 0 || only.upper !== null) return null
  const whole = only.basis === 'total' || only.basis === 'unspecified'
  return whole ? plainSum(only).amount : null
}

function paper({ title, url, format }: PlainDocument, n: number): object {
  const media = mediaType(format)
  return {
    id: String(n + 1),
    title,
    ...addressed(url),
    ...(media === null ? {} : { format: media }),
  }
}

/** An address in the form that the standard asks for; none where it is none of the web. */
function addressed(url: string): { url?: string } {
  const address = webAddress(url)
  return address === null ? {} : { url: address }
}
