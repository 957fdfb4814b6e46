import type { Evidence, EvidenceItem } from '../model/capture'
import { foldName, placeInName } from './names'

/** Where a site prints whose site it is, from the surest to the least sure. */
const ownerPlaces: readonly EvidenceItem['where'][] = ['header', 'footer', 'breadcrumb', 'title']

// Words that a body's name may have in small letters: "Isle of Wight", "Stoke-on-Trent", "Adur and Worthing".
const small = '(?:of|and|the|for|in|on|upon|with|under|le|y|&)'
const capital = "[\\p{Lu}][\\p{L}\\p{N}'’.-]*"
const kind =
  '(?:Council|COUNCIL|Authority|AUTHORITY|Corporation|Assembly|National Park|(?:Fire (?:and|&) Rescue|Fire|Ambulance) Service|Police (?:and|&) Crime Commissioner)'
// "Marlbury District Council", "Harrow Fells National Park Authority", "Wychwood Fire and Rescue Service"
const english = new RegExp(
  `${capital}[ ,]+(?:(?:${capital}|${small})[ ,]+){0,9}?${kind}(?: ${kind})*(?![\\p{L}]| (?:[Tt]ax|[Hh]ousing|[Tt]enants))`,
  'gu',
)
// "Cyngor Sir Dyffryn Aled", "Awdurdod Parc Cenedlaethol Bannau"
const welsh = new RegExp(`(?:Cyngor|Awdurdod)(?: (?:${capital}|${small})){1,6}`, 'gu')
// "London Borough of Harrowgate Green", "Royal Borough of Westmere"
const borough = new RegExp(
  `(?:London|Royal|Metropolitan) Borough of ${capital}(?: (?:${capital}|${small})){0,3}`,
  'gu',
)

// "Full Council", "Your Council", "Council", "The Authority": a body, but not whose.
const general =
  /^(?:the|your|our|my|search|find|pay|apply|report|news|services|jobs|full|city|town|county|district|borough|parish|local|about|home|welcome|contact|decisions?|meetings?|agenda|democracy|members?|planning|licensing|highways?|annual|extraordinary|council|authority|council tax|copyright|and|of| )*$/

/** Words before a name that are not of it: "Welcome to", "Copyright 2026", "Home". */
const preamble =
  /^(?:(?:welcome|copyright|home|about|contact|visit|call|decisions?|meetings?|issue|issues)\b[ :]*)+/i

function named(text: string): string[] {
  const found = [english, welsh, borough].flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => match[0].replace(preamble, '').replace(/[.\s]+$/, '')),
  )
  return found.filter((name) => {
    const folded = foldName(name)
    return folded.length > 3 && !general.test(folded)
  })
}

// Separators of a page title: " - ", " | ", " – ", " : ", " » "
const separator = /\s+[-–—|»>:•·]\s+|\s*\|\s*|:\s+/

/** The parts of a title, a breadcrumb or a header, as printed. */
export function parts(text: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The names that one piece of evidence prints of the site's owner. Of a title only the last part can. */
function ownerNames(item: EvidenceItem): string[] {
  if (item.where !== 'title') return parts(item.text).flatMap(named)
  const last = parts(item.text).slice(-1)
  return last.filter((part) => parts(item.text).length > 1 && named(part)[0] === part)
}

/** The place of a name, whatever its kind, so that two forms of one name are one. */
const keyOf = (name: string): string => placeInName(name)?.place ?? foldName(name)

/**
 * The name of the body whose site it is, as the site prints it in its header, footer, breadcrumb or at the
 * end of the page's title: the one that most of these say, the fullest form of it. Null where none does.
 */
export function printedName(evidence: Evidence): string | null {
  const said = new Map<string, { places: Set<string>; fullest: string; rank: number }>()
  for (const item of evidence) {
    const rank = ownerPlaces.indexOf(item.where)
    if (rank === -1) continue
    for (const name of ownerNames(item)) {
      const known = said.get(keyOf(name)) ?? { places: new Set(), fullest: '', rank }
      known.places.add(item.where)
      if (name.length > known.fullest.length) known.fullest = name
      known.rank = Math.min(known.rank, rank)
      said.set(keyOf(name), known)
    }
  }
  const best = [...said.values()].sort(
    (a, b) => b.places.size - a.places.size || a.rank - b.rank,
  )[0]
  return best?.fullest ?? null
}
