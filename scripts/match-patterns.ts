import { cmisPages } from '../lib/extract/systems/cmis/pages'
import { modernGovPages } from '../lib/extract/systems/moderngov/pages'
import {
  openCouncilNetworkHosts,
  openCouncilNetworkPages,
} from '../lib/extract/systems/open-council-network/pages'

const modernGovSuffixes = ['gov.uk', 'moderngov.co.uk', 'gov.wales', 'llyw.cymru', 'gov.scot']
const cmisSuffixes = ['gov.uk', 'cmis.uk.com', 'cmis-ni.org']

/** True where `host` is one of the suffixes or stands below one. */
function under(host: string, suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))
}

/**
 * The match patterns of the declared content script: where Minutebook runs by itself. Patterns are
 * case-sensitive, so each ModernGov page stands in ModernGov's letter case and in lower case; a host
 * needs `*.` because councils serve with and without `www.`.
 *
 * @param councilHosts hosts of the councils table, `www.` or not; those under a suffix add nothing
 * @returns patterns without repeats, sorted so that a build is the same on every machine
 */
export function matchPatterns(councilHosts: readonly string[]): string[] {
  const outside = councilHosts
    .map((host) => host.toLowerCase().replace(/^www\./, ''))
    .filter((host) => !under(host, [...modernGovSuffixes, ...cmisSuffixes]))
  const modernGovNames = modernGovPages.flatMap((name) => [name, name.toLowerCase()])
  const patterns = [
    ...[...modernGovSuffixes, ...outside].flatMap((host) =>
      modernGovNames.map((name) => `*://*.${host}/*${name}.aspx*`),
    ),
    ...cmisSuffixes.flatMap((host) => cmisPages.map((name) => `*://*.${host}/*${name}*`)),
    ...openCouncilNetworkHosts.flatMap((host) =>
      openCouncilNetworkPages.map((name) => `*://${host}/*${name}/*`),
    ),
  ]
  return [...new Set(patterns)].sort()
}
