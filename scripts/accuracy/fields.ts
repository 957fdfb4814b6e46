import { alike, fold, same, similarity } from './alike'

/** A JSON object whose keys may be left out: gold records leave out what is not scored. */
export type Loose = Readonly<Record<string, unknown>>

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export type Equal = (wanted: unknown, got: unknown) => boolean

/** The fields that hold one answer, as dotted paths of the plain record. */
export const scalars: Readonly<Record<string, Equal>> = {
  title: same,
  kind: same,
  decisionMaker: same,
  status: same,
  outcome: same,
  keyDecision: Object.is,
  callIn: Object.is,
  purpose: alike(0.95),
  keyReason: same,
  'council.name': same,
  'council.gss': same,
  'dates.decided': same,
  'dates.published': same,
  'dates.effective': same,
  'dates.due': same,
  'heads.reasons': same,
  'heads.options': same,
  'heads.interests': same,
  'meeting.body': same,
  'meeting.date': same,
  'meeting.time': same,
  'meeting.item': same,
}

/** Older gold says `over` of "not less than" and its kin, which are `at-least`. */
const floor = (qualifier: unknown): unknown => (qualifier === 'at-least' ? 'over' : qualifier)

/** The fields that hold a list of answers. */
export const lists: Readonly<Record<string, Equal>> = {
  resolutions: both(
    (g, p) =>
      each(g.path).map(fold).join('/') === each(p.path).map(fold).join('/') &&
      similarity(clause(g.text), clause(p.text)) >= 0.95,
  ),
  values: both(
    (g, p) =>
      g.amount === p.amount &&
      equal(g, p, 'upper') &&
      g.basis === p.basis &&
      (g.qualifier === undefined || same(floor(g.qualifier), floor(p.qualifier))),
  ),
  terms: both((g, p) =>
    ['initialMonths', 'extensionMonths', 'maximumMonths'].every((key) => equal(g, p, key)),
  ),
  options: both(
    (g, p) =>
      g.status === p.status &&
      label(g.label) === label(p.label) &&
      similarity(g.text, p.text) >= 0.9,
  ),
  reasons: alike(0.95),
  delegations: both((g, p) => post(g.to) === post(p.to) && sameSet(g.consulting, p.consulting)),
  votes: both(
    (g, p) =>
      ['for', 'against', 'abstentions'].every((key) => equal(g, p, key)) &&
      Boolean(g.unanimous) === Boolean(p.unanimous),
  ),
  documents: both((g, p) => paper(g.title) === paper(p.title) && same(g.format, p.format)),
  people: both(
    (g, p) =>
      same(g.role, p.role) &&
      same(g.name, p.name) &&
      (g.post === undefined || same(g.post, p.post)),
  ),
  wards: same,
  consultees: same,
}

export const each = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What stands at a dotted path; undefined where the way there is broken. */
export function pick(record: Loose, path: string): unknown {
  let value: unknown = record
  for (const key of path.split('.')) value = isLoose(value) ? value[key] : undefined
  return value
}

/** Whether the record says anything of the path, be it null. */
export function says(record: Loose, path: string): boolean {
  const [first = '', second] = path.split('.')
  if (second === undefined) return first in record
  const inner = record[first]
  return isLoose(inner) && second in inner
}

function both(compare: (g: Loose, p: Loose) => boolean): Equal {
  return (g, p) => isLoose(g) && isLoose(p) && compare(g, p)
}

const equal = (g: Loose, p: Loose, key: string) => (g[key] ?? null) === (p[key] ?? null)
const post = (name: unknown) => fold(name).replace(/^the /, '')
/** A clause without the words that belong to its opener as much as to it. */
const clause = (text: unknown) => fold(text).replace(/^(that|to)\b[ ,]*/, '')
const label = (text: unknown) =>
  fold(text)
    .replace(/^option /, '')
    .replace(/[().]/g, '')
    .trim()
const paper = (title: unknown) => fold(String(title ?? '').replace(/\.[a-z]{3,4}$/i, ''))

function sameSet(a: unknown, b: unknown): boolean {
  const [x, y] = [each(a).map(post), each(b).map(post)]
  return x.length === y.length && x.every((name) => y.includes(name))
}
