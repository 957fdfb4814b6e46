/** Second levels under which a country's domains are given out: `council.gov.uk` is one owner's, `gov.uk` nobody's. */
const shared = new Set([
  'gov',
  'co',
  'org',
  'ac',
  'nhs',
  'police',
  'sch',
  'ltd',
  'net',
  'me',
  'com',
])

/**
 * The part of a host that one owner has, roughly: "ambleford.gov.uk" of "democracy.ambleford.gov.uk". A number
 * (127.0.0.1) and a single name stay whole.
 */
export function domainOf(url: string): string {
  const { hostname } = new URL(url)
  const labels = hostname.split('.')
  const [second = '', first = ''] = labels.slice(-2)
  if (/^\d*$/.test(first)) return hostname
  return labels.slice(first.length === 2 && shared.has(second) ? -3 : -2).join('.')
}
