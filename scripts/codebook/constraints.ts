import * as z from 'zod/mini'
import { exportOptions } from '../../lib/export/format'
import type { Constraint } from '../../lib/export/package/constraint'
import { tables } from '../../lib/export/tables/all'
import * as capture from '../../lib/model/capture'
import * as facts from '../../lib/model/facts'
import * as kept from '../../lib/model/kept'
import { MarkRow } from '../../lib/model/marks'
import * as plain from '../../lib/model/plain'
import { At, known, quoted, Span } from '../../lib/model/quoted'
import { markKinds } from '../../lib/model/word-lists'

/** The schemas whose parts a column may show, by the names by which columns call them. */
const schemas: Readonly<Record<string, z.core.$ZodType>> = {
  ...facts,
  PlainRecord: plain.PlainRecord,
  PlainValue: plain.PlainValue,
  PlainDocument: plain.PlainDocument,
  CouncilRef: plain.CouncilRef,
  PageLink: capture.PageLink,
  RecordRow: kept.RecordRow,
  VersionRow: kept.VersionRow,
  Reviewed: kept.Reviewed,
  Checked: kept.Checked,
  MarkRow,
  MarkAs: z.enum(markKinds),
  Fact: quoted(z.string()),
  Known: known(z.string()),
  Span,
  At,
}

interface JsonSchema {
  type?: string
  enum?: (string | number | boolean | null)[]
  const?: string | number | boolean
  minimum?: number
  pattern?: string
  anyOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
}

/**
 * What the schema says of a part of the model: the values that it may have, their least, their form.
 *
 * @param of the part by its path: "Resolution.kind"
 * @throws Error where the model has no such part
 */
export function constraintOf(of: string): Constraint {
  const [name = '', ...path] = of.split('.')
  const schema = schemas[name]
  if (schema === undefined) throw new Error(`The model has no ${name}`)
  // The shape of a JSON schema, as far as ours use it.
  let part = z.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonSchema
  for (const key of path) {
    const next = part.properties?.[key]
    if (next === undefined) throw new Error(`The model has no ${of}`)
    part = next
  }
  return constraintIn(part)
}

function constraintIn(schema: JsonSchema): Constraint {
  const parts = (schema.anyOf ?? [schema]).filter(({ type }) => type !== 'null')
  const nullable = parts.length < (schema.anyOf?.length ?? 1)
  const [part = {}] = parts
  const values = part.enum ?? (part.const === undefined ? undefined : [part.const])
  const texts = values?.filter((value) => typeof value === 'string')
  return {
    ...(nullable ? { nullable } : {}),
    ...(texts === undefined || texts.length === 0 ? {} : { enum: texts }),
    ...(part.minimum === undefined || part.minimum < 0 ? {} : { minimum: part.minimum }),
    ...(part.pattern === undefined ? {} : { pattern: part.pattern }),
  }
}

/** lib/export/package/codebook.json: what the schemas say of every part that a column shows. */
export function codebookJson(): string {
  const heads = tables.flatMap((table) => table.columns(new Set(exportOptions)))
  const more = tables.flatMap((table) => table.columns(new Set(['contacts'])))
  const parts = [...heads, ...more].flatMap(({ of }) => of ?? [])
  const all = [...new Set(parts)].sort().map((of) => [of, constraintOf(of)])
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`
}
