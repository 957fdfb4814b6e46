import type { PageLink, PageRef, RecordCapture } from '../../lib/model/capture'
import type { CouncilRef } from '../../lib/model/plain'
import type { Answer } from '../../lib/record/page-state'
import { bare, long, recovery, small, welsh } from './papers'

/** A record that stands in the library before a picture is taken. */
export interface Kept {
  readonly page: PageRef
  readonly capture: RecordCapture
  readonly council: CouncilRef | null
  readonly changed?: 'unseen'
}

/** One state of popup or panel: what the library has, what the open page answers, and what is done first. */
export interface State {
  readonly name: string
  readonly screen: 'popup' | 'sidepanel'
  readonly library: readonly Kept[]
  /** Null: nothing of ours runs on the open page. */
  readonly answer: Exclude<Answer, { is: 'silent' }> | null
  readonly address?: string
  readonly refuses?: boolean
  readonly keys?: readonly string[]
  readonly search?: string
  /** Open every quote. */
  readonly quotes?: boolean
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

const links: PageLink[] = MANY.slice(0, 32).map(({ page: of, capture: { what, fields } }, n) => ({
  rel: 'decision',
  url: of.url,
  id: `mb1:moderngov:${of.site}:${what}`,
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
