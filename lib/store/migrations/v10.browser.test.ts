import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleId, sampleIncoming, sampleRecord } from '../../../tests/samples/capture'
import { keptOf, openOlder } from '../../../tests/samples/older-library'
import { arrivals, library, versions } from '../db'
import { floodLimits } from '../flood-limits'
import { saveCapture } from '../save'

const at = '2026-03-04T10:30:00.000Z'
const text = (n: number) => `Repair of the Weir Bridge\n${'x'.repeat(n)}`

/** A library as the ninth release left it, full of texts of one record. */
beforeAll(async () => {
  const { records = [], versions: [version] = [], readings = [] } = await keptOf(sampleIncoming())
  const kept = Array.from({ length: floodLimits.record.hour }, (_, n) => ({
    ...Object(version),
    number: n + 1,
    text: text(n),
  }))
  await openOlder(9, { records, versions: kept, readings })
})
afterAll(() => library.delete())

it('counts the texts that were kept before', async () => {
  const capture = sampleRecord({ text: text(99) })
  const saved = await saveCapture(sampleIncoming({ at }, { capture }))
  expect(saved).toMatchObject({ held: 'changes-too-often', knows: [{ id: sampleId }] })
  expect(await versions.count()).toBe(floodLimits.record.hour)
  expect(await arrivals.count()).toBe(0)
})
