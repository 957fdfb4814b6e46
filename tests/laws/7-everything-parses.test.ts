import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { PageCapture } from '../../lib/model/capture'
import { PageLive } from '../../lib/model/live'
import { PageObject } from '../../lib/model/plain'
import { plainPage } from '../../lib/record/plain'
import { fixtures } from '../../scripts/fixture/folders'
import { expectedOf, type FixtureReading, readFixtures } from './fixture-readings'

// Law 7. Every capture parses with the schema, and every expected.json is a complete page object that does.
const all = fixtures()
let readings: readonly FixtureReading[] = []

beforeAll(async () => {
  readings = await readFixtures()
}, 180_000)

it('there are fixtures', () => {
  expect(all.length).toBeGreaterThanOrEqual(20)
  expect(readings).toHaveLength(all.length)
})

describe('what is read', () => {
  for (const { slug } of all) {
    it(`of ${slug} parses, and its page object too`, () => {
      const reading = readings.find(({ fixture }) => fixture.slug === slug)?.reading
      expect(reading).toBeDefined()
      if (reading?.is !== 'read') return
      const capture = PageCapture.parse(reading.capture)
      expect(capture).toEqual(reading.capture)
      expect(() => PageObject.parse(plainPage(capture.page.url, capture, () => null))).not.toThrow()
    })
  }
})

describe('what is expected', () => {
  for (const fixture of all) {
    it(`of ${fixture.slug} is a complete page object`, () => {
      expect(existsSync(fixture.expected)).toBe(true)
      const object = PageObject.parse(expectedOf(fixture))
      expect(object).toEqual(expectedOf(fixture))
      expect(object.url).toBe(fixture.url)
      const ids = object.records.map((record) => record.id)
      expect(new Set(ids).size).toBe(ids.length)
    })
  }
})

describe('the law itself', () => {
  it.each([
    [{ url: 'https://x.example/', page: null, records: [], links: [] }, true],
    [{ url: 'https://x.example/', page: null, records: [] }, false],
    [{ url: '', page: null, records: [], links: [] }, false],
    [{ url: 'https://x.example/', page: null, records: [{ title: 'A' }], links: [] }, false],
    [{ url: 'https://x.example/', page: null, records: [], links: [], more: 1 }, false],
  ])('takes %j for a page object: %s', (object, good) => {
    expect(PageObject.safeParse(object).success).toBe(good)
  })

  it('takes nothing for granted in what a page knows', () => {
    expect(PageLive.safeParse({ is: 'read' }).success).toBe(false)
  })
})
