import { beforeEach, expect, it } from 'vitest'
import { sampled } from '../../tests/deep'
import { sampleId, sampleIncoming, sampleRecord, sampleText } from '../../tests/samples/capture'
import { library } from './db'
import type { Incoming } from './incoming'
import { saveCapture } from './save'
import type { Order, Told } from './stopped-save.worker'

const second = { id: sampleId.replace('101', '102'), council: null }
const two = (text: string): Incoming =>
  sampleIncoming({
    records: [
      { id: sampleId, council: null, capture: sampleRecord({ text }) },
      { ...second, capture: sampleRecord({ text: `${text} And more.`, what: 'decision-102' }) },
    ],
  })

/** Saves in a worker that is killed at the n-th call of the database. */
async function saveUntil(order: Order): Promise<Told> {
  const worker = new Worker(new URL('./stopped-save.worker.ts', import.meta.url), {
    type: 'module',
  })
  try {
    return await new Promise<Told>((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<Told>) => resolve(event.data)
      worker.onerror = (event) => reject(new Error(event.message))
      worker.postMessage(order)
    })
  } finally {
    worker.terminate()
  }
}

const everything = () => Promise.all(library.tables.map((table) => table.toArray()))

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
})

it.each([
  ['a first save', null],
  ['a save over an older one', two(sampleText)],
])(
  '%s that is stopped anywhere leaves all of it or nothing',
  async (_name, before) => {
    const incoming = {
      ...two(sampleText.replace('£2,000', '£3,000')),
      at: '2026-03-05T10:00:00.000Z',
    }
    const begin = async () => {
      await Promise.all(library.tables.map((table) => table.clear()))
      if (before !== null) await saveCapture(before)
      return everything()
    }
    await begin()
    const whole = await saveUntil({ incoming, stopAt: null })
    if (whole.is !== 'saved') throw new Error(JSON.stringify(whole))
    const all = await everything()
    expect(whole.calls).toBeGreaterThan(10)
    let kept = 0
    // From the last, after which everything is there.
    const calls = Array.from({ length: whole.calls }, (_, n) => n).reverse()
    for (const stopAt of sampled(calls, 4)) {
      const nothing = await begin()
      expect(await saveUntil({ incoming, stopAt })).toEqual({ is: 'stopped' })
      const found = await everything()
      const isAll = JSON.stringify(found) === JSON.stringify(all)
      if (!isAll) expect(found, `stopped at call ${stopAt}`).toEqual(nothing)
      kept += Number(isAll)
    }
    // Stopped between the transaction and its read-back, everything is there.
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(whole.calls)
  },
  60_000,
)
