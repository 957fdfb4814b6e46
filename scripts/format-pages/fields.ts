import * as z from 'zod/mini'
import { exportOptions } from '../../lib/export/format'
import { decisionColumns } from '../../lib/export/formats/decisions-columns'
import { tables } from '../../lib/export/tables/all'

/** A field of JSON as a page lists it. */
export interface Field {
  readonly path: string
  readonly type: string
  readonly values: readonly string[]
}

interface JsonSchema {
  type?: string | string[]
  enum?: (string | number | boolean | null)[]
  const?: string | number | boolean
  anyOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
}

const jsonSchema = (schema: z.core.$ZodType): JsonSchema =>
  // The shape of a JSON schema, as far as ours use it.
  z.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonSchema

/**
 * Every field of what a schema describes, parts of parts by their paths ("dates.decided", "options[].text").
 *
 * @param depth how many levels of parts are listed by themselves
 */
export function fieldsOf(schema: z.core.$ZodType, depth = 9): Field[] {
  return partsOf(jsonSchema(schema), '', depth)
}

function partsOf(schema: JsonSchema, at: string, depth: number): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const path = at === '' ? name : `${at}.${name}`
    const some = (part.anyOf ?? [part]).filter(({ type }) => type !== 'null')
    const [one = {}] = some
    const nullable = some.length < (part.anyOf?.length ?? 1)
    const field = { path, type: typeOf(some, nullable), values: valuesOf(one) }
    if (depth <= 1) return [field]
    const inner = one.type === 'array' ? one.items : one
    const below = one.type === 'array' ? `${path}[]` : path
    return [field, ...partsOf(inner ?? {}, below, depth - 1)]
  })
}

const valuesOf = (part: JsonSchema): string[] => {
  const all = part.items?.enum ?? part.enum ?? (part.const === undefined ? [] : [part.const])
  return all.map(String)
}

const words: Readonly<Record<string, string>> = {
  boolean: 'true/false',
  integer: 'whole number',
  string: 'text',
}

function typeOf(parts: readonly JsonSchema[], nullable: boolean): string {
  const names = parts.flatMap(({ type = 'any', items }) =>
    type === 'array'
      ? [`list of ${typeOf([items ?? {}], false)}`]
      : [type].flat().map((one) => words[one] ?? one),
  )
  return [...new Set([...names, ...(nullable ? ['null'] : [])])].join(' or ')
}

/** Which named part of the model the items of a list are, as columns name their parts. */
const itemNames: Readonly<Record<string, string>> = {
  'council.': 'CouncilRef.',
  'resolutions[].': 'Resolution.',
  'options[].': 'Option.',
  'values[].in.': 'SumPlace.',
  'values[].': 'PlainValue.',
  'delegations[].': 'Delegation.',
  'votes[].': 'Vote.',
  'people[].': 'Person.',
  'documents[].': 'PlainDocument.',
  'links[].': 'PageLink.',
}

/** What no column shows, or shows in another form. */
const own: Readonly<Record<string, string>> = {
  council: 'Whose decision it is; null where that is not known.',
  dates: 'Days.',
  meeting: 'The meeting; null where the page names none.',
  'meeting.url': 'Address of the meeting’s page.',
  'resolutions[].path': 'The printed markers, outermost first; none for a clause without.',
  'delegations[].consulting': 'Whom they must consult.',
  'votes[].unanimous': 'true where the page says so, else null.',
  heads: 'What the record says of the five things that the law asks of an executive decision.',
  'heads.decision': 'What was decided.',
  'heads.date': 'When.',
  'heads.reasons': 'Why.',
  'heads.options': 'Which alternatives were considered.',
  'heads.interests': 'Conflicts of interest.',
  'values[].in': 'Where the page prints the sum.',
  'values[].in.path':
    'Of a sum in a resolution: the printed markers of its clause, outermost first.',
  missing: 'Why fields are empty, by their names.',
}

/**
 * What a field of the plain record means, in the words of the column that shows it.
 *
 * @throws Error for a field of which nothing is said
 */
export function meaningOf(path: string): string {
  const heads = tables.flatMap((table) => [
    ...table.columns(new Set(exportOptions.filter((option) => option !== 'noNames'))),
  ])
  const [list] = Object.keys(itemNames).filter((one) => path.startsWith(one))
  const of = list === undefined ? `PlainRecord.${path}` : path.replace(list, itemNames[list] ?? '')
  const table = tables.find(({ name }) => `${name}[]` === path.split('.')[0])
  const last = path.split('.').at(-1) ?? ''
  const column = table?.columns(new Set(['contacts'])).find(({ name }) => camel(name) === last)
  const meaning =
    own[path] ??
    decisionColumns.find(({ field }) => field === path)?.meaning ??
    tables.find(({ name }) => name === path)?.meaning ??
    heads.find((head) => head.of === of)?.meaning ??
    column?.meaning ??
    decisionColumns.find(({ name }) => camel(name) === path)?.meaning
  if (meaning === undefined) throw new Error(`Nothing is said of ${path}`)
  return meaning
}

/** "initial_months" is "initialMonths". */
const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())
