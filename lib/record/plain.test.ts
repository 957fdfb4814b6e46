import { describe, expect, it } from 'vitest'
import type { PageRef, QuotedRecord, RecordCapture } from '../model/capture'
import { PageObject, PlainRecord } from '../model/plain'
import type { Diagnostic } from '../model/quoted'
import { recordId } from './identity'
import { plainPage, plainRecord, plainSum } from './plain'
import { bareFields, said } from './sample-record'

const page: PageRef = {
  system: 'moderngov',
  kind: 'decision',
  url: 'https://democracy.marlbury.gov.uk/ieDecisionDetails.aspx?ID=7',
  site: 'democracy.marlbury.gov.uk',
}
const capture = (fields: QuotedRecord, diagnostics: Diagnostic[] = []): RecordCapture => ({
  kind: 'decision',
  what: 'decision-7',
  text: 'A footpath',
  fields,
  diagnostics,
})
const plain = (fields: QuotedRecord, diagnostics: Diagnostic[] = []) =>
  PlainRecord.parse(
    plainRecord({ ...capture(fields, diagnostics), id: recordId(page, 'decision-7') }, null),
  )
const notRead = (field: string): Diagnostic => ({
  code: 'not-read',
  by: 'test/sample',
  field,
  at: null,
})

it('an id is made of recipe, system, site and what', () => {
  expect(recordId(page, 'decision-7')).toBe('mb1:moderngov:democracy.marlbury.gov.uk:decision-7')
})

describe('amounts', () => {
  it.each([
    [29_843_600_000, 2_984_360],
    [125_000, 12.5],
    [1_234, 0.1234],
    [0, 0],
    [19_990_000, 1999],
  ])('%i hundredths of a penny are £%d', (amount, expected) => {
    const value = {
      amount,
      upper: amount,
      currency: 'GBP' as const,
      basis: 'annual' as const,
      qualifier: null,
      role: null,
    }
    expect(plainSum(value)).toEqual({ ...value, amount: expected, upper: expected })
  })
})

describe('a record that says nothing', () => {
  const record = plain(bareFields())

  it('has null, [] and absent heads, and nothing invented', () => {
    expect(record.meeting).toBeNull()
    expect(record.values).toEqual([])
    expect(new Set(Object.values(record.heads))).toEqual(new Set(['absent']))
  })

  it('says of each empty field that it is not stated', () => {
    expect(Object.keys(record.missing)).toEqual([
      'callIn',
      'consultees',
      'council',
      'dates.decided',
      'dates.due',
      'dates.effective',
      'dates.published',
      'decisionMaker',
      'delegations',
      'documents',
      'interests',
      'keyDecision',
      'keyReason',
      'links',
      'meeting',
      'options',
      'outcome',
      'people',
      'purpose',
      'reasons',
      'resolutions',
      'status',
      'terms',
      'values',
      'votes',
      'wards',
    ])
    expect(new Set(Object.values(record.missing))).toEqual(new Set(['not-stated']))
  })
})

describe('missing', () => {
  const fields: QuotedRecord = {
    ...bareFields(),
    keyDecision: said(false, 'No'),
    meeting: { body: said('Cabinet', 'Cabinet'), date: null, time: null, item: null, url: null },
    heads: {
      decision: said('exempt' as const, 'Exempt'),
      date: null,
      reasons: said('none-stated' as const, 'None'),
      options: said('none-stated' as const, 'None'),
      interests: said('present' as const, 'Interests'),
    },
  }
  it.each([
    ['resolutions', 'exempt'],
    ['reasons', 'none-stated'],
    ['options', 'none-stated'],
    ['interests', 'not-read'],
    ['dates.decided', 'not-stated'],
    ['dates.due', 'not-read'],
    ['meeting.time', 'not-read'],
    ['meeting.item', 'not-stated'],
    ['values', 'not-stated'],
    ['keyDecision', undefined],
    ['meeting', undefined],
    ['meeting.body', undefined],
  ])('of %s is %s', (field, why) => {
    const diagnostics = ['interests', 'dates.due', 'meeting.time', 'options'].map(notRead)
    expect(plain(fields, diagnostics).missing[field]).toBe(why)
  })

  it('names the whole when a part could not be read', () => {
    expect(plain(bareFields(), [notRead('meeting.time')]).missing.meeting).toBe('not-read')
  })
})

describe('text', () => {
  it('is white-space folded, and never empty', () => {
    const record = plain({
      ...bareFields('A  foot\npath '),
      status: said(' \n ', ' '),
      reasons: [said('It is\t wet.', 'It is wet.'), said(' ', ' ')],
    })
    expect(record.title).toBe('A foot path')
    expect(record.status).toBeNull()
    expect(record.reasons).toEqual(['It is wet.'])
  })

  it('a meeting of which nothing is said is none', () => {
    const meeting = { body: null, date: null, time: null, item: null, url: null }
    expect(plain({ ...bareFields(), meeting }).meeting).toBeNull()
  })
})

describe('plainPage', () => {
  it('of a page that is not read is empty', () => {
    expect(PageObject.parse(plainPage('https://x.example/', null, () => null))).toEqual({
      url: 'https://x.example/',
      page: null,
      records: [],
      links: [],
    })
  })

  it('asks for the council as at each record’s day', () => {
    const dated = (day: string): RecordCapture =>
      capture({ ...bareFields(), dates: { ...bareFields().dates, decided: said(day, day) } })
    const reading = { page, records: [dated('2019-01-01'), dated('2024-01-01')], links: [] }
    const object = plainPage(page.url, reading, (date) => ({ name: `As at ${date}`, gss: null }))
    expect(PageObject.parse(object).records.map((record) => record.council?.name)).toEqual([
      'As at 2019-01-01',
      'As at 2024-01-01',
    ])
    expect(object.page).toEqual({ system: 'moderngov', kind: 'decision' })
  })

  it('of a list has its links and no records', () => {
    const link = {
      rel: 'decision' as const,
      url: 'https://x/1',
      id: '1',
      title: 'A',
      date: null,
      ref: null,
    }
    const object = plainPage(
      page.url,
      { page: { ...page, kind: 'list' }, records: [], links: [link] },
      () => null,
    )
    expect(PageObject.parse(object)).toMatchObject({ records: [], links: [link] })
  })
})
