import type { Span } from '../model/quoted'

/** All lists of spans in a value, however deep. */
export function* spansIn(value: unknown): Generator<readonly Span[]> {
  if (typeof value !== 'object' || value === null) return
  // The schema knows one kind of list under this name.
  if ('spans' in value) yield value.spans as readonly Span[]
  for (const part of Object.values(value)) yield* spansIn(part)
}
