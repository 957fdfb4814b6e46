import { describe, expect, test } from 'vitest'
import { expectProportion } from '../../../tests/proportion'
import { readPeople } from './person'

/** People as "name | post | email | phone", with "-" for what is not printed. */
const read = (value: string, role = 'Contact') =>
  readPeople(role, value).map(({ person: p }) =>
    [p.name, p.post, p.email, p.phone].map((x) => x ?? '-').join(' | '),
  )

describe('readPeople', () => {
  test.each([
    ['Jo Ash', 'Jo Ash | - | - | -'],
    ['Cllr Ash', 'Cllr Ash | - | - | -'],
    ['Councillor Jo Ash', 'Councillor Jo Ash | - | - | -'],
    ['Jo Ash.', 'Jo Ash | - | - | -'],
    ['Dr Sam van der Birch', 'Dr Sam van der Birch | - | - | -'],
    ['G J Cole', 'G J Cole | - | - | -'],
    ['Lee O’Dale-Elm', 'Lee O’Dale-Elm | - | - | -'],
    [
      'Jo Ash, Tenancies officer Email: jo@quay.example Tel: 01632 960123.',
      'Jo Ash | Tenancies officer | jo@quay.example | 01632 960123',
    ],
    [
      'Jo Ash, Harbours Manager Email: jo@quay.example.',
      'Jo Ash | Harbours Manager | jo@quay.example | -',
    ],
    [
      'Jo Ash, Director of Tides and Sand Email: jo@quay.example.',
      'Jo Ash | Director of Tides and Sand | jo@quay.example | -',
    ],
    ['Jo Ash Email: [email protected] Email: [email protected].', 'Jo Ash | - | - | -'],
    ['Jo Ash Email:', 'Jo Ash | - | - | -'],
    [
      'Jo Ash, Head of Tides & Salvage Email: Tel: 01632 960 1234.',
      'Jo Ash | Head of Tides & Salvage | - | 01632 960 1234',
    ],
    ['Director of Public Quays, Sam Birch', 'Sam Birch | Director of Public Quays | - | -'],
    [
      'Cabinet Member for Families, Ports & Sand, Councillor Sam Birch',
      'Councillor Sam Birch | Cabinet Member for Families, Ports & Sand | - | -',
    ],
    [
      'Executive Director - Coast, Quays and Community Services, Sam Birch',
      'Sam Birch | Executive Director - Coast, Quays and Community Services | - | -',
    ],
    [
      'Cllr. Sam Birch, Cabinet Member - Quay Services',
      'Cllr. Sam Birch | Cabinet Member - Quay Services | - | -',
    ],
    ['Sam Birch - Head of Quays', 'Sam Birch | Head of Quays | - | -'],
    [
      'Sam Birch; Assistant Director of Tides (ADT)',
      'Sam Birch | Assistant Director of Tides (ADT) | - | -',
    ],
    ['Sam Birch (Head of Quays)', 'Sam Birch | Head of Quays | - | -'],
    ['Head of Quays (Sam Birch)', 'Sam Birch | Head of Quays | - | -'],
    ['Sam Birch Committee Manager', 'Sam Birch | Committee Manager | - | -'],
    ['Sam Birch  Democratic Services Officer', 'Sam Birch | Democratic Services Officer | - | -'],
    [
      'Cabinet Portfolio Holder - Sustainable Quays',
      '- | Cabinet Portfolio Holder - Sustainable Quays | - | -',
    ],
    ['Cabinet Member for Quays', '- | Cabinet Member for Quays | - | -'],
    ['Lead Member - Clean Streets', '- | Lead Member - Clean Streets | - | -'],
    ['Children and Young People Portfolio', '- | Children and Young People Portfolio | - | -'],
    [
      'Director of Children and Adults Services',
      '- | Director of Children and Adults Services | - | -',
    ],
    [
      'Strategic Director - Regeneration and Tides',
      '- | Strategic Director - Regeneration and Tides | - | -',
    ],
    ['Democratic Services Committee Manager', '- | Democratic Services Committee Manager | - | -'],
    [
      'Democratic Services  Email: committee@quay.example',
      '- | Democratic Services | committee@quay.example | -',
    ],
    [
      'Jo Ash, Democratic Services - telephone (01632) 960123 or email jo@quay.example',
      'Jo Ash | Democratic Services | jo@quay.example | (01632) 960123',
    ],
    [
      'J Ash (Direct Line 01632 960123)  Email:  jo@quay.example',
      'J Ash | - | jo@quay.example | 01632 960123',
    ],
    ['Jo Ash, Email: ', 'Jo Ash | - | - | -'],
    ['Jo Ash 01632 960123 or email jo@quay.example', 'Jo Ash | - | jo@quay.example | 01632 960123'],
    [
      'Jo Ash on 01632 960123  Email:  jo@quay.example',
      'Jo Ash | - | jo@quay.example | 01632 960123',
    ],
    [
      'Jo Ash, Head of Member Services 01632 960123; Email: jo@quay.example',
      'Jo Ash | Head of Member Services | jo@quay.example | 01632 960123',
    ],
    ['Y Cynghorydd Sioned Onnen', 'Y Cynghorydd Sioned Onnen | - | - | -'],
  ])('%s', (value, person) => expect(read(value)).toEqual([person]))

  test.each([
    ['Jo Ash, Sam Birch', ['Jo Ash | - | - | -', 'Sam Birch | - | - | -']],
    ['Jo Ash and Sam Birch', ['Jo Ash | - | - | -', 'Sam Birch | - | - | -']],
    ['Jo Ash; Sam Birch', ['Jo Ash | - | - | -', 'Sam Birch | - | - | -']],
    ['Jo Ash / Sam Birch', ['Jo Ash | - | - | -', 'Sam Birch | - | - | -']],
    ['Jo Ash\nSam Birch', ['Jo Ash | - | - | -', 'Sam Birch | - | - | -']],
    [
      'Jo Ash, Head of Quays Email: jo@quay.example, Sam Birch, Head of Tides Email: sam@quay.example.',
      [
        'Jo Ash | Head of Quays | jo@quay.example | -',
        'Sam Birch | Head of Tides | sam@quay.example | -',
      ],
    ],
    [
      'Councillor Jo Ash, Councillor Sam Birch',
      ['Councillor Jo Ash | - | - | -', 'Councillor Sam Birch | - | - | -'],
    ],
  ])('%s are several', (value, people) => expect(read(value)).toEqual(people))

  test.each(['', 'None', 'N/A', 'TBC', ' . '])('%s is nobody', (value) =>
    expect(read(value)).toEqual([]),
  )

  test('the role is the label and the place is that of name and post', () => {
    const value = 'Jo Ash, Head of Quays Email: jo@quay.example'
    const [found] = readPeople('Lead officer', value)
    expect(found?.person.role).toBe('Lead officer')
    expect(value.slice(found?.at.start, found?.at.end)).toBe('Jo Ash, Head of Quays')
  })
  test('the place of a second person', () => {
    const value = 'Jo Ash and Sam Birch, Head of Tides Tel: 01632 960123'
    const places = readPeople('Contact', value).map(({ at }) => value.slice(at.start, at.end))
    expect(places).toEqual(['Jo Ash', 'Sam Birch, Head of Tides'])
  })
  test.each(['a', 'A', ' ', ',', '0', '@', 'Jo Ash, ', 'a@b.c '])(
    'a long value of "%s" takes time in proportion',
    (unit) =>
      expectProportion(
        (length) => readPeople('Contact', unit.repeat(Math.ceil(length / unit.length))),
        20_000,
      ),
    60_000,
  )
})
