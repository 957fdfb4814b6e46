import { same } from './alike'
import { each, isLoose, type Loose, lists, pick, says, scalars } from './fields'

/** A page object of RECORD, gold or read; gold may leave keys of its records out. */
export interface PlainPage {
  readonly page: { readonly system: string; readonly kind: string } | null
  readonly records: readonly Loose[]
}

/** One answer held against the gold: right, wanted and not there, or there and not wanted. */
export interface Verdict {
  readonly field: string
  readonly is: 'right' | 'missed' | 'spurious'
  /** Where the answer stands in what was read: the record, and the place in its list; null where it is missed. */
  readonly got: { readonly record: number; readonly place: number } | null
}

const none = (value: unknown) => value === null || value === undefined || value === ''

/** Holds a page object against the gold one, answer by answer, as the corpus is scored. */
export function compare(gold: PlainPage, read: PlainPage): Verdict[] {
  const verdicts = [
    ...scalar('page.system', same, gold.page?.system, read.page?.system, -1),
    ...scalar('page.kind', same, gold.page?.kind, read.page?.kind, -1),
  ]
  const left = read.records.map((_, i) => i)
  for (const wanted of gold.records) {
    const found = left.findIndex((i) => same(read.records[i]?.title, wanted.title))
    const place = found < 0 && gold.records.length === 1 ? 0 : found
    const [record = null] = place < 0 ? [] : left.splice(place, 1)
    verdicts.push({
      field: 'record',
      is: record === null ? 'missed' : 'right',
      got: record === null ? null : { record, place: 0 },
    })
    verdicts.push(...records(wanted, read.records[record ?? -1] ?? {}, record ?? -1))
  }
  const more = left.map(
    (record): Verdict => ({ field: 'record', is: 'spurious', got: { record, place: 0 } }),
  )
  return [...verdicts, ...more]
}

function records(wanted: Loose, got: Loose, record: number): Verdict[] {
  return [
    ...Object.entries(scalars).flatMap(([field, eq]) =>
      says(wanted, field) ? scalar(field, eq, pick(wanted, field), pick(got, field), record) : [],
    ),
    ...Object.entries(lists).flatMap(([field, eq]) =>
      field in wanted ? list(field, eq, each(wanted[field]), each(got[field]), record) : [],
    ),
  ]
}

function scalar(
  field: string,
  eq: (wanted: unknown, got: unknown) => boolean,
  wanted: unknown,
  got: unknown,
  record: number,
): Verdict[] {
  if (none(wanted) && none(got)) return []
  const at = { record, place: 0 }
  if (!none(wanted) && !none(got) && eq(wanted, got)) return [{ field, is: 'right', got: at }]
  return [
    ...(none(wanted) ? [] : [{ field, is: 'missed' as const, got: null }]),
    ...(none(got) ? [] : [{ field, is: 'spurious' as const, got: at }]),
  ]
}

function list(
  field: string,
  eq: (wanted: unknown, got: unknown) => boolean,
  wanted: readonly unknown[],
  got: readonly unknown[],
  record: number,
): Verdict[] {
  const left = got.map((_, i) => i)
  const verdicts: Verdict[] = []
  for (const one of wanted) {
    const found = left.findIndex((i) => eq(one, got[i]))
    const [place] = found < 0 ? [] : left.splice(found, 1)
    verdicts.push(
      place === undefined
        ? { field, is: 'missed', got: null }
        : { field, is: 'right', got: { record, place } },
    )
  }
  return [
    ...verdicts,
    ...left.map((place): Verdict => ({ field, is: 'spurious', got: { record, place } })),
  ]
}

/** A gold file or an expected.json as a page object. @throws Error where it is none */
export function plainPageOf(json: unknown, name: string): PlainPage & { url: string } {
  if (!isLoose(json) || typeof json.url !== 'string' || !Array.isArray(json.records))
    throw new Error(`${name}: not a page object`)
  const page = isLoose(json.page)
    ? { system: String(json.page.system), kind: String(json.page.kind) }
    : null
  return { url: json.url, page, records: json.records.filter(isLoose) }
}
