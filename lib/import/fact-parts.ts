import type { TypedAs } from '../words/typed'

/** The part of a fact's value that a column shows, and how it is typed. `part` is "" where the value has no parts. */
export interface FactPart {
  readonly part: string
  readonly as: TypedAs
}

const text: FactPart = { part: '', as: 'long' }
const of = (part: string, as: TypedAs): FactPart => ({ part, as })
const months = (part: string) => of(part, 'whole')

/**
 * The columns of the long form by which a fact's value comes back, by the table's name, which is the field's too.
 * Where a paper lies is the link's own: that column is not among them.
 */
export const factParts: Readonly<Record<string, Readonly<Record<string, FactPart>>>> = {
  resolutions: {
    path: of('path', 'path'),
    text: of('text', 'long'),
    kind: of('kind', 'choice'),
    opening_words: of('lead', 'text'),
  },
  reasons: { text },
  values: {
    amount: of('amount', 'pounds'),
    amount_upper: of('upper', 'pounds'),
    currency: of('currency', 'choice'),
    basis: of('basis', 'choice'),
    qualifier: of('qualifier', 'choice'),
    role: of('role', 'choice'),
  },
  terms: {
    initial_months: months('initialMonths'),
    extension_months: months('extensionMonths'),
    maximum_months: months('maximumMonths'),
  },
  options: {
    label: of('label', 'text'),
    title: of('title', 'text'),
    text: of('text', 'long'),
    status: of('status', 'choice'),
    reason: of('reason', 'long'),
  },
  delegations: { delegated_to: of('to', 'text'), consulting: of('consulting', 'lines') },
  votes: {
    votes_for: of('for', 'whole'),
    votes_against: of('against', 'whole'),
    abstentions: of('abstentions', 'whole'),
    unanimous: of('unanimous', 'yes'),
  },
  people: {
    role: of('role', 'text'),
    name: of('name', 'text'),
    post: of('post', 'text'),
    email: of('email', 'text'),
    phone: of('phone', 'text'),
  },
  documents: {
    title: of('title', 'text'),
    format: of('format', 'text'),
    bytes: of('bytes', 'whole'),
  },
}
