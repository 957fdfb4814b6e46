import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { textBy } from '../../../tests/samples/output'
import { wholeSample } from '../../../tests/samples/whole'
import type { QuotedRecord } from '../../model/capture'
import type { MoneyValue } from '../../model/facts'
import type { WholeRecord } from '../../model/whole'
import { bareFields, said } from '../../record/sample-record'
import { formats } from '../index'
import { decisionsCsv } from './decisions-csv'

const id = 'mb1:moderngov:democracy.marlbury.gov.uk:decision-7'
const url = 'https://democracy.marlbury.gov.uk/ieDecisionDetails.aspx?ID=7'
const sha256 = 'ab'.repeat(32)

const kept = (fields: QuotedRecord) => wholeSample(fields, { row: { checked: 'part' } })

const money = (pounds: number, basis: MoneyValue['basis'], upper: number | null = null) =>
  said(
    {
      amount: pounds * 10_000,
      upper: upper === null ? null : upper * 10_000,
      currency: 'GBP' as const,
      basis,
      qualifier: null,
      role: null,
    },
    `£${pounds}`,
  )

const clause = (path: string[], text: string) =>
  said({ path, text, kind: 'resolved' as const, lead: null }, text)

const full: QuotedRecord = {
  ...bareFields('=cmd|"/c calc"!A0'),
  decisionMaker: said('Y Cabinet, "Tŷ Ŵyl"', 'Y Cabinet'),
  status: said('-500', '-500'),
  keyDecision: said(true, 'Yes'),
  callIn: said(false, 'No'),
  dates: { ...bareFields().dates, decided: said('2026-03-04', '4 March 2026') },
  meeting: {
    body: said('Cabinet', 'Cabinet'),
    date: said('2026-03-04', '4 March 2026'),
    time: said('18:30', '6.30 pm'),
    item: said('007', '007'),
    url: null,
  },
  resolutions: [
    clause(['2'], 'Agree the plan'),
    clause(['2', 'iii'], 'Let the\ncontract'),
    clause([], 'Noted'),
  ],
  options: [
    said(
      {
        label: 'Option 1',
        title: null,
        text: 'Do nothing',
        status: 'rejected' as const,
        reason: 'Too dear',
      },
      'Option 1',
    ),
    said(
      { label: null, title: null, text: 'Do it', status: 'preferred' as const, reason: null },
      'Do it',
    ),
  ],
  values: [
    money(93_000, 'annual'),
    money(12.5, 'hourly'),
    money(10_000, 'total', 20_000),
    money(5_000, 'total'),
  ],
  terms: [
    said({ initialMonths: 36, extensionMonths: 24, maximumMonths: null }, '3+2'),
    said({ initialMonths: null, extensionMonths: 90, maximumMonths: null }, '90 months'),
  ],
  delegations: [
    said({ to: 'Director of Place', consulting: ['Leader', 'Head of Law'] }, 'Director'),
  ],
  votes: [said({ for: 8, against: 2, abstentions: 1, unanimous: null }, '8-2-1')],
  people: [
    said(
      {
        role: 'Contact',
        name: 'A. Nother',
        post: null,
        email: 'nother@marlbury.example',
        phone: '01234 567890',
      },
      'A. Nother',
    ),
  ],
  wards: [said('East', 'East'), said('+West', '+West')],
}

const read = async (record: WholeRecord) => {
  const text = await textBy(decisionsCsv, [record])
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(parsed.errors).toEqual([])
  return { text, cells: parsed.data[0] ?? {} }
}

it('has these columns in this order, and no more, even without a record', async () => {
  expect(await textBy(decisionsCsv, [])).toBe(
    'id,council,gss,page_system,kind,is_decision,title,decision_maker,status,outcome,key_decision,key_reason,call_in,' +
      'date_decided,date_published,date_effective,date_due,meeting_body,meeting_date,meeting_time,' +
      'meeting_item,purpose,resolutions_n,resolutions,reasons,options_n,options,values_n,value_list,' +
      'value_main,value_main_basis,value_main_qualifier,value_total_max,value_annual_max,term_max_months,delegations,votes,interests,consultees,wards,' +
      'documents_n,missing,url,retrieved_at,text_sha256,extractor_version,checked,council_by_hand,matter,matter_fullest,own_marks_n,tags,notes\r\n',
  )
})

it('is one of the formats, named by the day', () => {
  expect(formats).toContain(decisionsCsv)
  expect(decisionsCsv.fileName('2026-11-21')).toBe('minutebook-decisions-2026-11-21.csv')
})

describe('a full record', () => {
  it.each([
    ['id', id],
    ['council', 'Cyngor Sir Dyffryn Aled'],
    ['gss', ''],
    ['is_decision', 'true'],
    ['title', '\'=cmd|"/c calc"!A0'],
    ['decision_maker', 'Y Cabinet, "Tŷ Ŵyl"'],
    ['status', "'-500"],
    ['outcome', ''],
    ['key_decision', 'true'],
    ['call_in', 'false'],
    ['date_decided', '2026-03-04'],
    ['meeting_time', '18:30'],
    ['meeting_item', '007'],
    ['resolutions_n', '3'],
    ['resolutions', '2. Agree the plan\n2.iii. Let the contract\nNoted'],
    ['options_n', '2'],
    ['options', 'Option 1. Do nothing [rejected: Too dear]\nDo it [preferred]'],
    ['values_n', '4'],
    ['value_total_max', '20000'],
    ['value_annual_max', '93000'],
    ['term_max_months', '60'],
    ['delegations', 'Director of Place [consulting: Leader; Head of Law]'],
    ['votes', '8 for, 2 against, 1 abstained'],
    ['wards', 'East\n+West'],
    ['documents_n', '0'],
    ['url', url],
    ['retrieved_at', '2026-11-02T09:00:00.000Z'],
    ['text_sha256', sha256],
    ['extractor_version', '1.2.3'],
    ['checked', 'part'],
    ['matter', id],
    ['matter_fullest', 'true'],
  ])('%s is %j', async (column, cell) => {
    expect((await read(kept(full))).cells[column]).toBe(cell)
  })

  it('prints each sum in words', async () => {
    const { cells } = await read(kept(full))
    const lines = cells.value_list?.split('\n') ?? []
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe('£93,000 a year')
    expect(lines[1]).toMatch(/^£12\.50 an hour$/)
    expect(lines[2]).toMatch(/^£10,000 .+ £20,000 .+$/)
  })

  it('says in one line which columns are empty and why', async () => {
    const { cells } = await read(kept(full))
    expect(cells.missing).not.toContain('\n')
    const said = new Map(
      (cells.missing ?? '').split('; ').map((one) => one.split('=') as [string, string]),
    )
    expect(said.get('purpose')).toBe('not-stated')
    expect(said.get('date_due')).toBe('not-stated')
    for (const [column, why] of said) {
      expect(cells[column], column).toBe('')
      expect(['not-stated', 'none-stated', 'exempt', 'not-read']).toContain(why)
    }
    for (const column of ['status', 'key_decision', 'resolutions', 'value_list', 'meeting_body'])
      expect(said.has(column), column).toBe(false)
  })

  it('does not export e-mail addresses and telephone numbers', async () => {
    expect((await read(kept(full))).text).not.toMatch(/nother@|567890/)
  })
})

it('a record that says nothing has empty cells and counts of 0', async () => {
  const { cells } = await read(kept(bareFields()))
  const filled = Object.entries(cells).filter(([, cell]) => cell !== '')
  expect(cells.missing).toMatch(/meeting_time=not-stated/)
  expect(filled.map(([name]) => name)).toEqual([
    'id',
    'council',
    'page_system',
    'kind',
    'is_decision',
    'title',
    'resolutions_n',
    'options_n',
    'values_n',
    'documents_n',
    'missing',
    'url',
    'retrieved_at',
    'text_sha256',
    'extractor_version',
    'checked',
    'council_by_hand',
    'matter',
    'matter_fullest',
    'own_marks_n',
  ])
})
