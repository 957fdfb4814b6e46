import { t } from '../i18n/chip'
import type { Resolution } from '../model/facts'

/** A clause as it is set out: how deep it stands, and the marker to print before it (null for a bullet or none). */
export interface ClauseRow<T> {
  readonly item: T
  readonly depth: number
  readonly marker: string | null
  readonly bullet: boolean
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i])

const under = (path: readonly string[], parent: readonly string[]): boolean =>
  path.length > parent.length && same(path.slice(0, parent.length), parent)

/**
 * Clauses nested by their paths. A clause that repeats the path right before it is an unnumbered bullet of
 * that clause (RECORD: "clauses of their own with their parent's path"); one whose parent is not printed
 * stands at the depth of the nearest printed ancestor.
 */
export function clauseRows<T>(
  items: readonly T[],
  resolution: (item: T) => Resolution,
): ClauseRow<T>[] {
  const open: (readonly string[])[] = []
  let before: readonly string[] | null = null
  return items.map((item) => {
    const { path } = resolution(item)
    if (before !== null && path.length > 0 && same(path, before)) {
      return { item, depth: open.length, marker: null, bullet: true }
    }
    while (open.length > 0 && !under(path, open.at(-1) ?? [])) open.pop()
    const depth = open.length
    if (path.length > 0) open.push(path)
    before = path
    return { item, depth, marker: path.at(-1) ?? null, bullet: false }
  })
}

/**
 * How many things a list of clauses decides: `2 (a)` and the bullets of 2 are parts of 2, not things of their
 * own. Five clauses with the paths 1, 2, 2 a, 2 b and 3 are three things.
 */
export const thingsDecided = (clauses: readonly Resolution[]): number =>
  thingsOf(clauses, (one) => one).length

/** Those of them that are things of their own, in their order. */
export const thingsOf = <T>(items: readonly T[], resolution: (item: T) => Resolution): T[] =>
  clauseRows(items, resolution)
    .filter(({ depth, bullet }) => depth === 0 && !bullet)
    .map(({ item }) => item)

/** "4 resolutions (6 clauses)", named so wherever they are counted; clauses are told where there are more of them. */
export function resolutionWords(things: number, clauses: number): string {
  const resolutions = t('n_resolutions', { n: things })
  if (clauses <= things) return resolutions
  return t('n_with_clauses', { things: resolutions, clauses: t('n_clauses', { n: clauses }) })
}

/** A path as it is said: `["2", "iii"]` is "2 (iii)". */
export function pathWords(path: readonly string[]): string {
  const [first, ...rest] = path
  return first === undefined ? '' : [first, ...rest.map((part) => `(${part})`)].join(' ')
}
