import type { QuotedRecord } from '../model/capture'
import type { EditRow } from '../model/kept'
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

/** Test data: what Ada confirmed of a title, or whatever else the change says. */
export function editOf(change: Partial<EditRow> = {}): EditRow {
  return {
    record: 'mb1:moderngov:democracy.ambleford.gov.uk:decision-101',
    step: 1,
    fact: 'title-0000000000000000-1',
    field: 'title',
    kind: 'field',
    verdict: 'confirm',
    machine: 'A footpath',
    value: 'A footpath',
    note: null,
    spans: [...said('A footpath', 'A footpath').spans],
    who: 'Ada',
    at: '2026-03-04T10:00:00.000Z',
    source: 'a source',
    version: 1,
    ...change,
  }
}
