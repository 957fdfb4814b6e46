import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  quote,
  sampleFields,
  sampleId,
  sampleIncoming,
  sampleRecord,
  sampleText,
} from '../../../tests/samples/capture'
import { sum } from '../../../tests/samples/money'
import { keptOf, openOlder } from '../../../tests/samples/older-library'
import type { RecordRow } from '../../model/kept'
import { library, records } from '../db'

const gone = `${sampleId}-gone`
let now: RecordRow | undefined

/** A library as the seventh release left it: a record, and one whose text is gone. */
beforeAll(async () => {
  const clause = '£2,000 be spent on the bridge.'
  const resolution = { path: [], text: clause, kind: 'resolved', lead: 'RESOLVED: That' } as const
  const fields = sampleFields(sampleText, {
    resolutions: [quote(sampleText, clause, { ...resolution, path: [] })],
    values: [quote(sampleText, '£2,000', sum(2000))],
  })
  const kept = await keptOf(sampleIncoming({}, { capture: sampleRecord({ fields }) }))
  now = Object(kept.records?.[0])
  const { main: _, ...found } = now?.found ?? {}
  const old = { ...now, found: { ...found, largestTotal: 7, largestAnnual: null, largestOther: 9 } }
  await openOlder(7, {
    records: [old, { ...old, id: gone, source: `${gone} decision x` }],
    versions: kept.versions ?? [],
    readings: kept.readings ?? [],
  })
})
afterAll(() => library.delete())

it('finds the main sum of each record again, and none where the text is gone', async () => {
  const rows = await records.toArray()
  expect(rows.find(({ id }) => id === sampleId)?.found).toEqual(now?.found)
  expect(rows.find(({ id }) => id === sampleId)?.found.main).not.toBeNull()
  expect(rows.find(({ id }) => id === gone)?.found).toMatchObject({ main: null, values: 1 })
})
