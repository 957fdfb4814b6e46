import { t } from '../i18n'
import type { RecordRow } from '../model/kept'

/**
 * A council's name for narrow places: "Ambleford Borough Council" is "Ambleford", "London Borough of
 * Marlow" is "Marlow". A name that would become empty stays whole.
 */
export function shortCouncil(name: string): string {
  const short = name
    // "Royal Borough of X", "London Borough of X", "City of X", "Council of the Isles of X"
    .replace(/^(?:the )?(?:royal borough|london borough|city|council) of (?:the )?/i, '')
    // "X Metropolitan Borough Council", "X City and County Council", "X Combined Authority" stays
    .replace(
      /(?: (?:metropolitan|borough|county|city|district|town|parish|community|unitary|and))* council$/i,
      '',
    )
    .trim()
  return short === '' ? name : short
}

/**
 * Whose decision it is. A site that no table knows is said to be unknown, by its host, so that a look-alike
 * never passes for a council; a known mirror whose council could not be told is not.
 */
export function councilWords(row: Pick<RecordRow, 'council' | 'system' | 'url'>): string {
  if (row.council !== null) return row.council.name
  if (row.system === 'open-council-network') return t('unknown_council')
  return t('unknown_site', { host: hostOf(row.url) })
}

/** "https://www.x.gov.uk:8080/a" is "www.x.gov.uk:8080". */
const hostOf = (url: string): string => /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url
