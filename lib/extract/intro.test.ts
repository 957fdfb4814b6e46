import { describe, expect, it } from 'vitest'
import { fromString } from '../text/blocks'
import { introSections } from './intro'

const sorted = (...lines: string[]) => {
  const words = fromString(lines.join('\n'))
  return introSections(words, { start: 0, end: words.text.length }).map(
    (s) => `${s.role}|${words.text.slice(s.at.start, s.at.end)}`,
  )
}

describe('what stands over the first heading of an item', () => {
  it.each([
    'To consider the report of the Clerk.',
    'To receive a report.',
    'To agree the plan.',
    'To confirm the minutes.',
    'Cabinet is asked to agree the plan.',
    'The Committee to note the accounts.',
    'This report seeks approval for the plan.',
    'The report sets out the accounts.',
    'Report seeking authority to sell the depot.',
    'Approval is sought to sell the depot.',
    'The purpose of this report is to sell the depot.',
    'I ystyried adroddiad y Clerc.',
    'I dderbyn adroddiad.',
  ])('%s: its purpose', (line) => {
    expect(sorted(line)).toEqual([`purpose|${line}`])
  })

  it.each([
    'Report of the Director of Place',
    'Joint report by the Clerk and the Treasurer',
    'Presentation by the Harbour Master',
    'Copy attached',
    'Cabinet Member: Cllr Penhale',
    'Exempt',
  ])('%s: no purpose', (line) => {
    expect(sorted(line)).toEqual([`other|${line}`])
  })

  it('goes on with its list and with a line cut in two', () => {
    expect(sorted('To agree:', '1. the plan;', '2. its cost', 'for ten years.')).toEqual([
      'purpose|To agree:\n1. the plan;\n2. its cost\nfor ten years.',
    ])
  })

  it('ends at a byline', () => {
    expect(sorted('To agree the plan.', 'Report of the Director of Place')).toEqual([
      'purpose|To agree the plan.',
      'other|Report of the Director of Place',
    ])
  })

  it.each([
    ['The Clerk spoke.', 'RESOLVED: That the park be opened.'],
    ['The Clerk spoke.', 'It was agreed that the park be opened.'],
    ['After a vote it was RESOLVED that the park be opened.'],
    ['PENDERFYNWYD agor y parc.'],
  ])('is minutes where it decides: %j', (...lines) => {
    expect(sorted(...lines)).toEqual([`minutes|${lines.join('\n')}`])
  })

  it('is none where the resolution is only to be passed', () => {
    const lines = [
      'To consider passing the following resolution:',
      'RESOLVED: That the public leave.',
    ]
    expect(sorted(...lines).join(' ')).not.toContain('minutes|')
  })

  it('of nothing is nothing', () => {
    expect(sorted('')).toEqual([])
  })
})
