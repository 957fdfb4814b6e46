import type { QuotedRecord } from '../../lib/model/capture'
import type { MoneyValue } from '../../lib/model/facts'
import type { Quoted } from '../../lib/model/quoted'
import type { WholeRecord } from '../../lib/model/whole'
import { factsOf } from '../../lib/record/facts'
import { recordId } from '../../lib/record/identity'
import { bareFields, editOf } from '../../lib/record/sample-record'
import { derivedRow } from '../../lib/store/row'
import { sourceOf } from '../../lib/store/source'

/**
 * Records of fictional councils as the library keeps them, as large as those of a real page: two kilobytes of text and
 * some twenty facts. The same number gives the same record.
 */

const towns = ['Ambleford', 'Benchford', 'Marlbury', 'Dyffryn', 'Tŷ Gwyn', 'Northfield', 'Weir']
const works = ['letting of the car park', 'repair of the roof', 'cleaning of drains', 'new lamps']
const places = ['Mill Street', 'the North Quay', 'Castle Walk', 'Lower Field', 'the bus station']
const posts = ['Director of Places', 'Head of Streets', 'Solicitor to the Council']
const bodies = ['Cabinet', 'Planning Committee', 'Licensing Panel', 'Streets Committee']
const talks = [
  'The people who live near by had been written to in the spring, and few of them had answered.',
  'The survey had found more wrong with the walls than anybody had thought – “a good deal more”.',
  'The bus company had asked for the stop to be moved a little to the west, away from the school.',
  'Nothing had been heard from the owner of the field since the committee last met in January.',
  'The drains had not been looked at for as long as anyone could remember, and it showed in the rain.',
] as const

const of = (list: readonly string[], n: number): string => list[n % list.length] ?? ''
const two = (n: number): string => String(n).padStart(2, '0')

/** What the page prints of one record, line by line, and quotes from it. */
function paper(lines: readonly string[]) {
  const text = lines.join('\n')
  const quote = <T>(exact: string, value: T, by = 'finder/sample'): Quoted<T> => {
    const start = text.indexOf(exact)
    if (start < 0) throw new Error(`"${exact}" is not printed`)
    const end = start + exact.length
    const prefix = text.slice(Math.max(0, start - 32), start)
    const span = { exact, prefix, suffix: text.slice(end, end + 32), at: { start, end } }
    return { value, spans: [span], basis: 'stated', by }
  }
  return { text, quote, said: (exact: string) => quote(exact, exact) }
}

const sum = (pounds: number, basis: MoneyValue['basis']): MoneyValue => ({
  amount: pounds * 10_000,
  upper: null,
  currency: 'GBP',
  basis,
  qualifier: basis === 'total' ? 'up-to' : null,
  role: basis === 'total' ? 'contract' : null,
})

/** What the record with this number is about. */
function matter(n: number) {
  const work = `${of(works, n)} at ${of(places, n * 3 + 1)}`
  const total = 20_000 + ((n * 977) % 3_000_000)
  return {
    title: `The ${work} (${n})`,
    date: `2026-${two((n % 11) + 1)}-${two((n % 28) + 1)}`,
    work,
    total,
    totalWords: `£${total.toLocaleString('en')}`,
    yearly: Math.round(total / 5),
    clauses: [
      `that the ${work} be approved at a cost of up to £${total.toLocaleString('en')} over five years;`,
      `that ${of(posts, n)}, in consultation with the Leader, let the contract and sign it;`,
      `that the report of ${of(places, n)} and what was said of it in the meeting be noted.`,
    ] as const,
    reason: `The ${work} cannot wait for another winter, and costs £${Math.round(total / 5)} a year already.`,
    option: `Do nothing about the ${of(works, n)}`,
    post: of(posts, n),
    body: of(bodies, n),
    name: `Councillor Aled Penhale-${n % 50}`,
    email: `a.penhale${n % 50}@example.org`,
  }
}

function printed(n: number) {
  const one = matter(n)
  const page = paper([
    one.title,
    `Decision Maker: ${one.body}`,
    'Decision status: Recommendations Approved',
    'Is Key decision?: Yes',
    `Meeting: ${one.body}, ${one.date}, 6.30 pm, item ${n % 40}`,
    `Date of decision: ${one.date}`,
    ...Array.from({ length: 9 + (n % 6) }, (_, i) => `${of(talks, n + i * 3)} ${of(talks, i + 1)}`),
    'RESOLVED:',
    ...one.clauses.map((clause, at) => `${at + 1}. ${clause}`),
    `Reasons for the decision: ${one.reason}`,
    `Alternative options considered: ${one.option}. Rejected because the place is not safe.`,
    'Voting: For 7, Against 2, Abstentions 1.',
    `Contact: ${one.name}, ${one.post}, ${one.email}, 01632 960${String(n % 1000).padStart(3, '0')}`,
    `Wards affected: ${of(towns, n + 1)} North; ${of(towns, n + 2)} South`,
    `Report ${n} PDF 421 KB`,
    `Plan ${n}`,
  ])
  return { ...one, ...page }
}

type Printed = ReturnType<typeof printed>

function decidedFields({ quote, said, clauses, ...one }: Printed, n: number) {
  const option = {
    label: null,
    title: null,
    text: one.option,
    status: 'rejected' as const,
    reason: 'the place is not safe',
  }
  const vote = { for: 7, against: 2, abstentions: 1, unanimous: null }
  return {
    resolutions: clauses
      .slice(0, 1 + (n % 3))
      .map((text, at) =>
        quote(text, { path: [`${at + 1}`], text, kind: 'resolved' as const, lead: 'RESOLVED:' }),
      ),
    reasons: [said(one.reason)],
    options: n % 2 === 0 ? [quote(one.option, option)] : [],
    values: [
      quote(one.totalWords, sum(one.total, 'total')),
      ...(n % 2 === 0 ? [quote(`£${one.yearly} a year`, sum(one.yearly, 'annual'))] : []),
    ],
    terms:
      n % 3 === 0
        ? [quote('five years', { initialMonths: 60, extensionMonths: null, maximumMonths: null })]
        : [],
    delegations: n % 2 === 1 ? [quote(one.post, { to: one.post, consulting: ['Leader'] })] : [],
    votes: n % 4 === 0 ? [quote('For 7, Against 2, Abstentions 1', vote)] : [],
  }
}

function fieldsOf(page: Printed, site: string, n: number): QuotedRecord {
  const { quote, said } = page
  const phone = `01632 960${String(n % 1000).padStart(3, '0')}`
  const paperOf = (title: string, at: number) => ({
    title: said(title),
    url: {
      value: `https://${site}/documents/s${n}${at}/report.pdf`,
      from: 'attribute' as const,
      by: 'reader/sample',
    },
    format: at === 0 ? quote('PDF', 'pdf') : null,
    bytes: at === 0 ? quote('421 KB', 431_104) : null,
  })
  const link = {
    rel: 'meeting' as const,
    url: `https://${site}/ieListDocuments.aspx?MId=${n >> 4}`,
  }
  return {
    ...bareFields(),
    title: said(page.title),
    decisionMaker: said(page.body),
    status: said('Recommendations Approved'),
    outcome: quote('Recommendations Approved', 'approved'),
    keyDecision: quote('Is Key decision?: Yes', true),
    dates: { decided: said(page.date), published: null, effective: null, due: null },
    meeting: {
      body: said(page.body),
      date: said(page.date),
      time: quote('6.30 pm', '18:30'),
      item: quote(`item ${n % 40}`, `${n % 40}`),
      url: null,
    },
    ...decidedFields(page, n),
    people: [
      quote(page.name, {
        role: 'Contact',
        name: page.name,
        post: page.post,
        email: page.email,
        phone,
      }),
    ],
    wards: [said(`${of(towns, n + 1)} North`), said(`${of(towns, n + 2)} South`)],
    documents: n % 5 === 0 ? [] : [paperOf(`Report ${n}`, 0), paperOf(`Plan ${n}`, 1)].slice(n % 2),
    links: [{ value: { ...link, id: null }, from: 'attribute', by: 'reader/sample' }],
    heads: { ...bareFields().heads, reasons: quote('Reasons for the decision', 'present') },
  }
}

/** The nth record: one text, one reading, and of every twentieth what a person said of its title. */
export function madeUp(n: number): WholeRecord {
  // A person reads one council for a while, and then another.
  const place = (n >> 8) % 40
  const site = `democracy.town${place}.example`
  const page = {
    system: 'moderngov' as const,
    kind: 'decision' as const,
    url: `https://${site}/ieDecisionDetails.aspx?ID=${n}`,
    site,
  }
  const id = recordId(page, `decision-${n}`)
  const sheet = printed(n)
  const fields = fieldsOf(sheet, site, n)
  const council = { name: `${of(towns, place)} Borough Council ${place}`, gss: null }
  const times = { firstSeen: '2026-11-01T09:00:00.000Z', lastSeen: '2026-11-21T10:00:00.000Z' }
  const source = sourceOf(page, 'decision', id).key
  const isEdited = n % 20 === 0
  return {
    row: {
      id,
      ...derivedRow(page, { kind: 'decision', fields, diagnostics: [] }, council),
      source,
      version: 1,
      ...times,
      changed: 'no',
      checked: isEdited ? 'part' : 'no',
      matter: [id],
      deletedAt: 0,
    },
    versions: [
      {
        record: id,
        source,
        number: 1,
        pageKind: 'decision',
        url: page.url,
        text: sheet.text,
        sha256: n.toString(16).padStart(64, '0'),
        ...times,
        status: 'accepted',
      },
    ],
    readings: [
      {
        record: id,
        source,
        version: 1,
        extractor: '1.2.3',
        fields,
        diagnostics: [],
        links: [],
        readAt: times.firstSeen,
      },
    ],
    edits: isEdited ? [confirmed(id, source, fields)] : [],
    undo: [],
    marks: [],
    acts: [],
  }
}

function confirmed(record: string, source: string, fields: QuotedRecord) {
  const title = factsOf(fields).find(({ field }) => field === 'title')
  if (title === undefined) throw new Error('every record has a title')
  const { key, field, kind, value, spans } = title
  return editOf({
    record,
    source,
    fact: key,
    field,
    kind,
    machine: value,
    value,
    spans: [...spans],
  })
}
