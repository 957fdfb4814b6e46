import { expect, it } from 'vitest'
import { labelField, labelSection } from './labels'

it('knows the product’s own labels', () => {
  expect(labelField('Is Key Decision?')).toBe('keyDecision')
  expect(labelSection('Related Decisions:')).toBe('end')
})

it.each(['constructor', 'toString', 'hasOwnProperty'])(
  'takes %s, printed, for no label',
  (name) => {
    expect([labelField(name), labelSection(name)]).toEqual([null, null])
  },
)
