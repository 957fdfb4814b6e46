import { describe, expect, it } from 'vitest'
import type { QuotedRecord } from '../model/capture'
import type { MoneyValue, Option, Resolution, Term } from '../model/facts'
import { perPound } from '../model/pounds'
import type { Quoted } from '../model/quoted'
import { mainSum, resolvedSums } from './main-sum'
import { bareFields } from './sample-record'
import { sumPlace } from './sum-place'

/** A record whose text is these parts, one after another, with whatever of it was found. */
class Written {
  private text = ''
  readonly fields: QuotedRecord = bareFields()

  private quoted<T>(value: T, exact: string, from = 0): Quoted<T> {
    const start = this.text.indexOf(exact, from)
    if (start < 0) throw new Error(`${exact} is not in the text`)
    const at = { start, end: start + exact.length }
    return { value, spans: [{ exact, prefix: '', suffix: '', at }], basis: 'stated', by: 'test' }
  }

  /** A part of the page that is no clause. */
  says(words: string): this {
    this.text += `${words}\n`
    return this
  }

  clause(text: string, kind: Resolution['kind'] = 'resolved', path: string[] = []): this {
    this.says(text)
    const from = this.text.length - text.length - 1
    this.fields.resolutions.push(this.quoted({ path, text, kind, lead: null }, text, from))
    return this
  }

  option(text: string, status: Option['status']): this {
    this.says(text)
    const option = { label: null, title: null, text, status, reason: null }
    this.fields.options.push(this.quoted(option, text, this.text.length - text.length - 1))
    return this
  }

  reason(text: string): this {
    this.says(text)
    this.fields.reasons.push(this.quoted(text, text))
    return this
  }

  sum(exact: string, pounds: number, more: Partial<MoneyValue> = {}): this {
    const value: MoneyValue = {
      amount: pounds * perPound,
      upper: null,
      currency: 'GBP',
      basis: 'unspecified',
      qualifier: null,
      role: null,
      ...more,
    }
    this.fields.values.push(this.quoted(value, exact))
    return this
  }

  term(exact: string, term: Partial<Term>): this {
    const none = { initialMonths: null, extensionMonths: null, maximumMonths: null }
    this.fields.terms.push(this.quoted({ ...none, ...term }, exact))
    return this
  }

  delegates(exact: string): this {
    this.fields.delegations.push(this.quoted({ to: exact, consulting: [] }, exact))
    return this
  }
}

const page = () => new Written()
const pounds = ({ fields }: Written) => {
  const main = mainSum(fields)
  if (main === null) return null
  const { amount, basis, qualifier, whole } = main
  return {
    pounds: amount / perPound,
    basis,
    qualifier,
    whole: whole === null ? null : whole.amount / perPound,
  }
}
const said = (sum: number, more: object = {}) => ({
  pounds: sum,
  basis: 'unspecified',
  qualifier: null,
  whole: null,
  ...more,
})

describe('the sum that a record is about', () => {
  it.each<[string, Written, ReturnType<typeof said> | null]>([
    [
      'the contract’s, not the limit of what is delegated',
      page()
        .clause('the contract be awarded at £742,180')
        .clause('the Director may approve variations up to a total of £50,000')
        .sum('£742,180', 742_180, { role: 'contract' })
        .sum('up to a total of £50,000', 50_000, { basis: 'total', qualifier: 'up-to' })
        .delegates('the Director'),
      said(742_180),
    ],
    [
      'the limit where nothing else is resolved',
      page()
        .clause('the Director may spend up to £50,000')
        .sum('up to £50,000', 50_000, { qualifier: 'up-to' })
        .delegates('the Director'),
      said(50_000, { qualifier: 'up-to' }),
    ],
    [
      'not a preamble’s',
      page()
        .says('The scheme has cost £900,000 so far.')
        .clause('a further £120,000 be allocated')
        .sum('£900,000', 900_000)
        .sum('£120,000', 120_000),
      said(120_000),
    ],
    [
      'not a rejected option’s',
      page()
        .clause('the grant of £5,000 be paid')
        .option('Pay £80,000', 'rejected')
        .sum('£5,000', 5_000)
        .sum('£80,000', 80_000),
      said(5_000),
    ],
    [
      'not clear of two unrelated sums, one a year and one in all',
      page()
        .clause('£1,000 a year be paid to the choir and £66,000 in all for the roof')
        .sum('£1,000 a year', 1_000, { basis: 'annual' })
        .sum('£66,000 in all', 66_000, { basis: 'total' }),
      null,
    ],
    [
      'a rate and its total in one sentence',
      page()
        .clause('the contract be let at £240,000 a year (£1,200,000 in total)')
        .sum('£240,000 a year', 240_000, { basis: 'annual' })
        .sum('£1,200,000 in total', 1_200_000, { basis: 'total' }),
      said(240_000, { basis: 'annual', whole: 1_200_000 }),
    ],
    [
      'a rate and a total that the arithmetic joins, wherever the total is printed',
      page()
        .clause('the contract be let at £240,000 a year for five years')
        .reason('It will cost £1,200,000 over its life.')
        .sum('£240,000 a year', 240_000, { basis: 'annual' })
        .sum('£1,200,000 over its life', 1_200_000, { basis: 'total' })
        .term('five years', { initialMonths: 60 }),
      said(240_000, { basis: 'annual', whole: 1_200_000 }),
    ],
    [
      'not joined where the term says another product',
      page()
        .clause('a rent of £1,000 a year for five years (£66,000 in all)')
        .sum('£1,000 a year', 1_000, { basis: 'annual' })
        .sum('£66,000 in all', 66_000, { basis: 'total' })
        .term('five years', { initialMonths: 60 }),
      null,
    ],
    [
      'not clear of a list of grants',
      page()
        .clause('£5,000 to the choir')
        .clause('£3,000 to the band')
        .sum('£5,000', 5_000, { role: 'funding' })
        .sum('£3,000', 3_000, { role: 'funding' }),
      null,
    ],
    [
      'the total of a list',
      page()
        .clause('£8,000 be granted: £5,000 to the choir and £3,000 to the band')
        .sum('£8,000', 8_000)
        .sum('£5,000', 5_000)
        .sum('£3,000', 3_000),
      said(8_000),
    ],
    [
      'none of what is only noted',
      page().clause('the overspend of £90,000 be noted', 'noted').sum('£90,000', 90_000),
      null,
    ],
    ['none where none is resolved', page().reason('It costs £9,000.').sum('£9,000', 9_000), null],
    [
      'its range and its bound',
      page()
        .clause('the land be sold for not less than £45,000')
        .sum('not less than £45,000', 45_000, { qualifier: 'at-least' }),
      said(45_000, { qualifier: 'at-least' }),
    ],
  ])('is %s', (_name, written, expected) => {
    expect(pounds(written)).toEqual(expected)
  })

  it('counts among resolved sums those of clauses that decide, in their order', () => {
    const { fields } = page()
      .clause('£20 be spent')
      .clause('£90 be noted', 'noted')
      .clause('£10 be spent')
      .sum('£10', 10)
      .sum('£90', 90)
      .sum('£20', 20)
    expect(resolvedSums(fields).map(({ value }) => value.amount / perPound)).toEqual([20, 10])
  })
})

describe('where a sum is printed', () => {
  it('is the clause before the option, the option before the reason, and else another place', () => {
    const { fields } = page()
      .says('It was £7.')
      .clause('£1 be spent', 'resolved', ['2', 'iii'])
      .option('Spend £2', 'rejected')
      .reason('It costs £3.')
      .sum('£1', 1)
      .sum('£2', 2)
      .sum('£3', 3)
      .sum('£7', 7)
    expect(fields.values.map(({ spans }) => sumPlace(spans, fields))).toEqual([
      { part: 'resolution', path: ['2', 'iii'], status: null },
      { part: 'option', path: [], status: 'rejected' },
      { part: 'reason', path: [], status: null },
      { part: 'other', path: [], status: null },
    ])
  })

  it('is where it binds most, of a sum that is printed twice', () => {
    const { fields } = page().reason('It costs £3.').clause('spend £3 now').sum('£3', 3)
    const [value] = fields.values
    const again = page().reason('It costs £3.').clause('spend £3 now').sum('£3 now', 3)
      .fields.values
    const spans = [...(value?.spans ?? []), ...(again[0]?.spans ?? [])]
    expect(sumPlace(spans, fields).part).toBe('resolution')
  })
})
