import { describe, expect, it } from 'vitest'
import { fromString } from '../../../text/blocks'
import { optionFinder } from './option'

/** The options of one paragraph under a heading: "status|words". */
function told(paragraph: string, heading = 'Alternative options considered'): string[] {
  const words = fromString(`${heading}\n${paragraph}`)
  const head = { start: 0, end: heading.length }
  const at = { start: heading.length + 1, end: words.text.length }
  return optionFinder
    .find(words, { role: 'options', at, from: 'markup', heading: head })
    .flatMap(({ is, says }) => (is === 'option' ? [`${says.status}|${says.text}`] : []))
}

describe('alternatives that one paragraph tells', () => {
  it.each<[string, string[]]>([
    [
      'Not to make the Order. To make it in part.',
      ['considered|Not to make the Order.', 'considered|To make it in part.'],
    ],
    [
      'Wait - rejected. Sell the mill - rejected as nobody bid. Lease it (not recommended).',
      [
        'rejected|Wait - rejected.',
        'rejected|Sell the mill - rejected as nobody bid.',
        'rejected|Lease it (not recommended).',
      ],
    ],
    [
      'To take no action; or to ask for a new application.',
      ['considered|To take no action;', 'considered|or to ask for a new application.'],
    ],
    [
      'To do nothing. This was rejected as the roof leaks. To wait would be dear.',
      ['rejected|To do nothing. This was rejected as the roof leaks. To wait would be dear.'],
    ],
    [
      'The Council could wait, but the roof leaks. Alternatively it could sell the mill, which was rejected as nobody bid. A further option would be to lease it.',
      [
        'considered|The Council could wait, but the roof leaks.',
        'rejected|Alternatively it could sell the mill, which was rejected as nobody bid.',
        'considered|A further option would be to lease it.',
      ],
    ],
    [
      'Waiting was considered and rejected as the roof leaks. Selling the mill was also considered but discounted on grounds of cost.',
      [
        'rejected|Waiting was considered and rejected as the roof leaks.',
        'rejected|Selling the mill was also considered but discounted on grounds of cost.',
      ],
    ],
    [
      'The option of waiting was rejected. Another option was to lease the mill, which the tenants opposed.',
      [
        'rejected|The option of waiting was rejected.',
        'considered|Another option was to lease the mill, which the tenants opposed.',
      ],
    ],
    [
      'The Council could wait. This was rejected as the roof leaks. The Council could also sell the mill. The Council could instead lease it.',
      [
        'rejected|The Council could wait. This was rejected as the roof leaks.',
        'considered|The Council could also sell the mill.',
        'considered|The Council could instead lease it.',
      ],
    ],
    [
      'Two alternatives were considered: to wait, which was rejected as the roof leaks; and to sell the mill.',
      [
        'rejected|to wait, which was rejected as the roof leaks; and',
        'considered|to sell the mill.',
      ],
    ],
    [
      'Three other options were considered and rejected: to wait; to sell the mill; or to lease it.',
      ['rejected|to wait;', 'rejected|to sell the mill; or', 'rejected|to lease it.'],
    ],
  ])('%s', (paragraph, options) => {
    expect(told(paragraph)).toEqual(options)
  })

  it('share the verdict of their heading', () => {
    const heading = 'Alternative options considered and rejected'
    expect(told('To wait. An alternative was to sell the mill.', heading)).toEqual([
      'rejected|To wait.',
      'rejected|An alternative was to sell the mill.',
    ])
  })
})

describe('one alternative and what is said of it', () => {
  it.each([
    'To leave the roof as it is. The roof could also fail. It would cost more later.',
    'The Council could wait. The Council could then be fined. It could also be slow.',
    'The alternative would be not to buy the mill. This was discounted as the grant would be lost.',
    'The Council could wait. The Council could not then use the grant. The Council could also be sued.',
    'Two alternatives were considered: to wait, and to sell the mill.',
    'Three options were considered: to wait; and to sell the mill.',
    'Not to buy the mill. The final cost would be higher; the last tenant has left.',
  ])('%s', (paragraph) => {
    expect(told(paragraph)).toHaveLength(1)
  })
})
