import { describe, expect, it } from 'vitest'
import { decidedBy, foldHeading, headingRole, rejectsAll } from './headings'
import type { SectionRole } from './shapes'

const spellings: Partial<Record<SectionRole, readonly string[]>> = {
  reasons: [
    'Reasons for the decision:',
    'The Sub-Committee gave the following reasons:',
    'The Panel gave the following reasons for its decision:',
    'Reason for Decision',
    'Reason for Decision:',
    'Reason for Decisions:',
    'Reasons for Decision:',
    'Reasons for Decisions:',
    'Reason(s) for the decision:',
    'Reason(s) for Decision',
    'Reasons for making the decision:',
    'The reason for the decision:',
    'Reasons for the Recommendations',
    'Reason:',
    'REASON:',
    'REASON –',
    'REASONS',
    'REASONS RESOLVED:',
    'The Reasons are:',
    'Reasons:',
    'The above decision was made for the following reasons:',
    'Reasons for the proposals',
    'Reason for it',
    'Summary of reasons for the decision',
    'Reasons for this decision being made',
    'Reason for exemption',
    'Rheswm dros y Penderfyniad',
    'Rhesymau dros y penderfyniad:',
    'Rheswm',
    '3. Reasons for Decision',
  ],
  options: [
    'Alternative options considered:',
    'Alternative Options considered and rejected:',
    'ALTERNATIVE OPTIONS CONSIDERED:',
    'Alternative options considered and rejected',
    'Alternative Options Considered :-',
    'Other options:',
    'Other options considered and rejected by the Executive:',
    'Any Alternative Options Considered and Rejected',
    'Details of alternative options considered and rejected:',
    'Details of any alternative options considered and rejected by the Member when making the decision',
    'Options considered',
    'Options considered and rejected',
    'Options appraisal:',
    'Options',
    'Alternatives considered',
    'Alternative courses of action',
    'Alternative options',
    'Alternative option considered and why rejected',
    'Other options considered and reasons for rejection',
    'Alternative Option(s)',
    'Opsiynau eraill a ystyriwyd',
    'Opsiynau amgen',
    'Dewisiadau eraill a ystyriwyd',
  ],
  decision: [
    'Decision:',
    'Decisions:',
    'Decision Made:',
    'Decision made',
    'THE DECISION:',
    'DECISION',
    'Decision Made (Unanimously):',
    'Decision Outcome',
    'Decisions of the Cabinet',
    'Decision of the Leader',
    'Decision of Executive Councillor for Housing',
    'Decision by the Head of Parks',
    'Brief Description of Decision',
    'Details of the decision',
    'Delegated Decision',
    'Officer decision',
    'Executive Decision Taken',
    'Decision(s)',
    'Record of decision',
    'Nature of the decision',
    'Penderfyniad',
    'Y Penderfyniad:',
    'Penderfyniadau',
    '1. Decision',
  ],
  minutes: [
    'Minutes:',
    'MINUTES',
    'Minute',
    'Draft minutes',
    'Discussion',
    'Discussion:',
    'Proceedings',
    'Notes of proceedings',
    'Cofnodion',
    'Cofnodion:',
    'Y Cofnodion',
  ],
  interests: [
    'Declarations of interest',
    'Declaration of Interests:',
    'DECLARATIONS OF INTEREST',
    'Conflict of Interest',
    'Conflicts of interest declared',
    'Any conflicts of interest declared',
    'Any declarations of interest',
    'Details of any conflict of interest',
    'Interests declared',
    'Declarations of disclosable pecuniary interests',
    'Register of interests',
    'Dispensation Granted',
    'Any dispensations granted by the Head of Paid Service',
    'Conflicts of interest declared and dispensations granted',
    'Conflict of interest / dispensation',
    'Declared conflicts of interest:',
    'Declarations of Interest (and any dispensations)',
    'Any conflict of interest declared by any executive member who is consulted by the officer which relates to the decision:',
    'Record of any conflict of interest declared by any Cabinet Member consulted by the decision maker',
    'In respect of any declared conflict of interest, a note of any dispensation granted by the Head of Paid Service',
    'Any note of dispensation granted by the Head of Paid Service in respect of any declared conflict of interest',
    'Dispensations (if any)',
    'Datgan buddiannau',
    'Datgan fuddiant',
  ],
  votes: [
    'Vote',
    'Votes',
    'Voting',
    'Voting record',
    'Voting Record:',
    'Recorded vote',
    'RECORDED VOTE',
    'Named vote',
    'Votes cast',
    'Voting recorded',
    'Vote on the amendment',
    'Record of voting',
    'Pleidlais',
    'Pleidlais gofnodedig',
  ],
  documents: [
    'Accompanying Documents:',
    'Supporting documents:',
    'Additional documents:',
    'Background papers',
    'Background documents',
    'Related documents',
    'Relevant documents',
    'Associated papers',
    'Reports',
    'Documents',
    'Dogfennau ychwanegol',
    'Dogfennau ategol',
  ],
  purpose: [
    'Purpose:',
    'Purpose',
    'PURPOSE OF REPORT',
    'Purpose of the report:',
    'Purpose of the decision',
    'Purpose of the item',
    'Subject',
    'Subject of the decision',
    'Subject of the report',
    'The purpose of the report',
    'Pwrpas',
    'Diben',
  ],
  other: [
    'Proposed decision:',
    'Draft resolution',
    'Recommended decision',
    'Recommendation(s)',
    'Recommendations:',
    'The meeting is recommended:',
    'Issue for Decision',
    'Matter for consideration',
    'Implementation of Decisions:',
    'Consultation:',
    'Exempt Information',
    'Financial implications:',
    'Legal and Financial Implications',
    'Scrutiny Considerations',
    'Note:',
    'Officers to action',
    'Action by',
    'Officer(s) responsible for effecting the decision',
    'Decision Title',
    'Date of Decision:',
    'Decision Maker: (Including Job Title)',
    'Specific Delegation: (If any)',
    'Call-in',
    'Urgency',
    'Background',
    'Wards affected',
    'Rhoi’r Penderfyniad ar Waith',
  ],
}

describe.each(Object.entries(spellings))('a heading of the role %s', (role, printed) => {
  it('has at least ten spellings', () => {
    expect(printed.length).toBeGreaterThanOrEqual(10)
  })

  it.each(printed)('%s', (words) => {
    expect(headingRole(words)).toBe(role)
  })

  it.each(printed.slice(0, 3))('%s in any letter case', (words) => {
    expect(headingRole(words.toUpperCase())).toBe(role)
    expect(headingRole(words.toLowerCase())).toBe(role)
  })
})

describe('near misses', () => {
  it.each([
    'The decision was deferred',
    'Reasons were asked for',
    'Reasonable adjustments',
    'Reason Key',
    'The reason for the delay',
    'No options',
    'Option 1',
    'Option to extend',
    'Optional services',
    'An alternative route',
    'Decisive action',
    'Decided that the park be opened',
    'Interest rates',
    'Interest in land',
    'Declaration of the poll',
    'Conflict and war memorials',
    'Dispensing chemists',
    'A declaration of interest by Councillor Lee, who is a governor of the school, was noted.',
    'Declaration of interest by Councillor Lee in item 4',
    'Conflict of interest for the contractor to be managed by the Monitoring Officer',
    'A register of interests of all school governors to be published',
    'Dispensation granted to Councillor Lee under section 33',
    'Register of interests and gifts approved',
    'Interest free loans',
    'Votes of thanks to the Mayor',
    'Voters',
    'Minutes of the last meeting',
    'Minute by minute',
    'Purposeful planning',
    'Street Lighting Contract',
    'Documented savings',
    'Cabinet',
    'RESOLVED: That',
    '',
    `Decision ${'x'.repeat(130)}`,
  ])('%s is no heading', (words) => {
    expect(headingRole(words)).toBeNull()
  })
})

describe('a heading is compared', () => {
  it.each([
    ['  Reasons for Decision :- ', 'reasons for decision'],
    ['3. Decision', 'decision'],
    ['(a) Decision', 'decision'],
    ['A. Decision', 'decision'],
    ['2.1 Decision', 'decision'],
    ['Reason(s)', 'reason'],
    ['Specific Delegation: (If any)', 'specific delegation'],
    ['Rhoi‘r', 'rhoi’r'],
  ])('%j as %j', (words, folded) => {
    expect(foldHeading(words)).toBe(folded)
  })
})

describe('a heading that rejects all', () => {
  it.each([
    'Alternative options considered and rejected:',
    'Options discounted',
    'Alternative options not recommended',
    'Other options considered and dismissed',
    'Opsiynau eraill a’u gwrthod',
  ])('%s', (words) => {
    expect(rejectsAll(words)).toBe(true)
  })
  it.each(['Alternative options considered:', 'Options', ''])('not %j', (words) => {
    expect(rejectsAll(words)).toBe(false)
  })
})

describe('who decided, in a heading', () => {
  it.each([
    ['Decision of Executive Councillor for Housing', 'Executive Councillor for Housing'],
    ['Decisions of the Cabinet:', 'Cabinet'],
    ['Decision taken by the Head of Parks', 'Head of Parks'],
    ['DECISION OF THE LEADER', 'LEADER'],
    ['Decision made by Cabinet –', 'Cabinet'],
  ])('%s', (words, who) => {
    const place = decidedBy(words)
    expect(place && words.slice(place.start, place.end)).toBe(who)
  })
  it.each(['Decision', 'Decision made', 'Reasons of the Cabinet', 'Decision of X'])(
    'nobody in %s',
    (words) => {
      expect(decidedBy(words)).toBeNull()
    },
  )
})
