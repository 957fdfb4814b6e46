import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectProportion } from '../../../../tests/proportion'
import { fromString } from '../../../text/blocks'
import type { OutlineSection } from '../../shapes'
import { contractTermFinder } from '../term/term'
import { moneyValueFinder } from './value'

const section = (length: number): OutlineSection => ({
  role: 'decision',
  at: { start: 0, end: length },
  from: 'markup',
  heading: null,
})

describe('garbage', () => {
  test('never throws, and every place is inside the section', () => {
    const bit = fc.constantFrom(
      '£',
      '9',
      ',',
      '.',
      ' ',
      '\n',
      'm',
      'to',
      'year',
      'months',
      '+',
      '(',
      ')',
      'contract',
      'per annum',
      'extend',
      '½',
      '💷',
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 60 }), (bits) => {
        const words = fromString(bits.join(''))
        for (const finder of [moneyValueFinder, contractTermFinder]) {
          for (const one of finder.find(words, section(words.text.length))) {
            for (const at of one.at) {
              expect(at.start).toBeGreaterThanOrEqual(0)
              expect(at.end).toBeGreaterThan(at.start)
              expect(at.end).toBeLessThanOrEqual(words.text.length)
            }
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  const isLinear = (bit: string, longest: number) =>
    expectProportion((length) => {
      const text = bit.repeat(Math.ceil(length / bit.length))
      for (const finder of [moneyValueFinder, contractTermFinder])
        finder.find({ text, blocks: [] }, section(text.length))
    }, longest)

  test.each(['9,', '£', 'a', '9+', ' '])(
    'a megabyte of "%s" takes time in proportion',
    (bit) => {
      isLinear(bit, 1_000_000)
    },
    60_000,
  )

  const busy = ['£9,', '5p ', '9 years ', '£5 to ', '1+1 years ', 'further two ', 'for 5 years £']
  test.each(busy)(
    'so does "%s", where each bit is looked at',
    (bit) => {
      isLinear(bit, 200_000)
    },
    60_000,
  )
})
