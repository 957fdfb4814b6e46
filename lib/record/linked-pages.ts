import type { EditRow, LinkedPage, RecordRow } from '../model/kept'
import type { RecordId } from '../model/live'
import { linkedRecord } from './matter'

/** On what people's words about a link hang: the record at its other end, or its address. */
export const linkKey = (target: string): string => `link-${target}`

/** A record of the same matter, with what people said of its links. */
export interface Meeting {
  readonly row: RecordRow
  readonly said: readonly EditRow[]
}

/**
 * The pages of a record's matter: those that it links, then the records of the library that meet it in one of
 * its ids, each once. A link has two ends, so what was said at the other one counts too: the later word stands.
 *
 * @param said what counts of the edits of the record itself
 * @param others records of the library that share an id of the matter
 */
export function linkedPages(
  row: RecordRow,
  said: readonly EditRow[],
  others: readonly Meeting[],
): LinkedPage[] {
  const byId = new Map(others.map((one) => [one.row.id, one]))
  const linked = row.links.map((link) => {
    const target = linkedRecord(row.id, link)
    return { rel: link.rel, url: link.url, target }
  })
  const named = new Set(linked.map(({ target }) => target))
  const met = others
    .filter((one) => !named.has(one.row.id))
    .map((one) => ({ rel: null, url: one.row.url, target: one.row.id }))
  const seen = new Set<string>()
  return [...linked, ...met].flatMap(({ rel, url, target }) => {
    const key = linkKey(target ?? url)
    if (seen.has(key) || target === row.id) return []
    seen.add(key)
    const other = target === null ? undefined : byId.get(target)
    const back = other?.said ?? []
    return [{ key, rel, url, row: other?.row ?? null, ...wordOn(row.id, key, said, back) }]
  })
}

function wordOn(
  id: RecordId,
  key: string,
  own: readonly EditRow[],
  back: readonly EditRow[],
): Pick<LinkedPage, 'said' | 'who'> {
  const about = [
    ...own.filter(({ fact }) => fact === key),
    ...back.filter(({ fact }) => fact === linkKey(id)),
  ].filter(({ field }) => field === 'links')
  const last = about.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).at(-1)
  if (last === undefined) return { said: 'nothing', who: null }
  return { said: last.verdict === 'reject' ? 'unlinked' : 'confirmed', who: last.who }
}
