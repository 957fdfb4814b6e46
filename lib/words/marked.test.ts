import { describe, expect, it } from 'vitest'
import type { Span } from '../model/quoted'
import { type Mark, markedParts } from './marked'

const whole = '1. Approve a contract of £10,000 a year for a maximum of five years.'
const span = (exact: string, from = 0): Span => {
  const start = whole.indexOf(exact, from)
  return { exact, prefix: '', suffix: '', at: { start, end: start + exact.length } }
}
const text = whole.slice(3)
const clause = [span(whole)]
const laid = (marks: Mark[]) =>
  markedParts(text, clause, marks).map(({ text: part, kind }) =>
    kind ? `[${kind}:${part}]` : part,
  )

describe('markedParts', () => {
  it('marks what stands inside the quote', () => {
    expect(
      laid([
        { kind: 'value', span: span('£10,000 a year') },
        { kind: 'term', span: span('a maximum of five years') },
      ]).join(''),
    ).toBe('Approve a contract of [value:£10,000 a year] for [term:a maximum of five years].')
  })

  it('keeps the longer of two that overlap', () => {
    expect(
      laid([
        { kind: 'value', span: span('£10,000') },
        { kind: 'term', span: span('£10,000 a year') },
      ]).join(''),
    ).toContain('[term:£10,000 a year]')
  })

  it('leaves out what stands elsewhere in the record', () => {
    const elsewhere = { ...span('£10,000'), at: { start: 900, end: 907 } }
    expect(laid([{ kind: 'value', span: elsewhere }])).toEqual([text])
  })

  it('gives the whole text where nothing is marked', () => {
    expect(markedParts('', [], [])).toEqual([])
    expect(laid([])).toEqual([text])
  })
})
