import type { EditRow, RecordRow } from '../model/kept'
import type { RecordId } from '../model/live'
import { linkKey } from './linked-pages'

/** Which matter a record belongs to, and whether it says most of those of the matter that are looked at. */
export interface MatterOf {
  /** The id that names the matter: the same for all its records. */
  readonly matter: string
  readonly isFullest: boolean
}

/** How many other records of a matter there are, by kind. */
export type OtherKinds = Readonly<Partial<Record<RecordRow['kind'], number>>>

/** What a record's matter is told by. */
export type MatterRow = Pick<RecordRow, 'id' | 'kind' | 'matter' | 'found'>

/** What a user said of a link, while it counts. */
export type LinkEdit = Pick<EditRow, 'record' | 'fact' | 'verdict' | 'at'>

/** What names a matter best: the issue that the system itself keeps, else the decision, else an agenda item. */
const names = [/^issue-\d+$/, /^decision-/, /^item-decision-/, /^item-/] as const

/** A record alone in its matter, as far as is known. */
export const aloneInMatter = ({ matter, id }: Pick<RecordRow, 'id' | 'matter'>): MatterOf => ({
  matter: bestName(matter) ?? id,
  isFullest: true,
})

/**
 * Groups records by matter: those that share an id of their matter, and those that are joined by others. A link that a user
 * rejected joins nothing, said at either end; the later word counts.
 *
 * @param rows all records of the library
 * @param links what users said of links, in any order
 * @param asked those of which one is to be the fullest of each matter
 */
export function groupMatters(
  rows: readonly MatterRow[],
  links: readonly LinkEdit[],
  asked: ReadonlySet<RecordId>,
): Map<RecordId, MatterOf> {
  const isApart = apartBy(links)
  const rejects = links.some(({ verdict }) => verdict === 'reject')
  const groups = joined(rows, isApart, rejects)
  const named = new Map<string, number>()
  const idsOf = groups.map((group) => {
    const ids = new Set(
      group.flatMap(({ id, matter }) => matter.filter((one) => one === id || !isApart(id, one))),
    )
    for (const id of ids) named.set(id, (named.get(id) ?? 0) + 1)
    return ids
  })
  const found = new Map<RecordId, MatterOf>()
  groups.forEach((group, n) => {
    const own = [...(idsOf[n] ?? [])].filter((id) => named.get(id) === 1)
    const matter = bestName(own) ?? group[0]?.id ?? ''
    const fullest = group.filter(({ id }) => asked.has(id)).sort(fuller)[0]
    for (const row of group) found.set(row.id, { matter, isFullest: row === fullest })
  })
  return found
}

type IsApart = (one: string, other: string) => boolean

/** Ids hold no spaces. */
const pair = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`

function apartBy(links: readonly LinkEdit[]): IsApart {
  const prefix = linkKey('')
  const rejected = new Set<string>()
  for (const { record, fact, verdict } of links.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const key = pair(record, fact.slice(prefix.length))
    if (verdict === 'reject') rejected.add(key)
    else rejected.delete(key)
  }
  return (one, other) => rejected.size > 0 && rejected.has(pair(one, other))
}

/** The records of each matter, in the order in which they were given. */
function joined(rows: readonly MatterRow[], isApart: IsApart, rejects: boolean): MatterRow[][] {
  const root = rows.map((_, at) => at)
  const rootOf = (at: number): number => {
    let top = at
    for (let next = root[top]; next !== undefined && next !== top; next = root[top]) top = next
    root[at] = top
    return top
  }
  const join = (one: number, other: number) => {
    const [a, b] = [rootOf(one), rootOf(other)]
    root[Math.max(a, b)] = Math.min(a, b)
  }
  const met = new Map<string, number[]>()
  rows.forEach(({ id, matter }, at) => {
    for (const one of matter) {
      if (one !== id && isApart(id, one)) continue
      const before = met.get(one)
      // Where nobody rejected a link the first is joined with all the others already.
      const others = rejects ? (before ?? []) : (before?.slice(0, 1) ?? [])
      for (const other of others) if (!isApart(id, rows[other]?.id ?? '')) join(at, other)
      if (before === undefined) met.set(one, [at])
      else before.push(at)
    }
  })
  const groups = new Map<number, MatterRow[]>()
  rows.forEach((row, at) => {
    const group = groups.get(rootOf(at))
    if (group === undefined) groups.set(rootOf(at), [row])
    else group.push(row)
  })
  return [...groups.values()]
}

const whatOf = (id: string): string => id.slice(id.lastIndexOf(':') + 1)

function rankOf(id: string): number {
  const rank = names.findIndex((name) => name.test(whatOf(id)))
  return rank < 0 ? names.length : rank
}

/** The id that names a matter; of equals the one that the system gave first, which has the smaller number. */
function bestName(ids: readonly string[]): string | null {
  const [best = null] = ids.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || a.length - b.length || (a < b ? -1 : 1),
  )
  return best
}

const kinds: readonly RecordRow['kind'][] = ['decision', 'agenda-item', 'issue']

const factsOf = ({ found }: MatterRow): number =>
  found.clauses +
  found.values +
  found.terms +
  found.options +
  found.delegations +
  found.votes +
  found.documents

/** Which of two records says more: the number of its facts, else its kind, else the earlier id. */
function fuller(a: MatterRow, b: MatterRow): number {
  return (
    factsOf(b) - factsOf(a) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    (a.id < b.id ? -1 : 1)
  )
}
