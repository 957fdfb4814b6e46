import { describe, expect, it } from 'vitest'
import { isDecisive, isNarrative, isNotClause, isNothing } from './not-a-clause'

describe('a line that is no clause', () => {
  it.each([
    'No decision was taken.',
    'No decision was made, as the item was withdrawn.',
    'Any party may appeal to the court within 21 days.',
    // votes
    'For: 35',
    'Against: 0',
    'Abstentions: 21',
    '6 For, 0 Against, 0 Abstention, 2 Absent/Did not vote',
    'For: 7 Against: 2 Abstained: 1',
    '(Voting: 7 for, 2 against)',
    '(Voting for 24, against 3)',
    '(6 Members (Councillors Penhale and Trago) voted in favour and 4 abstained)',
    '[Councillor Penhale abstained from voting.]',
    'Councillors Penhale, Trago and Kitto voted FOR the motion (17);',
    'Councillor Trago requested that his vote against be recorded.',
    'Voting Record',
    'Recorded vote:',
    'On a division, there voted:-',
    'On being put to the vote the motion was lost.',
    'The motion was put to the vote and lost.',
    'The amendment fell.',
    'The motion was declared carried.',
    'Unanimous.',
    'CARRIED',
    'Lost',
    'Yn unfrydol',
    'O blaid: 5',
    'The decision was unanimous.',
    // movers
    'Moved by Councillor Penhale, seconded by Councillor Trago',
    '(Proposed by Cllr Penhale and seconded by Cllr Trago)',
    'Proposed: Cllr Penhale',
    'Seconder: Cllr Trago',
    'It was moved by the Chair and seconded',
    'Cynigiwyd gan y Cynghorydd Trago',
    // interests
    'Councillor Trago – Personal Interest – Item 9',
    'Y Cynghorydd Trago – Cysylltiad Personol – Eitem Rhif 9',
    // call-in, notes, times
    '[Call-in does not apply].',
    'The call-in deadline is 12 December 2026.',
    'Deadline for submission of call-in: 6pm on Monday',
    'Call-in: yes',
    'Eligible for call-in to: Scrutiny Committee',
    'This decision is subject to call-in.',
    'Note: the papers were late.',
    'N.B. The plan is on the website.',
    '(Note: Councillor Trago left the room.)',
    '(Reason: to save money)',
    '* Report previously circulated',
    'The meeting concluded at 12.25 p.m.',
    'Meeting closed at 9 pm',
    'Chairman',
    'Chair ..........',
    'Dated:',
  ])('%s', (words) => {
    expect(isNotClause(words)).toBe(true)
  })

  it.each([
    'That the park be opened.',
    'Approve the plan.',
    'the Chair be authorised to sign the lease;',
    'Members be thanked.',
    'Forward the report to Council.',
    'Against this background, a new plan be made.',
    'the meeting place be moved to Nether End;',
    'That the vote of thanks be recorded.',
    'Agree to hold a vote of tenants.',
    'Noted.',
    'Agreed.',
    'Permit',
    'the date of the fair be 5 May;',
    'Voters’ rolls be kept.',
    'that 6 forms be printed;',
  ])('not: %s', (words) => {
    expect(isNotClause(words)).toBe(false)
  })
})

describe('a right of appeal', () => {
  it.each([
    'Any person aggrieved by this decision may appeal to the Magistrates’ Court.',
    'Any party who is aggrieved may appeal within 21 days.',
    'There is a right of appeal to the Court.',
    'The applicant has the right to appeal against this decision.',
  ])('%s', (line) => {
    expect(isNotClause(line)).toBe(true)
  })
})

describe('talk', () => {
  it.each([
    'The Head of Parks presented the report.',
    'The report set out the costs of the plan.',
    'This report seeks approval for the plan.',
    'The Cabinet Member for Leisure introduced the item and thanked the officers.',
    'Councillor Penhale asked about the gate.',
    'Cllr Trago (Nether End) spoke against the plan.',
    'Members discussed the plan at length.',
    'A member of the public asked a question.',
    'The Leader said that she was glad.',
    'The Committee considered the report of the Clerk.',
    'Cabinet received a report on the park.',
    'In response to a question, the Clerk explained the rule.',
    'Following a discussion, the Chair summed up.',
    'During the debate many points were made.',
    'Having considered the report, the Chair spoke.',
    'There was a discussion about the gate.',
    'It was reported that the gate had broken.',
    'Report of the Director of Place',
    'By way of background, the park was given in 1920.',
    'Consideration was given to the plan.',
    'The Director of Finance advised that money was short.',
    'The Monitoring Officer clarified the rule.',
    'Questions were asked.',
    'The options were set out in the report.',
    'In making this decision, the Leader had regard to the report.',
    'Cyflwynodd yr Aelod Cabinet yr adroddiad.',
    'Diolchodd y Cadeirydd i bawb.',
    'Ni chafwyd unrhyw ymddiheuriadau.',
    'Bu’r Cabinet yn ystyried adroddiad.',
    'Roedd yr adroddiad yn hir.',
  ])('%s', (words) => {
    expect(isNarrative(words)).toBe(true)
  })

  it.each([
    'That the report of the Clerk be noted.',
    'To consider the plan again in May.',
    'the Head of Parks be authorised to sign.',
    'Approve the report.',
    'the Committee be renamed.',
    'Delegate authority to the Director of Place to sign.',
    'the plan be approved.',
    'Members of the panel be appointed.',
    'Agreed that the park be opened.',
    'Cymeradwyodd y Cabinet y cynllun.',
    'Penderfynodd y Cabinet agor y parc.',
    'Bod y cynllun yn cael ei gymeradwyo.',
  ])('not: %s', (words) => {
    expect(isNarrative(words)).toBe(false)
  })
})

describe('what decides', () => {
  it.each([
    'the park be opened and approved',
    'That it be so',
    'To sell the depot',
    'Approve the plan',
    'Cabinet approved the plan',
    'authority is delegated to the Clerk',
    'the tender be accepted',
    'the application be refused',
    'Award the contract to the best tenderer',
    'The Committee agreed the plan',
    'Appoint a Clerk',
    'the item be deferred',
    'Waive the rule',
  ])('%s', (words) => {
    expect(isDecisive(words)).toBe(true)
  })
  it.each([
    'Street lights are old.',
    'Children play there each day.',
    'The cost is £5,000.',
    'None',
  ])('not: %s', (words) => {
    expect(isDecisive(words)).toBe(false)
  })
})

describe('nothing', () => {
  it.each(['None', 'None.', 'Nil', 'N/A', 'n/a.', 'NA', 'Not applicable', ' none ', 'Dim', 'Dim.'])(
    '%j',
    (words) => {
      expect(isNothing(words)).toBe(true)
    },
  )
  it.each(['None of the bids was good enough.', 'Nothing', 'No', 'Noted', ''])(
    'not %j',
    (words) => {
      expect(isNothing(words)).toBe(false)
    },
  )
})
