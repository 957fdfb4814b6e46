import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { accuracyDoc, accuracyFile, accuracySummaryFile } from '../scripts/accuracy/command'
import { compare, type PlainPage } from '../scripts/accuracy/compare'
import { type Accuracy, f1, measure } from '../scripts/accuracy/measure'
import { accuracyPage } from '../scripts/accuracy/print'
import { hasCorpora, realSets } from '../scripts/accuracy/sets'
import { accuracySummary } from '../scripts/accuracy/summary'

const committed: Accuracy = JSON.parse(readFileSync(accuracyFile, 'utf8'))

it('the page prints the file (npm run accuracy)', () => {
  expect(readFileSync(accuracyDoc, 'utf8')).toBe(accuracyPage(committed))
})

it('what methods paragraphs say is the sums of the file (npm run accuracy)', () => {
  expect(JSON.parse(readFileSync(accuracySummaryFile, 'utf8'))).toEqual(accuracySummary(committed))
})

describe.skipIf(!hasCorpora())('no field drops', () => {
  let now: Accuracy = { extractor: '', sets: {}, rules: {} }
  beforeAll(async () => {
    now = await measure(await realSets())
  }, 180_000)

  for (const [name, set] of Object.entries(committed.sets).filter(([name]) => name !== 'fixtures'))
    for (const [field, { ours }] of Object.entries(set.fields))
      it(`${name}: ${field}`, () => {
        const counts = now.sets[name]?.fields[field]?.ours
        expect(counts).toBeDefined()
        if (counts) expect(f1(counts)).toBeGreaterThanOrEqual(f1(ours))
      })
})

describe('comparing', () => {
  const page = (...records: PlainPage['records']): PlainPage => ({
    page: { system: 'moderngov', kind: 'decision' },
    records,
  })
  const verdicts = (wanted: object, got: object) =>
    compare(page({ title: 'A', ...wanted }), page({ title: 'A', ...got }))
      .filter(({ field }) => field in wanted)
      .map(({ is }) => is)

  it.each([
    ['the same', { status: 'Approved' }, { status: 'approved.' }, ['right']],
    ['another', { status: 'Approved' }, { status: 'Refused' }, ['missed', 'spurious']],
    ['none wanted, none said', { status: null }, { status: null }, []],
    ['a list in another order', { wards: ['A', 'B'] }, { wards: ['B', 'A'] }, ['right', 'right']],
    ['one too many', { wards: ['A'] }, { wards: ['A', 'C'] }, ['right', 'spurious']],
    ['not read', { wards: ['A'] }, {}, ['missed']],
    [
      'the same sum with another basis',
      { values: [{ amount: 5, basis: 'annual' }] },
      { values: [{ amount: 5, basis: 'total' }] },
      ['missed', 'spurious'],
    ],
  ])('%s', (_what, wanted, got, says) => {
    expect(verdicts(wanted, got)).toEqual(says)
  })

  it('a page that is none of ours and was read is spurious', () => {
    const all = compare({ page: null, records: [] }, page({ title: 'A' }))
    expect(all.map(({ field, is }) => `${field} ${is}`)).toEqual([
      'page.system spurious',
      'page.kind spurious',
      'record spurious',
    ])
  })
})
