import { councils } from './council'

/** Every host of the councils table, without `www.`: what the manifest's match patterns are made from. */
export const councilHosts: readonly string[] = [
  ...new Set(councils.flatMap((council) => council.hosts.map((place) => place.host))),
].sort()

/** The domains under which the extension runs by itself; a host is covered when it stands below one. */
export const coveredDomains: readonly string[] = [
  'gov.uk',
  'moderngov.co.uk',
  'gov.wales',
  'llyw.cymru',
  'gov.scot',
  'cmis.uk.com',
  'cmis-ni.org',
]

/** Sites that show the papers of many councils: the host says nothing of whose page it is. */
export const mirrorHosts: readonly string[] = [
  'opencouncil.network',
  'opengovernment.network',
  'councilgateway.poteris.co.uk',
]

/** What mirrors call themselves. */
export const mirrorNames = /Open (?:Council|Government) Network|Council Gateway/gi

/**
 * A host as the table writes it: lower case, without `www.`, port and final full stop.
 * `WWW.Example.gov.uk:9071` is `example.gov.uk`.
 */
export function bareHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .replace(/^www\./, '')
}

/** True for a host below one of the covered domains: not for `croydon.gov.uk.example.com`. */
export function isCovered(host: string): boolean {
  return coveredDomains.some((domain) => host.endsWith(`.${domain}`))
}

/** "littlemarsh.parish.lincolnshire.gov.uk", "parishes.dorset.gov.uk": a county lends its domain to its parishes. */
export const isParishHost = (host: string): boolean =>
  /(?:^|[.-])(?:parish(?:es|-?councils?)?|[a-z-]+parishcouncil|[a-z-]+-(?:pc|tc))\.(?=[^.]+\.[^.]+\.)/.test(
    host,
  )

/**
 * The council's own domain in a host under gov.uk and its like, where each name has one owner:
 * `democracy.croydon.gov.uk` is `croydon.gov.uk`. Null elsewhere.
 */
export function publicDomain(host: string): string | null {
  return /[^.]+\.(?:gov\.uk|gov\.wales|llyw\.cymru|gov\.scot)$/.exec(host)?.[0] ?? null
}
