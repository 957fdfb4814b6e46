import { describe, expect, it } from 'vitest'
import { meetingLine } from './meeting-line'

/** What a line says, each part as printed: body, date, time, item. */
function read(line: string): (string | null)[] {
  const text = `before ${line} after`
  const at = { start: 7, end: 7 + line.length }
  const { body, date, time, item } = meetingLine(text, at, null)
  return [body, date, time, item].map((part) => part && text.slice(part.start, part.end))
}

describe('a line that names a meeting', () => {
  it.each<[string, string | null, string | null, string | null, string | null]>([
    [
      'Meeting of Cabinet, Monday, 22nd March 2021 6.30 pm (Item 52/21)',
      'Cabinet',
      '22nd March 2021',
      '6.30 pm',
      '52/21',
    ],
    [
      'Meeting of the Planning Committee, Tuesday 4 June 2024 2.00 pm (Item 13.)',
      'Planning Committee',
      '4 June 2024',
      '2.00 pm',
      '13',
    ],
    ['10/04/2018 - Cabinet', 'Cabinet', '10/04/2018', null, null],
    ['Cabinet - Tuesday, 11 March 2008', 'Cabinet', '11 March 2008', null, null],
    [
      'Cabinet - Thursday, 17th March, 2011 7.00 pm',
      'Cabinet',
      '17th March, 2011',
      '7.00 pm',
      null,
    ],
    ['Council - Wednesday 16 October 2013 6.00 pm', 'Council', '16 October 2013', '6.00 pm', null],
    [
      'Licensing Sub-Committee - Tuesday, 9th October 2012 10.00 a.m.',
      'Licensing Sub-Committee',
      '9th October 2012',
      '10.00 a.m.',
      null,
    ],
    ['Meeting: 09/03/2026 - Cabinet (Item 8)', 'Cabinet', '09/03/2026', null, '8'],
    ['Meeting: 09/03/2026 - Cabinet (Item 8a)', 'Cabinet', '09/03/2026', null, '8a'],
    [
      'Meeting: 25/03/2026 - People and Communities Overview and Scrutiny Committee (Item 1/19)',
      'People and Communities Overview and Scrutiny Committee',
      '25/03/2026',
      null,
      '1/19',
    ],
    ['Cabinet on 4 March 2026', 'Cabinet', '4 March 2026', null, null],
    ['Cabinet, 4 March 2026', 'Cabinet', '4 March 2026', null, null],
    ['4 March 2026', null, '4 March 2026', null, null],
    ['Thursday, 16th January, 2020 5.30 pm', null, '16th January, 2020', '5.30 pm', null],
    ['25 Jul 2023 - 10:00 to 11:46', null, '25 Jul 2023', '10:00', null],
    ['Cabinet', 'Cabinet', null, null, null],
    [
      'Cabinet - Tuesday 4th March 2025 6.00 pm on March 4, 2025',
      'Cabinet',
      '4th March 2025',
      '6.00 pm',
      null,
    ],
    ['Related meeting of Cabinet, Monday, 2 March 2026', 'Cabinet', '2 March 2026', null, null],
    ['Tue 10 May 2016', null, '10 May 2016', null, null],
    [
      'Council - Thursday, 14th May, 2026 6.00 pm, NEW',
      'Council',
      '14th May, 2026',
      '6.00 pm',
      null,
    ],
    ['Cabinet - 13.1.23', 'Cabinet', '13.1.23', null, null],
    [
      'Special, Cabinet - Monday, 5 January 2026 10.00 am',
      'Cabinet',
      '5 January 2026',
      '10.00 am',
      null,
    ],
    // how it was called, where it was moved from, two days
    [
      'Moved from 4th March 2026, Cabinet - Tuesday, 10th March, 2026 6.00 pm',
      'Cabinet',
      '10th March, 2026',
      '6.00 pm',
      null,
    ],
    [
      'Rescheduled from Wednesday, 4th March, 2026, Cabinet - Tuesday, 10th March, 2026 6.00 pm',
      'Cabinet',
      '10th March, 2026',
      '6.00 pm',
      null,
    ],
    [
      'NEW DATE (was Wednesday, 4 March 2026), Planning Committee - Tuesday 10 March 2026',
      'Planning Committee',
      '10 March 2026',
      null,
      null,
    ],
    [
      'Postponed from 4 March, Cabinet - Tuesday 10 March 2026',
      'Cabinet',
      '10 March 2026',
      null,
      null,
    ],
    [
      'Cabinet (moved from 4 March 2026) - Tuesday 10 March 2026',
      'Cabinet',
      '10 March 2026',
      null,
      null,
    ],
    [
      'Cabinet - Tuesday 10 March 2026 (moved from 4 March 2026)',
      'Cabinet',
      '10 March 2026',
      null,
      null,
    ],
    ['EXTRAORDINARY, Council - Monday, 2 March 2026', 'Council', '2 March 2026', null, null],
    [
      'Extraordinary, at the rise of the preceding meeting, Council - Monday, 2 March 2026',
      'Council',
      '2 March 2026',
      null,
      null,
    ],
    [
      'Special Meeting, Audit Committee - Monday, 2 March 2026',
      'Audit Committee',
      '2 March 2026',
      null,
      null,
    ],
    [
      'Extraordinary Meeting of the Council - Monday, 2 March 2026',
      'Council',
      '2 March 2026',
      null,
      null,
    ],
    [
      'Meeting of Additional, Children, Young People and Families Committee, Monday, 2 March 2026',
      'Children, Young People and Families Committee',
      '2 March 2026',
      null,
      null,
    ],
    ['Budget, Council - Monday, 2 March 2026', 'Council', '2 March 2026', null, null],
    ['02/03/2026 - Special, Cabinet', 'Cabinet', '02/03/2026', null, null],
    ['Arbennig, Cabinet - Dydd Llun, 2 Mawrth 2026', 'Cabinet', '2 Mawrth 2026', null, null],
    [
      'Meeting of Cabinet, Monday 2nd and Tuesday 3rd March 2026 10.00 am',
      'Cabinet',
      '2nd and Tuesday 3rd March 2026',
      '10.00 am',
      null,
    ],
    [
      'Council - Thursday 26 & Friday 27 February 2026',
      'Council',
      '26 & Friday 27 February 2026',
      null,
      null,
    ],
    [
      'Meeting of Planning Committee, Thursday, 5th March, 2026 6.30 - 8.30pm',
      'Planning Committee',
      '5th March, 2026',
      '6.30 - 8.30pm',
      null,
    ],
    [
      'Council - Monday, 2 March 2026 12.00 midnight',
      'Council',
      '2 March 2026',
      '12.00 midnight',
      null,
    ],
    [
      'Budget, Resources and Audit Committee - Monday, 2 March 2026',
      'Budget, Resources and Audit Committee',
      '2 March 2026',
      null,
      null,
    ],
    [
      'Special Educational Needs, Inclusion and Families Panel - Monday, 2 March 2026',
      'Special Educational Needs, Inclusion and Families Panel',
      '2 March 2026',
      null,
      null,
    ],
    [
      'Adults, Children and Health Panel - Monday, 2 March 2026',
      'Adults, Children and Health Panel',
      '2 March 2026',
      null,
      null,
    ],
    [
      'Extraordinary Council - Monday, 2 March 2026',
      'Extraordinary Council',
      '2 March 2026',
      null,
      null,
    ],
    ['Cabinet (Leisure) - Monday, 2 March 2026', 'Cabinet (Leisure)', '2 March 2026', null, null],
    [
      'Licensing Sub-Committee 2 - 3 March 2026',
      'Licensing Sub-Committee 2',
      '3 March 2026',
      null,
      null,
    ],
    // Welsh
    [
      'Cyfarfod Cabinet, Dydd Mercher, 13eg Mehefin, 2018 10.00 yb (Eitem 4)',
      'Cabinet',
      '13eg Mehefin, 2018',
      '10.00 yb',
      '4',
    ],
    [
      'Cyfarfod o’r Cabinet, Dydd Iau, 9fed Hydref, 2014 2.00 o’r gloch',
      'Cabinet',
      '9fed Hydref, 2014',
      '2.00 o’r gloch',
      null,
    ],
    [
      'Cyfarfod y Pwyllgor Craffu, Dydd Llun, 3ydd Hydref, 2016',
      'Pwyllgor Craffu',
      '3ydd Hydref, 2016',
      null,
      null,
    ],
    [
      'Cyfarfod: 25/07/2022 - Pwyllgor Cynllunio (Eitem 12.)',
      'Pwyllgor Cynllunio',
      '25/07/2022',
      null,
      '12',
    ],
    [
      'Cabinet - Dydd Mawrth, 25ain Gorffennaf, 2022 6.00 yh',
      'Cabinet',
      '25ain Gorffennaf, 2022',
      '6.00 yh',
      null,
    ],
  ])('%s', (line, body, date, time, item) => {
    expect(read(line)).toEqual([body, date, time, item])
  })

  it.each(['', ' ', '-', '(Item 3)'])('%j names no body and no date', (line) => {
    expect(read(line).slice(0, 2)).toEqual([null, null])
  })

  it('keeps its address', () => {
    expect(meetingLine('Cabinet', { start: 0, end: 7 }, 'https://x.example/').url).toBe(
      'https://x.example/',
    )
  })
})
