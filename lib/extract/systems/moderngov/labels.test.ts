import { describe, expect, it } from 'vitest'
import { labelField } from './labels'

describe('the field that a label fills', () => {
  it.each<[string, readonly string[]]>([
    [
      'decisionMaker',
      [
        'Decision Maker: ',
        'Decision maker',
        'Decision-maker:',
        'Decision Maker :-',
        'Decision to be taken by',
      ],
    ],
    ['status', ['Decision status: ', 'Status', 'Outcome']],
    ['keyDecision', ['Is Key decision?: ', 'Is key decision?', 'Key decision', 'Decision type:']],
    ['callIn', ['Is subject to call in?: ', 'Is Callable In?', 'Subject to call-in']],
    ['callInDeadline', ['Call-in deadline date', 'Deadline for call-in:']],
    ['published', ['Publication date: ', 'Decision published', 'Date published']],
    ['decided', ['Date of decision: ', 'Decision date', 'Date of Decision']],
    [
      'effective',
      ['Effective from: ', 'Implementation Date', 'Date comes into force if not called in'],
    ],
    ['due', ['Decision due: ', 'Decision due date']],
    ['decidedAt', ['Decided at meeting: ', 'Made at meeting']],
    ['keyReason', ['Reason Key: ']],
    [
      'wards',
      ['Wards Affected: ', 'Wards affected', 'Wards', 'Wards/Areas affected', 'Divisions affected'],
    ],
    ['consultees', ['Consultees']],
    [
      'person',
      [
        'Contact: ',
        'Report author: ',
        'Lead member',
        'Lead Officer',
        'Lead director',
        'Executive Councillor',
        'Cabinet Member:',
        'Portfolio Holder',
        'Contact officer',
      ],
    ],
    [
      'interests',
      [
        'Conflict of Interest',
        'Any conflicts of interest declared',
        'Dispensation Granted',
        'Declarations of interest',
      ],
    ],
    ['ignored', ['Venue: ', 'Reference:', 'Notice of proposed decision first published']],
  ])('%s', (field, printed) => {
    for (const words of printed) expect([words, labelField(words)]).toEqual([words, field])
  })

  it.each([
    'Legal implications:',
    'Eligible for call-in to',
    'Current call-in Count',
    'What is the total value of the decision?',
    'SLT date',
    'Department',
    'Decision',
    'Contacted',
    '',
  ])('%j is nobody’s: collected, not lost', (words) => {
    expect(labelField(words)).toBeNull()
  })
})
