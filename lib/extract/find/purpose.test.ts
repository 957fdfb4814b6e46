import { describe, expect, it } from 'vitest'
import { fromString } from '../../text/blocks'
import type { SectionRole } from '../shapes'
import { purposeFinder } from './purpose'

const read = (lines: readonly string[], role: SectionRole = 'purpose') => {
  const words = fromString(lines.join('\n'))
  const at = { start: 0, end: words.text.length }
  return purposeFinder.find(words, { role, at, from: 'markup', heading: null }).map((f) => f.says)
}

describe('a purpose', () => {
  it.each<[string, string[], string[]]>([
    ['one paragraph', ['To agree the plan.'], ['To agree the plan.']],
    [
      'several, as one',
      ['To agree the plan.', 'It is for ten years.'],
      ['To agree the plan. It is for ten years.'],
    ],
    [
      'a list, its markers taken off',
      ['To agree:', '1. the plan;', '(a) its cost.'],
      ['To agree: the plan; its cost.'],
    ],
    [
      'without a typed label',
      ['To agree the plan.', 'Cabinet Member: Cllr Penhale'],
      ['To agree the plan.'],
    ],
    ['none', ['None.'], []],
    ['not applicable', ['N/A'], []],
    ['nothing', [''], []],
  ])('%s', (_what, lines, says) => {
    expect(read(lines)).toEqual(says)
  })

  it.each(['decision', 'minutes', 'reasons', 'options', 'other'] as const)(
    'none under %s',
    (role) => {
      expect(read(['To agree the plan.'], role)).toEqual([])
    },
  )

  it('is quoted where it stands, paragraph by paragraph', () => {
    const words = fromString('1. To agree\n2. the plan')
    const at = { start: 0, end: words.text.length }
    const [found] = purposeFinder.find(words, {
      role: 'purpose',
      at,
      from: 'markup',
      heading: null,
    })
    expect(found?.at.map(({ start, end }) => words.text.slice(start, end))).toEqual([
      'To agree',
      'the plan',
    ])
  })
})
