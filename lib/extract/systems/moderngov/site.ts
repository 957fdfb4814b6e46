import { plainHost } from '../../address'

/** "(S(wm5gga55…))", also percent-encoded: a cookieless session, never part of an address's identity. */
const session = /^\([a-z]\(.*\)\)$/i

/**
 * RECORD, Identity: host, and the install path (what stands before the page's name) in lower case without
 * session segments: `www.x.gov.uk/moderngov/mgAi.aspx` is `x.gov.uk/moderngov`.
 */
export function modernGovSite(url: URL): string {
  const folders = url.pathname
    .replace(/\/+$/, '')
    .split('/')
    .slice(0, -1)
    .map((part) => decoded(part).toLowerCase())
    .filter((part) => part !== '' && !session.test(part))
  return [plainHost(url), ...folders].join('/')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // not percent-encoded after all: the segment as it stands
  }
}
