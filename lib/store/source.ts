import type { PageRef } from '../model/capture'
import type { RecordId } from '../model/live'
import type { PageKind, RecordKind } from '../model/vocabulary'

/** A page that carries a record, and how much of the record such a page prints. */
export interface Source {
  key: string
  /** Higher is richer: 2 the record's own page, 1 the meeting or a list of decisions, 0 votes alone. */
  rank: 0 | 1 | 2
}

const voteLists = new Set(['mglistrecordedvotes.aspx', 'mglistrecordedvotesshort.aspx'])
const decisionLists = new Set(['mgdecisiondetails.aspx'])

/** `/x/(S(abc))/mgAi.aspx` and `/x/%28S%28abc%29%29/mgAi.aspx` are `/x/mgai.aspx`. */
const session = /\/(?:\(|%28)[a-z](?:\(|%28)[^/]*(?:\)|%29)(?:\)|%29)(?=\/)/gi

/**
 * The source of a record on a page. Two spellings of one address (letter case, order of parameters,
 * session) are one source: what the parameters name is in the record's id already.
 */
export function sourceOf(page: PageRef, kind: RecordKind, id: RecordId): Source {
  const path = new URL(page.url).pathname
    .replace(session, '')
    .replace(/(?<=\.aspx?)\/+$/i, '')
    .toLowerCase()
  return { key: `${id} ${page.kind} ${path}`, rank: rankOf(page.kind, kind, path) }
}

/** An id may hold spaces (`mb1:moderngov:x.gov.uk/my council:item-5`); a page kind and a path never do. */
const keyParts = / (\S+) (\S+)$/

/** The rank of a source that is kept already, from its key. */
export function rankOfKey(key: string, kind: RecordKind): Source['rank'] {
  const [, pageKind, path = ''] = keyParts.exec(key) ?? []
  return rankOf(pageKind, kind, path)
}

function rankOf(pageKind: PageKind | string | undefined, kind: RecordKind, path: string) {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (voteLists.has(name)) return 0
  if (decisionLists.has(name) || pageKind === 'meeting') return 1
  return pageKind === 'issue' && kind !== 'issue' ? 1 : 2
}
