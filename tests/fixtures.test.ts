import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareAll, type Outcome } from '../scripts/fixture/command'
import { differenceLines } from '../scripts/fixture/differences'
import { fixtures, waiting } from '../scripts/fixture/folders'

// Every fixture is read once, by the command line's own code in a real browser, and its complete page
// object compared with what a person expects.
const all = fixtures()
const outcomes = new Map<string, Outcome>()
const waits = waiting()

beforeAll(async () => {
  for await (const outcome of compareAll(all)) outcomes.set(outcome.fixture.slug, outcome)
}, 180_000)

/** What is wrong with a fixture, as lines; none when it is read as expected. */
function faults(slug: string): readonly string[] {
  const outcome = outcomes.get(slug)
  if (!outcome) return ['it was not read']
  if (outcome.problem !== null) return [outcome.problem]
  return outcome.differences ? differenceLines(outcome.differences) : ['there is no expected.json']
}

type Lists = Record<'options' | 'terms' | 'delegations' | 'values', readonly unknown[]>

function expectedRecords(file: string): readonly Lists[] {
  const page: { records: Lists[] } = JSON.parse(readFileSync(file, 'utf8'))
  return page.records
}

describe('fixtures', () => {
  for (const { slug } of all.filter((fixture) => !(fixture.slug in waits))) {
    it(`reads ${slug}`, () => {
      expect(faults(slug).join('\n')).toBe('')
    })
  }

  // The list can only grow shorter: what is read rightly must be struck off, and what is gone too.
  for (const [slug, why] of Object.entries(waits)) {
    it(`does not read ${slug} yet: ${why}`, () => {
      expect(faults(slug), 'it is read as expected now: strike it off waiting.json').not.toEqual([])
      expect(all.map((fixture) => fixture.slug)).toContain(slug)
    })
  }

  it('are many, and much is printed in them', () => {
    const records = all.flatMap(({ expected }) => expectedRecords(expected))
    const printed = (list: 'options' | 'terms' | 'delegations' | 'values') =>
      records.reduce((sum, record) => sum + record[list].length, 0)
    expect(all.length).toBeGreaterThanOrEqual(84)
    expect(printed('options')).toBeGreaterThanOrEqual(62)
    expect(printed('terms')).toBeGreaterThanOrEqual(62)
    expect(printed('delegations')).toBeGreaterThanOrEqual(62)
    expect(printed('values')).toBeGreaterThanOrEqual(100)
  })
})
