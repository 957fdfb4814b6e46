import type { SampleSite } from './server.mjs'

/** The decision of the sample site whose page is another one at the second visit. */
export function changingPage({ pages }: SampleSite) {
  const found = pages.find(({ name }) => name.startsWith('Footbridge'))
  if (found === undefined) throw new Error('the sample site has no page that changes')
  return found
}
