import type { PageCapture, PageRef } from '../model/capture'
import type { At, TextView } from '../text/shapes'
import { plainHost } from './address'
import { assemble } from './assemble'
import { siteEvidence } from './evidence'
import { extractorVersion } from './version'

/** A page as such, whatever system made it: what a person's marks hang on that stand in none of its records. */
export const pageAsSuch = (url: URL): PageRef => ({
  system: 'generic',
  kind: 'page',
  url: url.href,
  site: plainHost(url),
})

/** A page that nothing was read from, as a record of its title and all of its words; null where it has none. */
export function pageRecord(view: TextView, url: URL): PageCapture | null {
  const title = titleOf(view)
  if (title === null) return null
  const record = assemble(
    view,
    {
      kind: 'decision',
      what: 'page',
      title,
      whole: [{ start: 0, end: view.text.length }],
      meeting: null,
      labels: [],
      sections: [],
      documents: [],
      links: [],
    },
    [],
    [],
    [],
  )
  return {
    page: pageAsSuch(url),
    records: [record],
    links: [],
    evidence: siteEvidence(view.root.ownerDocument, url, null),
    extractor: extractorVersion,
  }
}

/** The page's first heading, the largest first; else its first words. */
function titleOf(view: TextView): At | null {
  for (const level of ['h1', 'h2', 'h3'])
    for (const heading of view.root.querySelectorAll(level)) {
      const at = view.at(heading)
      if (at !== null) return at
    }
  return view.blocks.find(({ at }) => at.end > at.start)?.at ?? null
}
