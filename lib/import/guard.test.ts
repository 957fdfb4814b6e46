import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guarded } from '../export/csv'
import { unguarded } from './sheet-rows'

it('takes off what the export put before text that a spreadsheet would compute', () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠', "'", '\t', 'a') })
  fc.assert(
    fc.property(text, (before) => {
      expect(unguarded(guarded(before))).toBe(before)
    }),
  )
})
