import type { CouncilRef } from '../model/plain'
import { codeOn, councilsOn } from './as-at'
import { type Council, councils } from './council'
import { councilsNamed } from './names'

/** The official names of all councils, those of today first, each group by name. */
export const councilNames: readonly string[] = [...councils]
  .sort((a, b) => Number(a.end !== null) - Number(b.end !== null) || (a.name < b.name ? -1 : 1))
  .map(({ name }) => name)

/**
 * The council that a person named: by its official name and code where the name can mean one alone ("Brent Council"),
 * else by the name as they wrote it, without a code.
 *
 * @param date calendar date of the decision, or null: names and codes are as on that day
 */
export function councilCalled(
  name: string,
  date: string | null,
  table: readonly Council[] = councils,
): CouncilRef {
  const [only, ...more] = councilsOn(councilsNamed(name, table), date, table)
  if (only === undefined || more.length > 0) return { name: name.trim(), gss: null }
  return { name: only.name, gss: codeOn(only, date) }
}
