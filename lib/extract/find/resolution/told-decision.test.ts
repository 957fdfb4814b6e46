import { describe, expect, it } from 'vitest'
import { fromString } from '../../../text/blocks'
import type { SectionRole } from '../../shapes'
import { resolutionFinder } from './resolution'
import { toldDecisionId } from './told-decision'

/** What a section of these lines tells as decided: "kind|words". */
function told(role: SectionRole, ...lines: string[]): string[] {
  const words = fromString(lines.join('\n'))
  const at = { start: 0, end: words.text.length }
  return resolutionFinder
    .find(words, { role, at, from: 'markup', heading: null })
    .filter(({ by }) => by === toldDecisionId)
    .flatMap(({ is, says, at: [first] }) =>
      is === 'resolution' ? [`${says.kind}|${words.text.slice(first.start, first.end)}`] : [],
    )
}

describe('what minutes tell as noted', () => {
  it.each([
    'The report was noted.',
    'The update was noted.',
    'The report was NOTED',
    'The contents of the report were noted by Members.',
    'The minutes of the Harbour Forum held on 3 May were received and noted.',
    'The Forward Plan was received and noted.',
    'The Panel’s Work Programme for 2031/32 was noted.',
    'The presentation from the Tide Trust was noted with thanks.',
    'The reports on tides and on gulls were both noted.',
    'Members noted the report.',
    'Members of the Panel noted the update.',
    'The Committee noted the report.',
    'The Cabinet NOTED the report.',
    'The Committee noted the contents of the report.',
    'Members received and noted the report.',
    'The Harbour and Tides Committee considered and noted the quarterly report and thanked the Head of Ports.',
    'The Board noted the presentation, which would be sent round.',
    'The Board thanked the Head of Ports and noted the report.',
    'The Council NOTED the use of special urgency for the quay.',
    'Noted.',
    'NOTED',
    'Nodwyd yr adroddiad.',
    'Nodwyd cynnwys yr adroddiad.',
    'Nododd yr Aelodau’r adroddiad.',
    'Nododd y Pwyllgor gynnwys yr adroddiad.',
  ])('%s', (line) => {
    expect(told('minutes', 'The Head of Ports spoke of the tide.', line)).toEqual([`noted|${line}`])
  })

  it('in a sentence among others, which alone is quoted', () => {
    expect(
      told('minutes', 'Cllr. Penhale asked of gulls. The Panel noted the report. Tea came.'),
    ).toEqual(['noted|The Panel noted the report.'])
  })
})

describe('recommendations that were taken', () => {
  it.each([
    'The recommendations were agreed.',
    'The recommendations as set out in the report were agreed.',
    'The recommendation in paragraph 4.2 was unanimously approved.',
    'The officer’s recommendations were accepted by the Committee.',
    'Upon a vote, the recommendations in the report were unanimously agreed.',
    'The Committee agreed the recommendations set out in the report.',
    'Cabinet unanimously approved the recommendations.',
    'Members endorsed all of the recommendations in the report.',
  ])('%s', (line) => {
    expect(told('minutes', line)).toEqual([`resolved|${line}`])
  })
})

describe('what capitals or a line of its own say', () => {
  it.each([
    'The Committee APPROVED the programme of works.',
    'The Licensing Sub-Committee GRANTED the licence for one day.',
    'The Board unanimously AGREED the lease.',
    'Deferred to the next meeting.',
    'DEFERRED for a site visit.',
    'Deferred.',
  ])('%s', (line) => {
    expect(told('minutes', line)).toEqual([`resolved|${line}`])
  })
})

describe('talk that decides nothing', () => {
  it.each([
    'Councillor Penhale noted that the gate was shut.',
    'Councillor Penhale noted the report.',
    'The Chair noted the update.',
    'Members noted that the gate was shut.',
    'The Committee noted that a further report would come in May.',
    'It was noted that the report was late.',
    'The report noted that the gate was shut.',
    'The report, it was noted, was late.',
    'The plans for the park were noted to be late.',
    'The Committee noted the report’s reference to tides.',
    'The Committee noted the plan to close the road.',
    'Members noted the benefits of two contracts.',
    'Concerns about the gate were noted.',
    'The apologies were noted.',
    'The Committee noted that the recommendations had been agreed.',
    'The minutes of the last meeting were agreed as a correct record.',
    'The Council accepted the recommendations of the Boundary Commission in 2019.',
    'The recommendations were agreed by the Harbour Forum on 3 May.',
    'Cabinet approved the recommendations in the report at its meeting in May.',
    'The recommendations had been agreed.',
    'The recommendations were not agreed.',
    'Noted actions were sent round.',
    'The Council granted the request for a map.',
    'The Council approved of the plan.',
    'Councillor Penhale APPROVED of the plan.',
    'Deferred items would come back in May: the gate and the quay.',
    'The application was deferred by the Panel in May.',
    'Nodwyd bod y giât ar gau.',
  ])('%s', (line) => {
    expect(told('minutes', line)).toEqual([])
  })

  it.each(['purpose', 'reasons', 'options', 'other', 'decision'] as const)('under %s', (role) => {
    expect(told(role, 'The report was noted.')).toEqual([])
  })
})
