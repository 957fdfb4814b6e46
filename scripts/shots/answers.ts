import type { PageLink } from '../../lib/model/capture'
import type { Answer } from '../../lib/record/page-state'
import { ambleford, BARE, kept, MANY, page, RECOVERY } from './library'
import { small } from './papers'
import type { Kept, State } from './state'

/** What the open page answers that has this record. */
export const read = (
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

const links: PageLink[] = MANY.slice(0, 32).map(({ page: of, capture: { what, fields } }, n) => ({
  rel: 'decision',
  url: of.url,
  id: what,
  title: n === 3 ? null : fields.title.value,
  date: fields.dates.decided?.value ?? null,
  ref: n % 5 ? null : `KD-${n}`,
}))

/** A page of more records than one. */
export const several = [
  RECOVERY,
  BARE,
  kept(small('decision-77', 'Recovery service: award', 'Cabinet', '2022-01-17', 7_481_658)),
]
export const severalAnswer: State['answer'] = {
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

/** A page of links to decisions. */
export const list: State['answer'] = {
  is: 'list',
  page: page(ambleford, 'x', 'list'),
  links,
}

export const unreadable: State['answer'] = {
  is: 'unreadable',
  why: { code: 'reader-failed', by: 'reader/moderngov-decision', field: null, at: null },
}
