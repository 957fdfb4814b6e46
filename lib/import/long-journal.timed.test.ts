import { expect, it } from 'vitest'
import { truthfulRecords } from '../../tests/samples/everything'
import { readEverythingLine } from './everything-line'

it('reads a record with 120,000 undone and redone steps at once, not in half a minute', async () => {
  const [one] = await truthfulRecords()
  if (one === undefined) throw new Error('there is no record')
  const at = '2026-11-05T10:00:00.000Z'
  const undo = Array.from({ length: 120_000 }, (_, n) => ({
    ...{ record: one.row.id, step: 8 + n, of: 3, who: 'Ada', at },
    does: n % 2 === 0 ? ('undo' as const) : ('redo' as const),
  }))
  const head = { format: 'minutebook-everything', version: 2, line: 2, last: true }
  const text = JSON.stringify({ ...head, ...one, undo })
  const start = performance.now()
  expect(await readEverythingLine({ number: 2, text, read: text.length })).toMatchObject({
    is: 'good',
  })
  expect(performance.now() - start).toBeLessThan(10_000)
})
