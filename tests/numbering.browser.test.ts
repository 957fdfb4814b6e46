import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { part, plain } from './renderings/matter'
import { pageOf } from './renderings/page'
import { parsed, recordsOf } from './renderings/reading'
import { renderings, withoutIndents } from './renderings/render'
import { trees } from './renderings/trees'

// Any tree of at most three levels whose levels use different marker styles is read back as that tree. What is
// read of the ambiguous ones is told, with why, in lib/extract/find/resolution/clause-path.test.ts.
const openers = [null, 'RESOLVED: That', 'Cabinet agreed to:', 'That the Committee:']

describe.each(Object.entries({ ...renderings, withoutIndents }))('as %s', (_way, render) => {
  it('a tree of clauses is read back', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom(...openers), ({ lines, clauses }, opener) => {
        const decision = part('Decision:', ...(opener ? [plain(opener)] : []), ...lines)
        const matter = { name: '', title: 'A tree', parts: [decision], reads: { resolutions: [] } }
        const page = pageOf({ kind: 'decision', matters: [matter] }, render)
        const [record] = recordsOf(parsed(page.html), page.url)
        const read = record?.resolutions.map((r) => [r.path.join('/'), r.text])
        expect(read).toEqual(clauses)
      }),
      { numRuns: 120, seed: 3 },
    )
  })
})
