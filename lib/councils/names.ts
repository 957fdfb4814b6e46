import type { Council } from './council'

/** A name for comparing: lower case, no accents, "&" as "and", punctuation as space. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// "london borough of x", "the city and county of x", "royal borough of x", "lb x"
const before =
  /^(?:the )?(?:(?:london|royal|metropolitan|county) borough of |city and county of |city and district of |city of |borough of |county of |district of |lb )?/
// "x metropolitan borough council", "x city and district council", "x unitary authority", "x mbc"
const after =
  / (?:(?:metropolitan |london |royal |county )?(?:city|borough|county|district|unitary|islands?)?(?: and district| and county)? ?(?:council|corporation)|unitary authority|mbc|bc|cc|dc)$/
// "x combined authority", "x mayoral combined authority", "x combined county authority"
const combined = / (?:mayoral )?combined (?:county )?authority$/

/** The place in a council's printed name and what kind of body it says; null where it says no body. */
export function placeInName(name: string): { place: string; combined: boolean } | null {
  const folded = foldName(name)
  const withoutAuthority = folded.replace(combined, '')
  if (withoutAuthority !== folded)
    return { place: withoutAuthority.replace(/^the /, ''), combined: true }
  const place = folded.replace(after, '').replace(before, '')
  const bare = folded.replace(/^the /, '')
  return place === '' || place === bare ? null : { place, combined: false }
}

const isCombined = (council: Council): boolean => /^E47/.test(council.gss ?? '')

/** The places by which a council can be named: that of its official name, and what people call it. */
function placesOf(council: Council): readonly string[] {
  const official = placeInName(council.name)?.place ?? foldName(council.name)
  const common = placeInName(council.common)?.place ?? foldName(council.common)
  return [...new Set([official, common])]
}

/**
 * The councils that this printed name can mean: the one of that official name, else all whose place it
 * names ("Brent Council" for London Borough of Brent). The whole text has to be the name.
 */
export function councilsNamed(name: string, table: readonly Council[]): readonly Council[] {
  const folded = foldName(name)
  const official = table.filter((council) => foldName(council.name) === folded)
  if (official.length > 0) return official
  const said = placeInName(name)
  if (said === null) return []
  return table.filter(
    (council) => isCombined(council) === said.combined && placesOf(council).includes(said.place),
  )
}

/**
 * Which of a few councils a text speaks of: those whose official name it prints, else those whose place
 * it names, as whole words. Where `formal`, the place must stand before "council": prose names many places.
 */
export function councilsSpokenOf(
  text: string,
  these: readonly Council[],
  formal: boolean,
): readonly Council[] {
  const words = ` ${foldName(text)} `
  const official = these.filter((council) => words.includes(` ${foldName(council.name)} `))
  if (official.length > 0) return official
  const end = formal ? ' council ' : ' '
  return these.filter((council) =>
    placesOf(council).some((place) => words.includes(` ${place}${end}`)),
  )
}
