import type { QuotedRecord } from '../model/capture'
import type { Quoted } from '../model/quoted'

/** Test data: a value with its words at a place of an imagined text. */
export function said<T>(value: T, exact: string, start = 0): Quoted<T> {
  const at = { start, end: start + exact.length }
  return {
    value,
    spans: [{ exact, prefix: '', suffix: '', at }],
    basis: 'stated',
    by: 'test/sample',
  }
}

/** Test data: a record that says nothing but its title. */
export function bareFields(title = 'A footpath'): QuotedRecord {
  return {
    title: said(title, title),
    decisionMaker: null,
    status: null,
    outcome: null,
    keyDecision: null,
    callIn: null,
    dates: { decided: null, published: null, effective: null, due: null },
    meeting: null,
    purpose: null,
    keyReason: null,
    resolutions: [],
    reasons: [],
    options: [],
    values: [],
    terms: [],
    delegations: [],
    votes: [],
    interests: [],
    people: [],
    wards: [],
    consultees: [],
    documents: [],
    links: [],
    labels: [],
    heads: { decision: null, date: null, reasons: null, options: null, interests: null },
  }
}
