import { describe, expect, it } from 'vitest'
import { WholeRecord } from '../../lib/model/whole'
import { factsOf } from '../../lib/record/facts'
import { madeUp } from './made-up'

describe('a made-up record', () => {
  it.each([0, 1, 2, 3, 20, 99_999])(
    '%i is one that the library keeps, quoted from its text',
    (n) => {
      const whole = WholeRecord.parse(madeUp(n))
      const [version] = whole.versions
      const [reading] = whole.readings
      if (reading === undefined) throw new Error('it has no reading')
      const facts = factsOf(reading.fields)
      for (const { spans } of facts)
        for (const { exact, at } of spans) expect(version?.text.slice(at.start, at.end)).toBe(exact)
      expect(facts.length).toBeGreaterThan(15)
    },
  )

  it('is another one for another number', () => {
    expect(madeUp(1)).not.toEqual(madeUp(2))
    expect(madeUp(1)).toEqual(madeUp(1))
  })
})
