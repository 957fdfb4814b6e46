import type { MatterLink } from '../model/capture'
import type { RecordId } from '../model/live'

/** A meeting and a forward plan hold many matters: what meets there is not one matter. */
const holdsMany = /^(?:meeting|plan)-/

/** `mb1:moderngov:x.gov.uk/moderngov:`, what the ids of one site begin with. */
const siteOf = (id: RecordId): string => id.slice(0, id.lastIndexOf(':') + 1)

/** `www.x.gov.uk` and `x.gov.uk` are one host, as in RECORD's Identity. */
function isOnSite(url: string, site: string): boolean {
  const host = new URL(url).host.replace(/^www\./, '')
  const [, , own = ''] = site.split(':')
  return own.split('/')[0] === host.split(':')[0]
}

/**
 * The record that a link of this record names, by the system's own id; null where the link names none, or a
 * page of another site.
 */
export function linkedRecord(of: RecordId, { id, url }: Pick<MatterLink, 'id' | 'url'>) {
  if (id === null || id === undefined || holdsMany.test(id)) return null
  const site = siteOf(of)
  return isOnSite(url, site) ? `${site}${id}` : null
}

/**
 * Under which ids a record meets others of its matter: its own, and those that its links name. Two records
 * that share one are of one matter, even where the page that they share was never captured.
 */
export function matterOf(id: RecordId, links: readonly MatterLink[]): string[] {
  const named = links.flatMap((link) => linkedRecord(id, link) ?? [])
  return [...new Set([id, ...named])]
}
