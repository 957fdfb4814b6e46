import type { QuotedRecord } from '../../lib/model/capture'
import type { MoneyValue } from '../../lib/model/facts'
import type { EditRow } from '../../lib/model/kept'
import { MarkRow } from '../../lib/model/marks'
import type { Quoted } from '../../lib/model/quoted'
import type { WholeRecord } from '../../lib/model/whole'
import { factsOf } from '../../lib/record/facts'
import { bareFields, editOf } from '../../lib/record/sample-record'
import { sampleMark } from './marked'
import { wholeSample } from './whole'

/** What breaks readers: letters, quotes, line ends, formulas, and text that looks like numbers and dates. */
export const nastyWords = [
  'Tŷ Ŵyl – Cyngor Sir Ŷr Wyddfa: £2,984,360 — “dyfyniad”',
  'one\ntwo\nthree',
  'she said "no, never", then; \'left\'',
  'pleidlais 🗳️ 👩🏽‍⚖️ 𝒳',
  'قرار المجلس: שלום, ‏£5',
  '=cmd|"/c calc"!A0',
  '-500',
  '+44 but no number',
  '@SUM(A1:A9)',
  "'=1+1",
  '007',
  '1E5',
  '3/4',
  '2026-03-04',
  'TRUE',
  'NaN',
  'null',
  '  two  spaces ',
  'a\\b\\n',
  '<b>&amp;</b>',
  '{"a":1}',
  '# not a heading | not a cell',
  'NUL \u0000 bell \u0007 escape \u001b[1m next line \u0085 delete \u007f',
  '＝1+1',
  '＠SUM(A1)',
  'a lone { brace',
  'of } two }{ kinds {c}',
  '𠮷野家の決定 𪚥 – Ŷ ŵ Ẁ ẅ ỳ ÿ',
  // What is kept around a quote of it ends with half of one, as earlier versions cut it.
  '🏛'.repeat(30),
] as const

/** A clause of 40,000 characters that ends in a word of its own. */
export const longClause = `${'That the lease of land at Tŷ Mawr be extended. '.repeat(900)}`
  .slice(0, 39_995)
  .concat('finis')

/** Sums in pounds, as every reader must give them back. */
export const nastySums = [0.01, 12.5, 93_000, 2_984_360, 1_234_567_890.12, 99_999_999_999] as const

const texts = [...nastyWords, longClause]

function quote<T>(text: string, exact: string, value: T): Quoted<T> {
  const start = text.indexOf(exact)
  const at = { start, end: start + exact.length }
  const [prefix, suffix] = [
    text.slice(Math.max(0, start - 32), start),
    text.slice(at.end, at.end + 32),
  ]
  return { value, spans: [{ exact, prefix, suffix, at }], basis: 'stated', by: 'finder/sample' }
}

const money = (pounds: number, n: number): MoneyValue => ({
  amount: Math.round(pounds * 10_000),
  upper: n % 2 === 0 ? null : Math.round(pounds * 20_000),
  currency: 'GBP',
  basis: n % 2 === 0 ? 'total' : 'annual',
  qualifier: n % 3 === 0 ? 'up-to' : null,
  role: null,
})

function fieldsOf(words: string, n: number): { fields: QuotedRecord; text: string } {
  const sum = nastySums[n % nastySums.length] ?? 0
  const printed = `£${sum}`
  const text = `${words}\nResolved: ${words} | ${printed} | 5 years | Director of Place | Councillor Aled Penhale, a.penhale@dyffryn.example, 01632 960123 | Plan`
  const q = <T>(exact: string, value: T) => quote(text, exact, value)
  const fields: QuotedRecord = {
    ...bareFields(),
    title: q(words, words),
    decisionMaker: n % 2 === 0 ? q('Director of Place', 'Director of Place') : null,
    status: q(words, words),
    keyDecision: n % 3 === 0 ? q('Resolved', true) : null,
    dates: {
      ...bareFields().dates,
      decided: q('5 years', `2026-03-${String((n % 28) + 1).padStart(2, '0')}`),
    },
    meeting: {
      body: q('Director', 'Y Cabinet'),
      date: null,
      time: q('5 years', '18:30'),
      item: q(words, words),
      url: null,
    },
    resolutions: [
      q(words, { path: ['2', 'iii'], text: words, kind: 'resolved', lead: null }),
      q('Plan', { path: [], text: 'Plan', kind: 'noted', lead: 'That it be' }),
    ],
    reasons: [q(words, words)],
    options: [
      q(words, { label: '1', title: null, text: words, status: 'rejected', reason: words }),
    ],
    values: [q(printed, money(sum, n))],
    terms: [q('5 years', { initialMonths: 60, extensionMonths: null, maximumMonths: null })],
    delegations: [
      q('Director of Place', { to: 'Director of Place', consulting: [words, 'Leader'] }),
    ],
    votes: [
      q('5 years', { for: 8, against: 0, abstentions: null, unanimous: n % 2 === 0 ? true : null }),
    ],
    people: [
      q('Aled Penhale', {
        role: 'Cabinet Member',
        name: 'Councillor Aled Penhale',
        post: words,
        email: 'a.penhale@dyffryn.example',
        phone: '01632 960123',
      }),
    ],
    documents: [
      {
        title: q('Plan', words),
        url: {
          value: `https://democracy.dyffryn.example/plan.pdf?n=${n}`,
          from: 'address',
          by: 'reader/sample',
        },
        format: q('Plan', 'pdf'),
        bytes: q('Plan', 421_888),
      },
    ],
    links: [
      {
        value: { rel: 'meeting', url: `https://democracy.dyffryn.example/mg.aspx?MId=${n}` },
        from: 'address',
        by: 'reader/sample',
      },
    ],
    heads: { ...bareFields().heads, interests: q('Plan', 'none-stated'), options: null },
  }
  return { fields, text }
}

/** Ada corrects the sum of the first record, rejects its term and adds a reason. */
function editsOf(id: string, fields: QuotedRecord): EditRow[] {
  const all = factsOf(fields)
  const of = (field: string) => {
    const fact = all.find((one) => one.field === field)
    if (fact === undefined) throw new Error(`the sample has no ${field}`)
    const { key, kind, value, spans } = fact
    const said = { fact: key, field, kind, machine: value, spans: [...spans] }
    return { ...said, record: id, source: sourceOf(id) }
  }
  return [
    editOf({ ...of('values'), step: 1, verdict: 'correct', value: money(55, 2) }),
    editOf({ ...of('terms'), step: 2, verdict: 'reject', value: null }),
    editOf({ ...of('title'), step: 3, verdict: 'confirm', value: fields.title.value }),
    editOf({
      ...of('reasons'),
      step: 4,
      verdict: 'add',
      fact: 'added-1',
      machine: null,
      value: 'It was asked for',
    }),
    editOf({ ...of('title'), step: 5, verdict: 'note', value: null, note: 'As printed' }),
  ]
}

const sourceOf = (id: string): string => `${id} decision /iedecisiondetails.aspx`

/** Ada keeps the sum of every record, and writes of it on the next day. */
function marksOf(id: string, url: string, text: string, n: number): MarkRow[] {
  const sum = nastySums[n % nastySums.length] ?? 0
  const words = texts[n] ?? ''
  const row = {
    ...sampleMark(text, `£${sum}`, { reading: { as: 'value', says: [money(sum, n)] } }),
    ...{ record: id, mark: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, url },
    ...{ source: sourceOf(id), version: 1, who: 'Ada', removed: false },
  }
  const made = { ...row, step: 6, tags: [], note: '', at: '2026-11-03T09:00:00.000Z' }
  const told = { tags: [words.slice(0, 60), 'weir'], note: words.slice(0, 5000) }
  const changed = { ...row, ...told, step: 7, at: '2026-11-04T09:00:00.000Z' }
  return [made, changed].map((one) => MarkRow.parse(one))
}

/** One record for each of the nasty words; the first is checked in part. */
export const nastyRecords: readonly WholeRecord[] = texts.map((words, n) => {
  const id = `mb1:moderngov:democracy.dyffryn.example:decision-${n}`
  const { fields, text } = fieldsOf(words, n)
  const url = `https://democracy.dyffryn.example/ieDecisionDetails.aspx?ID=${n}`
  return wholeSample(fields, {
    text,
    edits: n === 0 ? editsOf(id, fields) : [],
    marks: marksOf(id, url, text, n),
    row: {
      id,
      url,
      source: sourceOf(id),
      title: words,
      checked: n === 0 ? 'part' : 'no',
      councilKey: n % 4 === 3 ? '' : n % 2 === 0 ? 'W06000099' : 'Cyngor Sir Dyffryn Aled',
      council:
        n % 4 === 3
          ? null
          : { name: 'Cyngor Sir Dyffryn Aled', gss: n % 2 === 0 ? 'W06000099' : null },
    },
  })
})
