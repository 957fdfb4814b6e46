/**
 * Whether a page came over a way that is less safe than the other's: plain http, where anyone on the way could have
 * changed it, after https.
 */
export const isLessSecure = (url: string, than: string): boolean =>
  url.startsWith('http:') && than.startsWith('https:')
