import { beforeAll, describe, expect, it } from 'vitest'
import { PageObject } from '../../lib/model/plain'
import { bareFields, said } from '../../lib/record/sample-record'
import { fixtures } from '../../scripts/fixture/folders'
import { expectedOf, type FixtureReading, readFixtures } from './fixture-readings'
import { inventedInCapture, missingFaults, placeholders, unprinted } from './invented'

// Law 2. Absent is absent: no "", "unknown", epoch date, or 0 that is not printed.
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
    it(`of ${slug} has nothing invented`, () => {
      const one = readings.find(({ fixture }) => fixture.slug === slug)
      expect(one).toBeDefined()
      if (one?.reading.is === 'read') expect(inventedInCapture(one.reading.capture)).toEqual([])
    })
  }
})

describe('what is expected', () => {
  for (const fixture of all) {
    it(`of ${fixture.slug} has nothing invented`, () => {
      const object = PageObject.parse(expectedOf(fixture))
      expect(placeholders(object.records, 'records')).toEqual([])
      expect(placeholders(object.links, 'links')).toEqual([])
      expect(missingFaults(object)).toEqual([])
    })
  }
})

describe('the law itself', () => {
  it.each([
    [{ status: '' }, 1],
    [{ status: 'Unknown' }, 1],
    [{ dates: { decided: '1970-01-01' } }, 1],
    [{ reasons: ['None'] }, 1],
    [{ reasons: ['None of the bids was good enough.'] }, 0],
    [{ amount: Number.NaN }, 1],
    [{ status: undefined }, 1],
    [{ status: null, reasons: [], amount: 0 }, 0],
  ])('finds what stands for nothing in %j', (value, faults) => {
    expect(placeholders(value, 'record')).toHaveLength(faults)
  })

  const vote = { for: 5, against: 0, abstentions: null, unanimous: null }
  it.each([
    ['5 votes for, 0 against', 0],
    ['five for and none against', 0],
    ['carried nem. con.', 0],
    ['5 votes for, 10 against', 1],
    ['Agreed', 1],
  ])('finds a 0 that is not printed in %j', (words, faults) => {
    expect(unprinted({ ...bareFields(), votes: [said(vote, words)] })).toHaveLength(faults)
  })

  it.each([
    ['4 March 2026', 0],
    ['04/03/26', 0],
    ['Wednesday, 4th March, 2026 6.30 pm', 0],
    ['5 March 2026', 1],
    ['Cabinet', 1],
  ])('finds a date that is not printed in %j', (words, faults) => {
    const dates = { ...bareFields().dates, decided: said('2026-03-04', words) }
    expect(unprinted({ ...bareFields(), dates })).toHaveLength(faults)
  })
})
