/** The English of the texts that go with a file: a paper and a README are in English, whatever the screens are. */
const numbers = new Intl.NumberFormat('en-GB')

export const figure = (n: number): string => numbers.format(n)

/** 1: "1 record"; 1204: "1,204 records". */
export const counted = (n: number, one: string, more = `${one}s`): string =>
  `${figure(n)} ${n === 1 ? one : more}`

/** "a", "a and b", "a, b and c"; "" for nothing. */
export function listed(parts: readonly string[]): string {
  const rest = parts.slice(0, -1)
  const last = parts.at(-1) ?? ''
  return rest.length === 0 ? last : `${rest.join(', ')} and ${last}`
}

/** A share in per cent with one decimal; never rounded to all or to nothing. */
export function percent(some: number, of: number): string {
  if (of === 0) return '0%'
  const rounded = Math.round((1000 * some) / of) / 10
  if (some > 0 && rounded === 0) return 'less than 0.1%'
  if (some < of && rounded === 100) return 'more than 99.9%'
  return `${rounded}%`
}
