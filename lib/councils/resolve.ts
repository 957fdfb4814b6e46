import type { Evidence, EvidenceItem } from '../model/capture'
import type { CouncilRef } from '../model/plain'
import { codeOn, councilsOn } from './as-at'
import { type Council, councils } from './council'
import { bareHost, isCovered, isParishHost, mirrorHosts, mirrorNames, publicDomain } from './hosts'
import { councilsNamed, councilsSpokenOf } from './names'
import { parts, printedName } from './printed'

/** What settled whose page it is, or why it is not settled. */
type CouncilWhy =
  | 'host'
  | 'words'
  | 'linked-papers'
  | 'printed-name'
  | 'not-told-apart'
  | 'nothing-printed'
  | 'unknown-site'

/** The council, the ones that it could be where it is not settled, and why. */
export interface CouncilAnswer {
  readonly council: CouncilRef | null
  readonly offered: readonly CouncilRef[]
  readonly why: CouncilWhy
}

interface Asked {
  readonly evidence: Evidence
  readonly date: string | null
  readonly table: readonly Council[]
}

type Where = EvidenceItem['where']

/** Words of the page that tell councils of one host apart, the surest first. */
const tellingPlaces: readonly (readonly Where[])[] = [
  ['meeting', 'label'],
  ['title'],
  ['breadcrumb', 'path'],
  ['header', 'footer'],
  ['body'],
]

const texts = (evidence: Evidence, ...places: Where[]): string[] =>
  evidence.filter((item) => places.includes(item.where)).map((item) => item.text)

const none = (why: CouncilWhy): CouncilAnswer => ({ council: null, offered: [], why })

const reference = (council: Council, date: string | null): CouncilRef => ({
  name: council.name,
  gss: codeOn(council, date),
})

/** The one council of several that the page's own words speak of, where they speak of one alone. */
function toldByWords(these: readonly Council[], evidence: Evidence): Council | null {
  for (const places of tellingPlaces) {
    const spoken = texts(evidence, ...places)
      .map((text) => councilsSpokenOf(text, these, places.includes('body')))
      .filter((some) => some.length === 1)
    const said = new Set(spoken.flat())
    const [only] = said
    if (said.size === 1 && only !== undefined) return only
    if (said.size > 1) return null
  }
  return null
}

/** Of the councils that share a host or a name: by the day, then by the page's words, else none of them. */
function settle(these: readonly Council[], why: CouncilWhy, asked: Asked): CouncilAnswer {
  const then = councilsOn(these, asked.date, asked.table)
  const [only] = then
  const told = then.length === 1 && only !== undefined ? only : toldByWords(then, asked.evidence)
  if (told === null) {
    const offered = then.map((council) => reference(council, asked.date))
    return { council: null, offered, why: 'not-told-apart' }
  }
  return {
    council: reference(told, asked.date),
    offered: [],
    why: then.length === 1 ? why : 'words',
  }
}

/** The councils whose papers stand on this host; where folders tell them apart, only those of this path. */
function councilsOfHost(host: string, path: string, table: readonly Council[]): readonly Council[] {
  const there = table.filter((council) => council.hosts.some((place) => place.host === host))
  const inFolder = there.filter((council) =>
    council.hosts.some(
      (place) =>
        place.host === host &&
        place.folder !== null &&
        path.toLowerCase().startsWith(`/${place.folder}/`),
    ),
  )
  return inFolder.length > 0 ? inFolder : there
}

/** The councils that own the host's domain under gov.uk and its like. */
function councilsOfDomain(host: string, table: readonly Council[]): readonly Council[] {
  const domain = publicDomain(host)
  if (domain === null) return []
  return table.filter(
    (council) =>
      council.domains.includes(domain) ||
      council.hosts.some((place) => publicDomain(place.host) === domain),
  )
}

/** A site that no table knows is named as it names itself, or as the table does if it knows the name. */
function byPrintedName(asked: Asked): CouncilAnswer {
  const name = printedName(asked.evidence)
  if (name === null) return none('nothing-printed')
  const known = councilsNamed(name, asked.table)
  if (known.length > 0) return settle(known, 'printed-name', asked)
  return { council: { name, gss: null }, offered: [], why: 'printed-name' }
}

/** `/councils/west-northamptonshire-council/meetings/1` prints "west northamptonshire council". */
const slugs = (path: string): string[] =>
  path.split('/').map((slug) => slug.replace(/[-_+]|%20/g, ' '))

/** "Open Council Network" would pass for the name of a council. */
function withoutMirrorName(evidence: Evidence): Evidence {
  return evidence.map((item) => ({ ...item, text: item.text.replace(mirrorNames, '') }))
}

/** A mirror prints the council in its title, header, breadcrumb or address, and links the council's papers. */
function onMirror(given: Asked): CouncilAnswer {
  const asked = { ...given, evidence: withoutMirrorName(given.evidence) }
  const printed = [
    ...texts(asked.evidence, 'title').flatMap((title) => parts(title).slice(-2)),
    ...texts(asked.evidence, 'breadcrumb', 'header', 'label').flatMap((text) => [
      text,
      ...parts(text),
    ]),
    ...texts(asked.evidence, 'path').flatMap(slugs),
  ]
  const named = [...new Set(printed.flatMap((name) => councilsNamed(name, asked.table)))]
  const linked = [
    ...new Set(
      texts(asked.evidence, 'document-host')
        .map(bareHost)
        .filter((host) => !mirrorHosts.includes(host))
        .flatMap((host) => {
          const exact = councilsOfHost(host, '/', asked.table)
          return exact.length > 0 ? exact : councilsOfDomain(host, asked.table)
        }),
    ),
  ]
  const both = named.filter((council) => linked.includes(council))
  if (both.length > 0) return settle(both, 'printed-name', asked)
  if (named.length > 0) return settle(named, 'printed-name', asked)
  if (linked.length > 0) return settle(linked, 'linked-papers', asked)
  return byPrintedName(asked)
}

// "Wychwood Fire and Rescue Authority", "Barford Parish Council": bodies that can live on a council's domain
const otherBody = /(?:authority|service|park|commissioner|(?:parish|town|community) council)$/i

/** True where the site names itself as a body of another kind (a fire authority on a county's domain). */
function namesAnother(these: readonly Council[], asked: Asked): boolean {
  const name = printedName(asked.evidence)
  return name !== null && otherBody.test(name) && councilsSpokenOf(name, these, false).length === 0
}

/**
 * Whose page it is, from what the page printed and where it stood. Source of the rules: RECORD, "council".
 *
 * @param evidence hosts and printed names with where they stood
 * @param date calendar date of the decision, or null: names and codes are as on that day
 * @param table the councils; the committed table unless a test brings its own
 */
export function councilsFor(
  evidence: Evidence,
  date: string | null,
  table: readonly Council[] = councils,
): CouncilAnswer {
  const asked = { evidence, date, table }
  const host = bareHost(texts(evidence, 'host')[0] ?? '')
  if (mirrorHosts.includes(host)) return onMirror(asked)
  const there = councilsOfHost(host, texts(evidence, 'path')[0] ?? '/', table)
  if (there.length > 0) return settle(there, 'host', asked)
  if (!isCovered(host)) return none('unknown-site')
  const owners = isParishHost(host) ? [] : councilsOfDomain(host, table)
  if (owners.length > 0 && !namesAnother(owners, asked)) return settle(owners, 'host', asked)
  return byPrintedName(asked)
}

/** The council alone: see `councilsFor`. Null where it is not known or cannot be told. */
export function resolveCouncil(
  evidence: Evidence,
  date: string | null,
  table: readonly Council[] = councils,
): CouncilRef | null {
  return councilsFor(evidence, date, table).council
}
