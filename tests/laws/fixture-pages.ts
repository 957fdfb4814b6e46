/// <reference types="vite/client" />
import { type PageReading, readPage, runThrough } from '../../lib/extract/pipeline'
import { askedSystems } from '../../lib/extract/registry.asked'

/** For laws that run inside a browser: the pages of all fixtures, as `[path, html]`. */
export const fixturePages = Object.entries(
  import.meta.glob<string>('../fixtures/**/page.html', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)

/** Reads a fixture's page as it stands in `doc`, at the address that its first comment gives. */
export function readFixture(doc: Document, html: string): PageReading {
  const address = /https?:\/\/[^\s>]+/.exec(html)?.[0]
  if (address === undefined) throw new Error('the fixture gives no address')
  return runThrough(readPage(doc, new URL(address), askedSystems))
}
