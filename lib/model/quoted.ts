import * as z from 'zod/mini'

/** A stretch of a text: half open, in UTF-16 units. */
export const At = z.strictObject({ start: z.int(), end: z.int() })
export type At = z.infer<typeof At>

/** Identifies the rule that spoke: `finder/money`, `reader/moderngov-decision` … */
export type RuleId = string

/**
 * Words on the page as an address: the exact words, 32 units before and after in the same text, and
 * where they stood. `at` counts in the record's own text (RecordCapture.text).
 */
export const Span = z.strictObject({
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
  at: At,
})
export type Span = z.infer<typeof Span>

const Spans = z.tuple([Span], Span)

/** A value together with the words that say so. `inferred`: the words imply it, they do not print it. */
export interface Quoted<T> {
  value: T
  spans: readonly [Span, ...Span[]]
  basis: 'stated' | 'inferred'
  by: RuleId
}
export const quoted = <S extends z.core.$ZodType>(value: S) =>
  z.strictObject({
    value,
    spans: z.readonly(Spans),
    basis: z.enum(['stated', 'inferred']),
    by: z.string(),
  })

/** A value that is true but is not words on the page: from an address, an attribute or a table. */
export interface Known<T> {
  value: T
  from: 'address' | 'attribute' | 'table'
  by: RuleId
}
export const known = <S extends z.core.$ZodType>(value: S) =>
  z.strictObject({ value, from: z.enum(['address', 'attribute', 'table']), by: z.string() })

/**
 * What should be there and is not, or could not be read. `code` is a stable word that screens turn
 * into a sentence; `field` names a field of the record (dotted) when there is one.
 */
export const Diagnostic = z.strictObject({
  code: z.string(),
  by: z.string(),
  field: z.nullable(z.string()),
  at: z.nullable(At),
})
export type Diagnostic = z.infer<typeof Diagnostic>
