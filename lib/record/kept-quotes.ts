import { withoutHalves } from '../anchor/whole-characters'
import type { Span } from '../model/quoted'
import type { WholeRecord } from '../model/whole'

/** A quote that is not in the text that it is of, as a path into the record: `readings.0.fields.values.2.spans.0`. */
export interface StrayQuote {
  readonly path: string
  readonly exact: string
}

/**
 * The first quote of a record that is not in its text (law 1): in a reading, an edit or a mark of the record's own text; a
 * title that is other than its quoted words. Null where all hold. Edits and marks of a text that the record does not have
 * are not looked at: nothing is shown by them.
 */
export function strayQuote({ versions, readings, edits, marks }: WholeRecord): StrayQuote | null {
  const texts = new Map(versions.map((one) => [nameOf(one.source, one.number), one.text]))
  for (const [at, reading] of readings.entries()) {
    // A reading of a text that is not there says nothing that can be held to it.
    const text = texts.get(nameOf(reading.source, reading.version)) ?? ''
    const path = `readings.${at}.fields`
    const stray = strayIn(reading.fields, text, path) ?? strayTitle(reading.fields.title, path)
    if (stray !== null) return stray
  }
  const said = [
    ...edits.map((edit, at) => ({ ...edit, path: `edits.${at}` })),
    ...marks.flatMap(({ anchor, within, source, version }, at) =>
      within === 'record' ? [{ spans: [anchor.span], source, version, path: `marks.${at}` }] : [],
    ),
  ]
  for (const { spans, source, version, path } of said) {
    const text = texts.get(nameOf(source, version))
    const stray = text === undefined ? null : strayIn({ spans }, text, path)
    if (stray !== null) return stray
  }
  return null
}

const nameOf = (source: string, version: number): string => `${version} ${source}`

function strayIn(value: unknown, text: string, path: string): StrayQuote | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [name, part] of Object.entries(value)) {
    const here = `${path}.${name}`
    // The schema knows one kind of list under this name.
    const stray = name === 'spans' ? strayOf(part as Span[], text, here) : strayIn(part, text, here)
    if (stray !== null) return stray
  }
  return null
}

function strayOf(spans: readonly Span[], text: string, path: string): StrayQuote | null {
  const at = spans.findIndex((span) => !isIn(text, span))
  const span = spans[at]
  return span === undefined ? null : { path: `${path}.${at}`, exact: span.exact }
}

/** The words stand at their place, between what is said to be around them. */
function isIn(text: string, { exact, prefix, suffix, at }: Span): boolean {
  const [before, after] = [withoutHalves(prefix), withoutHalves(suffix)]
  return (
    at.start >= 0 &&
    text.slice(at.start, at.end) === exact &&
    text.endsWith(before, at.start) &&
    text.startsWith(after, at.end)
  )
}

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim()

function strayTitle(
  { value, spans }: WholeRecord['readings'][number]['fields']['title'],
  path: string,
): StrayQuote | null {
  const isQuoted = spans.some(({ exact }) => folded(exact) === folded(value))
  return isQuoted ? null : { path: `${path}.title.value`, exact: value }
}
