import { describe, expect, test } from 'vitest'
import { expectProportion } from '../../../tests/proportion'
import { readDate, readDates } from './calendar-date'

const cut = (text: string, at: { start: number; end: number } | undefined) =>
  at ? text.slice(at.start, at.end) : null

describe('readDate', () => {
  test.each([
    ['12/04/2018', '2018-04-12', '12/04/2018'],
    [
      'Cabinet, Monday 2nd and Tuesday 3rd March 2026',
      '2026-03-02',
      '2nd and Tuesday 3rd March 2026',
    ],
    ['Council - 2nd & 3rd March, 2026', '2026-03-02', '2nd & 3rd March, 2026'],
    ['Thursday 26 - Friday 27 February 2026', '2026-02-26', '26 - Friday 27 February 2026'],
    [
      'Tuesday 30 June and Wednesday 1 July 2026',
      '2026-06-30',
      '30 June and Wednesday 1 July 2026',
    ],
    ['31 December to 1 January 2026', '2025-12-31', '31 December to 1 January 2026'],
    [
      'Monday, 2nd March and Tuesday, 3rd March, 2026',
      '2026-03-02',
      '2nd March and Tuesday, 3rd March, 2026',
    ],
    ['Licensing Sub-Committee 2 - 3 March 2026', '2026-03-03', '3 March 2026'],
    ['Planning Panel 1 and 5 March 2026', '2026-03-05', '5 March 2026'],
    ['Area 4 - Tuesday 3 March 2026', '2026-03-03', '3 March 2026'],
    ['9th and 3rd March 2026', '2026-03-03', '3rd March 2026'],
    ['1/9/2021', '2021-09-01', '1/9/2021'],
    ['Made 16/12/19 at noon', '2019-12-16', '16/12/19'],
    ['(report published on 13.1.23)', '2023-01-13', '13.1.23'],
    ['by Cabinet on the 23.09.19 to', '2019-09-23', '23.09.19'],
    ['04-05-2024', '2024-05-04', '04-05-2024'],
    ['24/11/2018-08/12/2018', '2018-11-24', '24/11/2018'],
    ['05-Feb-2024', '2024-02-05', '05-Feb-2024'],
    ['2012/01/25', '2012-01-25', '2012/01/25'],
    ['2024-07-03', '2024-07-03', '2024-07-03'],
    ['2024-07-03T10:30:00', '2024-07-03', '2024-07-03'],
    ['31/12/99', '1999-12-31', '31/12/99'],
    ['01/01/69', '2069-01-01', '01/01/69'],
    ['01/01/70', '1970-01-01', '01/01/70'],
    ['20 April 2010', '2010-04-20', '20 April 2010'],
    ['25 Mar 2021 by Harbour Board', '2021-03-25', '25 Mar 2021'],
    ['26 Sept 2023', '2023-09-26', '26 Sept 2023'],
    ['26 Sep. 2023', '2023-09-26', '26 Sep. 2023'],
    ['1st April 2024', '2024-04-01', '1st April 2024'],
    ['2nd May 2011', '2011-05-02', '2nd May 2011'],
    ['3rd June 2011', '2011-06-03', '3rd June 2011'],
    ['Thursday, 17th March, 2011 7.00 pm', '2011-03-17', '17th March, 2011'],
    ['the 1st of April 2023', '2023-04-01', '1st of April 2023'],
    ['Wednesday 16 October 2013 6.00 pm', '2013-10-16', '16 October 2013'],
    ['Tue 10 May 2016', '2016-05-10', '10 May 2016'],
    ['25 Jul 2023 - 10:00 to 11:46', '2023-07-25', '25 Jul 2023'],
    ['June 3, 2025', '2025-06-03', 'June 3, 2025'],
    ['Quayside Council - May 21st, 2024', '2024-05-21', 'May 21st, 2024'],
    ['March 31st 2022', '2022-03-31', 'March 31st 2022'],
    ['Sep 30 2025', '2025-09-30', 'Sep 30 2025'],
    ['29 February 2024', '2024-02-29', '29 February 2024'],
    ['13eg Mehefin, 2018 10.00 yb', '2018-06-13', '13eg Mehefin, 2018'],
    ['9fed Hydref, 2014', '2014-10-09', '9fed Hydref, 2014'],
    ['3ydd Hydref 2016', '2016-10-03', '3ydd Hydref 2016'],
    ['25AIN GORFFENNAF 2022', '2022-07-25', '25AIN GORFFENNAF 2022'],
    ['1af o Fawrth 2020', '2020-03-01', '1af o Fawrth 2020'],
    ['2il Ionawr 2019', '2019-01-02', '2il Ionawr 2019'],
    ['18 Chwefror 2021', '2021-02-18', '18 Chwefror 2021'],
    ['4 o Ragfyr 2021', '2021-12-04', '4 o Ragfyr 2021'],
    ['11 Tachwedd 2021', '2021-11-11', '11 Tachwedd 2021'],
    ['5 Mai 2022', '2022-05-05', '5 Mai 2022'],
    ['7 Medi 2022', '2022-09-07', '7 Medi 2022'],
    ['1 o Awst 2022', '2022-08-01', '1 o Awst 2022'],
    ['from 31/09/2014 or 01/10/2014', '2014-10-01', '01/10/2014'],
  ])('%s is %s', (text, iso, words) => {
    const read = readDate(text)
    expect(read?.iso).toBe(iso)
    expect(cut(text, read?.at)).toBe(words)
  })

  test.each([
    '31st September 2014',
    '29/02/2023',
    '30 February 2020',
    '00/10/2020',
    '12/13/2020',
    '2023/24',
    'for 2018-19',
    '25/26',
    '2021/2022',
    'April 2010',
    '04/2026',
    'minute 52/21',
    'SI 2012/2089',
    '10 June 2019/20',
    'a fee of £12.10.20',
    '66/2010',
    '1/2/3/4',
    'paragraph 1.2.15.3',
    '',
  ])('%s is no date', (text) => expect(readDate(text)).toBeNull())

  test('all dates stand in order of place', () => {
    const text = 'Between March 2, 2024 and 05/06/2024, not 31 June 2024'
    expect(readDates(text).map((d) => d.iso)).toEqual(['2024-03-02', '2024-06-05'])
  })
})

test.each(['1', ' ', '/', 'a', '.'])(
  'a megabyte of "%s" takes time in proportion',
  (c) => {
    expectProportion((length) => {
      readDate(c.repeat(length))
    }, 1_000_000)
  },
  60_000,
)
