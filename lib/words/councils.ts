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
