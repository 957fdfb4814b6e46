import { describe, expect, it } from 'vitest'
import type { QuotedRecord } from '../model/capture'
import { factsOf } from './facts'
import { bareFields, said } from './sample-record'

const money = (amount: number) => ({
  amount,
  upper: null,
  currency: 'GBP' as const,
  basis: 'unspecified' as const,
  qualifier: null,
  role: null,
})

const fields: QuotedRecord = {
  ...bareFields(),
  dates: {
    decided: said('2026-03-04', '4 March 2026', 200),
    published: said('2026-03-04', '4 March 2026', 300),
    effective: null,
    due: null,
  },
  resolutions: [
    said({ path: ['1'], text: 'Close it', kind: 'resolved' as const, lead: null }, 'Close it', 40),
  ],
  values: [said(money(50_000), '£5', 60), said(money(70_000), '£5', 20)],
  documents: [
    {
      title: said('Plan', 'Plan', 400),
      url: { value: 'https://x.example/plan.pdf', from: 'attribute', by: 'test/sample' },
      format: said('pdf', 'PDF', 405),
      bytes: null,
    },
  ],
  heads: { ...bareFields().heads, reasons: said('exempt' as const, 'Exempt', 100) },
}

describe('factsOf', () => {
  it('lists every fact in the order of the page', () => {
    expect(factsOf(fields).map((fact) => [fact.field, fact.kind])).toEqual([
      ['title', 'field'],
      ['values', 'value'],
      ['resolutions', 'resolution'],
      ['values', 'value'],
      ['heads.reasons', 'head'],
      ['dates.decided', 'field'],
      ['dates.published', 'field'],
      ['documents', 'document'],
    ])
  })

  it('gives each a key of its own; equal words count on', () => {
    const facts = factsOf(fields)
    expect(new Set(facts.map((fact) => fact.key)).size).toBe(facts.length)
    const values = facts.filter((fact) => fact.kind === 'value')
    expect(values.map((fact) => fact.key.slice(-2))).toEqual(['-1', '-2'])
    expect(values[0]?.value).toEqual(money(70_000))
  })

  it('keeps a key when another fact goes', () => {
    const keyOf = (some: QuotedRecord) =>
      factsOf(some).find((fact) => fact.field === 'resolutions')?.key
    expect(keyOf({ ...fields, values: [], documents: [] })).toBe(keyOf(fields))
  })

  it('quotes the format of a paper with its title', () => {
    const paper = factsOf(fields).at(-1)
    expect(paper?.spans.map((span) => span.exact)).toEqual(['Plan', 'PDF'])
    expect(paper?.value).toEqual({
      title: 'Plan',
      url: 'https://x.example/plan.pdf',
      format: 'pdf',
      bytes: null,
    })
  })
})
