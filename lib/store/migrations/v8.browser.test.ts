import { Dexie } from 'dexie'
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
import type { RecordRow } from '../../model/kept'
import { library, records } from '../db'
import { saveCapture } from '../save'
import { v1 } from './v1'
import { v2 } from './v2'
import { v3 } from './v3'
import { v4 } from './v4'
import { v5 } from './v5'
import { v6 } from './v6'
import { v7 } from './v7'

const gone = `${sampleId}-gone`
let now: RecordRow | undefined

/** A library as the seventh release left it: a record, and one whose text is gone. */
beforeAll(async () => {
  await library.open()
  await Promise.all(library.tables.map((table) => table.clear()))
  const clause = '£2,000 be spent on the bridge.'
  const resolution = { path: [], text: clause, kind: 'resolved', lead: 'RESOLVED: That' } as const
  const fields = sampleFields(sampleText, {
    resolutions: [quote(sampleText, clause, { ...resolution, path: [] })],
    values: [quote(sampleText, '£2,000', sum(2000))],
  })
  await saveCapture(sampleIncoming({}, { capture: sampleRecord({ fields }) }))
  now = (await records.toArray())[0]
  const names = ['versions', 'readings']
  const rows = await Promise.all(names.map((name) => library.table(name).toArray()))
  await library.delete()
  const seventh = new Dexie('minutebook')
  for (const [at, stores] of [v1, v2, v3, v4, v5, v6, v7].entries())
    seventh.version(at + 1).stores(stores)
  await seventh.open()
  for (const [n, name] of names.entries()) await seventh.table(name).bulkAdd(rows[n] ?? [])
  const { main: _, ...found } = now?.found ?? {}
  const old = { ...now, found: { ...found, largestTotal: 7, largestAnnual: null, largestOther: 9 } }
  await seventh.table('records').bulkAdd([old, { ...old, id: gone, source: `${gone} decision x` }])
  seventh.close()
  await library.open()
})
afterAll(() => library.delete())

it('finds the main sum of each record again, and none where the text is gone', async () => {
  const rows = await records.toArray()
  expect(rows.find(({ id }) => id === sampleId)?.found).toEqual(now?.found)
  expect(rows.find(({ id }) => id === sampleId)?.found.main).not.toBeNull()
  expect(rows.find(({ id }) => id === gone)?.found).toMatchObject({ main: null, values: 1 })
})
