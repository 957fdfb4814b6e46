import type { PageLink, PageRef, RecordCapture } from '../../lib/model/capture'
import type { EditRow } from '../../lib/model/kept'
import type { MarkPlace, MarkReading } from '../../lib/model/marks'
import type { CouncilRef } from '../../lib/model/plain'
import type { LinkRel } from '../../lib/model/vocabulary'
import type { Answer } from '../../lib/record/page-state'
import { bare, long, recovery, small, welsh } from './papers'

/** What a person said of the `nth` fact of a field. */
export interface Judged {
  readonly field: string
  readonly nth?: number
  readonly verdict: EditRow['verdict']
  readonly value?: unknown
  readonly note?: string
  /** What the machine said then, where it says something else now. */
  readonly machine?: unknown
  /** Words that the text no longer prints. */
  readonly gone?: string
}

/** Words that a person marked, and where they now stand on the open page. */
export interface Marked {
  readonly words: string
  readonly reading: MarkReading
  readonly tags?: readonly string[]
  readonly note?: string
  readonly is: MarkPlace
}

/** A record that stands in the library before a picture is taken. */
export interface Kept {
  readonly page: PageRef
  readonly capture: RecordCapture
  readonly council: CouncilRef | null
  readonly changed?: 'unseen' | 'waits'
  /** What a person said of its facts. */
  readonly review?: readonly Judged[]
  /** Words of its text that the person marked. */
  readonly marks?: readonly Marked[]
  /** Another text of it: the one before what is shown, or the one that waits. */
  readonly other?: string
}

/** A file that was exported, changed in another program, and is brought back. */
export interface BroughtBack {
  /** The format's name on the export page. */
  readonly format: RegExp
  /** Words of the file and what they became. */
  readonly changed: readonly (readonly [string, string])[]
}

/** One state of a screen: what the library has, what the open page answers, and what is done first. */
export interface State {
  readonly name: string
  readonly screen: 'popup' | 'sidepanel' | 'options' | 'welcome' | 'export' | 'import'
  /** What the person chose before. */
  readonly settings?: object
  readonly library: readonly Kept[]
  /** Null: nothing of ours runs on the open page. */
  readonly answer: Exclude<Answer, { is: 'silent' }> | null
  readonly address?: string
  readonly refuses?: boolean
  readonly keys?: readonly string[]
  readonly search?: string
  /** Open every quote. */
  readonly quotes?: boolean
  /** Buttons to press by name, in turn. */
  readonly press?: readonly (string | RegExp)[]
  /** A choice to make, by its name. */
  readonly choose?: RegExp
  readonly back?: BroughtBack
  /** What must be there before the picture is taken. */
  readonly until?: string
  /** Picture it where it was scrolled to. */
  readonly stays?: boolean
}

const page = (site: string, id: string, kind: PageRef['kind'] = 'decision'): PageRef => ({
  system: 'moderngov',
  kind,
  url: `http://${site}/ieDecisionDetails.aspx?ID=${id}`,
  site,
})
const ambleford = 'democracy.ambleford.gov.uk'
const council = (name: string): CouncilRef => ({ name, gss: null })
const AMBLEFORD = council('Ambleford Borough Council')

const kept = (
  capture: RecordCapture,
  site = ambleford,
  of: CouncilRef | null = AMBLEFORD,
): Kept => ({
  page: page(site, capture.what),
  capture,
  council: of,
})
const read = (
  one: Kept,
  held: Extract<Answer, { is: 'read' }>['held'] = null,
): State['answer'] => ({
  is: 'read',
  page: one.page,
  capture: {
    page: one.page,
    records: [one.capture],
    links: [],
    evidence: [],
    extractor: '0.1.0',
  },
  held,
})

const RECOVERY = kept(recovery())
const BARE = kept(bare())
const WELSH = kept(welsh(), 'democratiaeth.aberllyn.gov.uk', council('Cyngor Sir Aberllyn'))
const LONG = kept(
  long(),
  'democracy.holmshire.gov.uk',
  council('Holmshire and the Vale of Netherby Combined County Authority'),
)
const UNKNOWN: Kept = kept(
  small('decision-4', 'Flood recovery grants scheme', 'Cabinet', '2024-01-09', 250_000),
  'democracy.ambleford.gov.uk.example',
  null,
)
const NAMES = [
  'Library hours',
  'Bridge repairs',
  'Recovery grants',
  'School places',
  'Bus shelters',
]
const MANY: Kept[] = Array.from({ length: 64 }, (_, n) => {
  const name = `${NAMES[n % NAMES.length]}, ${['Weir', 'Mill', 'Quay', 'Moor'][n % 4]} ward`
  const day = `2024-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 27)).padStart(2, '0')}`
  return kept(
    small(
      `decision-${500 + n}`,
      name,
      n % 3 ? 'Cabinet' : 'Director of Places',
      day,
      n % 4 ? 12_500 * n : 0,
    ),
    n % 2 ? ambleford : 'democracy.netherby.gov.uk',
    n % 2 ? AMBLEFORD : council('Netherby Metropolitan Borough Council'),
  )
})
const ALL = [...MANY, UNKNOWN, LONG, WELSH, BARE, RECOVERY]

const sum = (pounds: number, basis: 'annual' | 'total') => ({
  ...{ amount: pounds * 10_000, upper: null, currency: 'GBP', basis },
  ...{ qualifier: null, role: 'contract' },
})
const MARKED: Kept = {
  ...RECOVERY,
  marks: [
    {
      words: 'estimated £2,984,360 per annum',
      reading: {
        as: 'value',
        says: [
          {
            ...{ amount: 29_843_600_000, upper: null, currency: 'GBP', basis: 'annual' },
            ...{ qualifier: 'approximately', role: null },
          },
        ],
      },
      tags: ['recovery', 'yearly cost'],
      note: 'Compare with the three contracts that it replaces.',
      is: 'placed',
    },
    {
      words: 'one service costs less to run than three',
      reading: { as: 'reason', says: ['one service costs less to run than three'] },
      is: 'moved',
    },
    {
      words: 'Option 2. Buy the same three contracts again.',
      reading: {
        as: 'option',
        says: [
          {
            ...{ label: 'Option 2', title: null, text: 'Buy the same three contracts again.' },
            ...{ status: 'considered', reason: null },
          },
        ],
      },
      is: 'gone',
    },
    { words: 'Cabinet', reading: { as: 'note', says: [] }, tags: ['who'], is: 'unsure' },
    { words: '52/21', reading: { as: 'note', says: [] }, is: 'elsewhere' },
  ],
}
const REVIEWED: Kept = {
  ...RECOVERY,
  review: [
    { field: 'resolutions', verdict: 'confirm' },
    { field: 'resolutions', nth: 1, verdict: 'note', note: 'Compare with the 2017 scheme.' },
    { field: 'values', verdict: 'correct', value: sum(2_984_360, 'total') },
    {
      field: 'values',
      nth: 1,
      verdict: 'correct',
      value: sum(20_890_500, 'total'),
      machine: sum(20_000_000, 'total'),
    },
    { field: 'terms', verdict: 'reject' },
    { field: 'dates.decided', verdict: 'confirm' },
    {
      field: 'votes',
      verdict: 'add',
      value: { for: 8, against: 2, abstentions: 1, unanimous: null },
    },
    { field: 'values', verdict: 'confirm', value: sum(93_000, 'annual'), gone: '£93k a year' },
  ],
}
const linkOf = (rel: LinkRel, name: string, id: string | null) => ({
  value: { rel, url: `http://${ambleford}/${name}`, id },
  ...({ from: 'attribute', by: 'reader/links' } as const),
})
const ISSUE = linkOf('issue-history', 'mgIssueHistoryHome.aspx?IId=512', 'issue-512')
const LINKED: Kept = {
  ...RECOVERY,
  capture: {
    ...RECOVERY.capture,
    fields: {
      ...RECOVERY.capture.fields,
      links: [
        linkOf('meeting', 'ieListDocuments.aspx?MId=88', 'meeting-88'),
        ISSUE,
        linkOf('decision', 'ieDecisionDetails.aspx?ID=77', 'decision-77'),
        linkOf('plan', 'mgListPlanItems.aspx?PlanId=9', 'plan-9'),
      ],
    },
  },
  review: [
    { field: 'links', nth: 2, verdict: 'confirm' },
    { field: 'links', nth: 3, verdict: 'reject' },
  ],
}
const withIssue = (capture: RecordCapture): Kept =>
  kept({ ...capture, fields: { ...capture.fields, links: [ISSUE] } })
const MATTER = [
  LINKED,
  withIssue(small('decision-77', 'Recovery service: award', 'Cabinet', '2022-01-17', 7_481_658)),
  withIssue({
    ...small(
      'item-901',
      'Recovery service: what the review found',
      'Health Scrutiny',
      '2021-02-09',
      0,
    ),
    kind: 'agenda-item',
  }),
]
const EARLIER: Kept = {
  ...RECOVERY,
  changed: 'unseen',
  other: RECOVERY.capture.text
    .replace('22 March 2021', '15 March 2021')
    .replace('£2,984,360', '£2,900,000')
    .replace('The vote was 8 for, 2 against and 1 abstained.\n', ''),
}
const WAITS: Kept = {
  ...REVIEWED,
  changed: 'waits',
  other: `${RECOVERY.capture.text.replace('for a single contract', 'for two contracts')}\nCalled in.`,
}

const links: PageLink[] = MANY.slice(0, 32).map(({ page: of, capture: { what, fields } }, n) => ({
  rel: 'decision',
  url: of.url,
  id: what,
  title: n === 3 ? null : fields.title.value,
  date: fields.dates.decided?.value ?? null,
  ref: n % 5 ? null : `KD-${n}`,
}))

const several = [
  RECOVERY,
  BARE,
  kept(small('decision-77', 'Recovery service: award', 'Cabinet', '2022-01-17', 7_481_658)),
]
const severalAnswer: State['answer'] = {
  is: 'read',
  page: page(ambleford, '3', 'issue'),
  capture: {
    page: page(ambleford, '3', 'issue'),
    records: several.map((one) => one.capture),
    links: [],
    evidence: [],
    extractor: '0.1.0',
  },
  held: null,
}
const why = { code: 'reader-failed', by: 'reader/moderngov-decision', field: null, at: null }

export const states: readonly State[] = [
  { name: 'empty', screen: 'popup', library: [], answer: { is: 'not-ours' } },
  { name: 'one', screen: 'popup', library: [RECOVERY], answer: read(RECOVERY) },
  { name: 'many', screen: 'popup', library: ALL, answer: read(RECOVERY) },
  { name: 'search', screen: 'popup', library: ALL, answer: read(RECOVERY), search: 'recov' },
  { name: 'search-none', screen: 'popup', library: ALL, answer: read(RECOVERY), search: 'zebra' },
  {
    name: 'changed',
    screen: 'popup',
    library: [...MANY.slice(0, 3), { ...RECOVERY, changed: 'unseen' }],
    answer: read(RECOVERY),
  },
  { name: 'partly', screen: 'popup', library: [...MANY.slice(0, 2), WELSH], answer: read(WELSH) },
  { name: 'long', screen: 'popup', library: [LONG, UNKNOWN, WELSH], answer: read(LONG) },
  {
    name: 'only-when-asked',
    screen: 'popup',
    library: MANY.slice(0, 3),
    answer: read(RECOVERY, 'only-when-asked'),
  },
  {
    name: 'signed-in',
    screen: 'popup',
    library: MANY.slice(0, 3),
    answer: read(RECOVERY, 'signed-in'),
  },
  {
    name: 'save-failed',
    screen: 'popup',
    library: MANY.slice(0, 3),
    answer: read(RECOVERY, 'save-failed'),
  },
  {
    name: 'list',
    screen: 'popup',
    library: MANY.slice(0, 6),
    answer: { is: 'list', page: page(ambleford, 'x', 'list'), links },
  },
  {
    name: 'unreadable',
    screen: 'popup',
    library: MANY.slice(0, 3),
    answer: { is: 'unreadable', why },
  },
  { name: 'not-read', screen: 'popup', library: MANY.slice(0, 3), answer: null },
  {
    name: 'error',
    screen: 'popup',
    library: MANY.slice(0, 3),
    answer: null,
    refuses: true,
    keys: ['Tab', 'Enter'],
  },
  {
    name: 'deleted',
    screen: 'popup',
    library: MANY.slice(0, 5),
    answer: { is: 'not-ours' },
    keys: ['Tab', 'Tab', 'Tab', 'Tab', 'ArrowDown', 'Delete'],
  },
  { name: 'captured', screen: 'sidepanel', library: [RECOVERY], answer: read(RECOVERY) },
  {
    name: 'quotes',
    screen: 'sidepanel',
    library: [RECOVERY],
    answer: read(RECOVERY),
    quotes: true,
  },
  {
    name: 'changed',
    screen: 'sidepanel',
    library: [{ ...RECOVERY, changed: 'unseen' }],
    answer: read(RECOVERY),
  },
  { name: 'review', screen: 'sidepanel', library: [REVIEWED], answer: read(REVIEWED) },
  {
    name: 'review-acts',
    screen: 'sidepanel',
    library: [REVIEWED],
    answer: read(REVIEWED),
    keys: ['j', 'j'],
    press: ['Keys'],
  },
  {
    name: 'review-correct',
    screen: 'sidepanel',
    library: [REVIEWED],
    answer: read(REVIEWED),
    keys: ['j', 'j', 'j', 'j', 'j', 'j', 'j', 'e'],
  },
  {
    name: 'review-add',
    screen: 'sidepanel',
    library: [REVIEWED],
    answer: read(REVIEWED),
    press: ['Add what was missed', /^Add$/],
  },
  {
    name: 'review-coder',
    screen: 'sidepanel',
    library: [RECOVERY],
    answer: read(RECOVERY),
    keys: ['j', 'c'],
  },
  {
    name: 'difference',
    screen: 'sidepanel',
    library: [EARLIER],
    answer: read(EARLIER),
    press: ['See what has changed'],
  },
  {
    name: 'waits',
    screen: 'sidepanel',
    library: [WAITS],
    answer: read(WAITS),
    press: ['See what has changed'],
  },
  {
    name: 'off',
    screen: 'popup',
    library: MANY.slice(0, 3),
    answer: { is: 'off', why: 'site', site: ambleford },
  },
  { name: 'first', screen: 'welcome', library: [], answer: null },
  { name: 'first', screen: 'options', library: [], answer: null },
  {
    name: 'chosen',
    screen: 'options',
    library: [],
    answer: null,
    settings: {
      ...{ captureAutomatically: false, hiddenMarks: ['vote', 'term'], letterKeys: false },
      ...{ offSites: [ambleford, 'netherby.moderngov.co.uk'], privateWindows: 'off', coder: 'Ada' },
    },
    press: ['Turn off'],
  },
  { name: 'none', screen: 'export', library: [], answer: null },
  { name: 'first', screen: 'export', library: ALL, answer: null },
  {
    name: 'done',
    screen: 'export',
    library: ALL,
    answer: null,
    choose: /^Data package/,
    press: [/^Export \d+ decisions$/],
    until: '.export-done',
  },
  {
    name: 'methods',
    screen: 'export',
    library: [...ALL.slice(0, 9), REVIEWED],
    answer: null,
    press: ['Write methods paragraph'],
    until: '.methods-words',
  },
  { name: 'first', screen: 'import', library: ALL, answer: null },
  {
    name: 'sheet',
    screen: 'import',
    library: MANY.slice(0, 6),
    answer: null,
    back: { format: /^CSV One row/, changed: [[',Cabinet,', ',The Cabinet,']] },
    until: 'h2',
  },
  {
    name: 'foreign',
    screen: 'import',
    library: ALL,
    answer: null,
    back: { format: /^CSV One row/, changed: [['id,council', 'number,council']] },
    until: '[role=alert]',
  },
  { name: 'own-marks', screen: 'sidepanel', library: [MARKED], answer: read(MARKED) },
  {
    name: 'own-mark-edited',
    screen: 'sidepanel',
    library: [MARKED],
    answer: read(MARKED),
    press: [/Edit tags and note: Sum/],
  },
  {
    name: 'own-mark-removed',
    screen: 'sidepanel',
    settings: { coder: 'A. Reader' },
    library: [MARKED],
    answer: read(MARKED),
    press: [/Remove this mark: Sum/],
  },
  { name: 'linked', screen: 'sidepanel', library: MATTER, answer: read(LINKED) },
  { name: 'bare', screen: 'sidepanel', library: [BARE], answer: read(BARE) },
  { name: 'welsh', screen: 'sidepanel', library: [WELSH], answer: read(WELSH) },
  { name: 'long', screen: 'sidepanel', library: [LONG], answer: read(LONG) },
  { name: 'several', screen: 'sidepanel', library: several, answer: severalAnswer },
  {
    name: 'list',
    screen: 'sidepanel',
    library: MANY.slice(0, 6),
    answer: { is: 'list', page: page(ambleford, 'x', 'list'), links },
  },
  {
    name: 'not-captured',
    screen: 'sidepanel',
    library: [],
    answer: read(RECOVERY, 'private-window'),
  },
  { name: 'not-ours', screen: 'sidepanel', library: [], answer: { is: 'not-ours' } },
  { name: 'not-read', screen: 'sidepanel', library: [], answer: null },
  { name: 'unreadable', screen: 'sidepanel', library: [], answer: { is: 'unreadable', why } },
]
