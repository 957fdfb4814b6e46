import { withoutHalves } from '../anchor/whole-characters'

/** What `JSON.stringify` writes for half of a character that takes two units. */
const mayHoldHalf = /\\ud[89a-f]/

/**
 * A value as JSON that every reader takes. Half of a surrogate pair, which makes some refuse the whole file, is U+FFFD;
 * at the edges of what stands around a quote, where earlier versions kept halves, it is left out.
 *
 * @param space as `JSON.stringify` takes it
 */
export function jsonText(value: unknown, space?: number): string {
  const text = JSON.stringify(value, null, space)
  return mayHoldHalf.test(text) ? JSON.stringify(value, whole, space) : text
}

function whole(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  const isAround = key === 'prefix' || key === 'suffix' || key === 'before' || key === 'after'
  return (isAround ? withoutHalves(value) : value).toWellFormed()
}
