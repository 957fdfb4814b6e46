import { describe, expect, it } from 'vitest'
import { pagesAt } from '../lib/extract/addresses'
import { captureFault } from '../lib/record/capture-laws'
import { fixturePages, readFixture } from './laws/fixture-pages'
import { parsed } from './renderings/reading'

// What the receiver derives from an address alone, and asks of a capture, is what readers make (docs/threats.md).
describe('every fixture is taken by the receiver', () => {
  it.each(fixturePages)('%s', (_path, html) => {
    const reading = readFixture(parsed(html), html)
    if (reading.is !== 'read') return
    expect(captureFault(reading.capture)).toBeNull()
    const { page, records } = reading.capture
    const same = pagesAt(new URL(page.url)).filter(
      ({ system, kind, site }) =>
        system === page.system && kind === page.kind && site === page.site,
    )
    expect(same).toHaveLength(1)
    expect(records.filter(({ what }) => !same[0]?.carries(what))).toEqual([])
  })
})
