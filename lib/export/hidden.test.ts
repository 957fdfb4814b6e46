// cspell:ignore oneill Pieter Strøm Ødegård jnother Nothern
import { describe, expect, it } from 'vitest'
import { hiddenIn } from './hidden'

const contacts = (text: string) => hiddenIn(text, { contacts: true, names: null }).shown(text)
const left = '[contact left out]'

describe('contacts', () => {
  it.each([
    ['Write to j.nother@marlbury.example.', `Write to ${left}.`],
    ['siân.puw@cyngor.cymru neu', `${left} neu`],
    ['j.o’neill＠marlbury.gov.uk', left],
    ['j.nother [at] marlbury.gov.uk', left],
    ['j.nother(at)marlbury(dot)gov(dot)uk, please', `${left}, please`],
    ['j.nother {AT} marlbury [.] gov [.] uk', left],
    ['(j.nother[@]marlbury.gov.uk)', `(${left})`],
    ['j.nother @ marlbury.gov.uk', left],
    ['by jane.nother at marlbury dot gov dot uk', `by ${left}`],
  ])('%j is shown as %j', (text, shown) => {
    expect(contacts(text)).toBe(shown)
  })

  it.each([
    '01632 960123',
    '01632960123',
    '(01632) 960 123',
    '(0163) 296 0123',
    '01632-960-123',
    '01632.960.123',
    '01632/960123',
    '01632 – 960 123',
    '01632\u2011960\u2011123',
    '01632\u2010960\u2212123',
    '01632\u00a0960\u202f123',
    '01632\u2009960\u2007123',
    '01632 96 01 23',
    '020 7946 0123',
    '+44 1632 960123',
    '+44(0)1632 960123',
    '+44 (0)1632 960 123',
    '+44-1632-960-123',
    '(+44) 1632 960 123',
    '+44 (0) 1632 – 960123',
    '0044 1632 960123',
    '0044(0)1632960123',
    '00 44 1632 960 123',
    '44 (0) 1632 960123',
    '＋44 1632 960123',
    '０１６３２ ９６０１２３',
    '+353 1 496 0123',
    '01632 960123 ext. 45',
    '01632 960123, est. 45',
    '01632 960123 x45',
  ])('the number %j is left out whole', (number) => {
    expect(contacts(`Ring ${number}, or write.`)).toBe(`Ring ${left}, or write.`)
    expect(contacts(number)).toBe(left)
  })

  it.each([
    ['Tel: 01632 960123', `Tel: ${left}`],
    ['Tel: 960123', `Tel: ${left}`],
    ['Ffôn 960 123', `Ffôn ${left}`],
    ['Mobile no. 7700-900123', `Mobile no. ${left}`],
    ['Tel/01632 960123', `Tel/${left}`],
    ['(01632) 960 123 or 020 7946 0123', `${left} or ${left}`],
    ['01632 960123/07700 900123', `${left}/${left}`],
    ['01632 960123 07700 900123 (a.b@c.example)', `${left} ${left} (${left})`],
  ])('%j is shown as %j', (text, shown) => {
    expect(contacts(text)).toBe(shown)
  })

  it.each([
    '£2,984,360 over 10 years',
    'minute 007, item 3/4',
    'from 04 March 2026 to 03 April 2027',
    'from 01/04/2026-31/03/2027, 01.04.2026 10:00',
    'from 0930 - 1030 12 March, 0900-1230, 0915 to 1015',
    'site 2026/00451/FUL, 00451/26/HSE and 26/01234/567890',
    'property 100023336956',
    'at 10:00, 09:30 and 07.15',
    'a@ and @b',
    '3 @ 12.50, 2 @ £5',
    'meet at marlbury.gov.uk, at the polka dot cafe',
    'clause 2 (a) i.e. that, see (at) 4.5',
    '0.1632960123 and 1.01632960123',
    'https://marlbury.example/doc?ID=01632960123',
    'phase 01, lots 02 to 10 and 11',
  ])('%j is left as it is', (text) => {
    expect(contacts(text)).toBe(text)
  })
})

const gone = '[name left out]'
const without = (text: string, ...names: string[]) =>
  hiddenIn(text, { contacts: false, names }).shown(text)

describe('names that a page lists', () => {
  const text = 'Delegate to Councillor Aled Penhale (Aled  Penhale), not to Penhale or May.'
  const hidden = hiddenIn(text, { contacts: false, names: ['Councillor Aled Penhale', 'May'] })

  it('are hidden with and without their title, whatever the white space', () => {
    expect(hidden.shown(text)).toBe(
      'Delegate to [name left out] ([name left out]), not to Penhale or May.',
    )
  })

  it('are hidden where a quote cuts them in two', () => {
    const start = text.indexOf('lor Aled')
    expect(hidden.shownAt({ start, end: start + 14 })).toBe('[name left out]')
    expect(hidden.shownAt({ start: 0, end: 15 })).toBe('Delegate to [name left out]')
    expect(hidden.shownAt({ start: 0, end: 11 })).toBe('Delegate to')
  })

  it.each(['Anne-Marie Lloyd-Jones', "J. P. O'Neill (Ward 3)", 'A+B $C* [D] {E} | F? ^G \\H/'])(
    'hides %s, whatever signs the name has',
    (name) => expect(without(`Moved by ${name}.`, name)).toMatch(/^Moved by \[name left out\]/),
  )

  const oneill = [
    "Cllr J. P. O'Neill",
    'Cllr J. P. O’Neill',
    "Cllr. J.P. O'Neill",
    'Councillor JP O‘Neill',
    'Councillor James O’Neill',
    "James Patrick O'Neill",
    'J O’Neill',
    'J. O’Neill OBE',
    'J\u00a0P\u00a0O\u02bcNeill, MBE, J.P.',
    'JAMES O’NEILL',
    "O'Neill, James",
    'O’NEILL, J. P.',
    'O’Neill JP',
    'Cllr O’Neill',
    'Councillor O´Neill',
    'COUNCILLOR O’NEILL',
    'Sir James O’Neill',
    'the Lord O’Neill'.slice(4),
    'Mr and Mrs O’Neill',
    'Mrs. O Neill',
  ]
  it.each(oneill)("hides O'Neill, listed with initials, as %j", (form) => {
    expect(without(`As ${form} said`, "Cllr J. P. O'Neill")).toBe(`As ${gone} said`)
    expect(without(`${form}’s view`, 'Councillor J P O’Neill')).toBe(`${gone}’s view`)
  })

  it.each([
    ['Anne-Marie Lloyd-Jones', 'Anne\u2011Marie Lloyd\u2011Jones'],
    ['Anne-Marie Lloyd-Jones', 'Anne Marie Lloyd Jones'],
    ['Anne-Marie Lloyd-Jones', 'ANNE-MARIE LLOYD – JONES'],
    ['Anne-Marie Lloyd-Jones', 'A. M. Lloyd-Jones'],
    ['Anne-Marie Lloyd-Jones', 'A-M Lloyd-Jones'],
    ['Jane Nother', 'Jane Nother-Smith'],
    ['Jane Nother', 'Jane Alice Nother'],
    ['Jane Alice Nother', 'Jane Nother'],
    ['Jane Nother MBE', 'J. Nother'],
    ['Ms Jane Nother (Labour)', 'Jane Nother'],
    ['Nother, Jane', 'Jane Nother'],
    ['Jane Nother, Director of Place', 'Jane Nother'],
    ['Y Cynghorydd Siân Puw', 'Y Cynghorydd Siân Puw'],
    ['Y Cynghorydd Siân Puw', 'Sia\u0302n Puw'],
    ['Y Cynghorydd Siân Puw', 'Sian Puw'],
    ['Y Cyng. Siân Puw', 'y Cyng Puw'],
    ['Siân Puw', 'SIÂN PUW'],
    ['Cynghorydd Huw ap Rhys', 'Huw ap Rhys'],
    ['Cynghorydd Huw ap Rhys', 'Cyng. ap Rhys'],
    ['Pieter van der Berg', 'P. van der Berg'],
    ['Pieter van der Berg', 'Pieter Van Der Berg'],
    ['Strøm Ødegård', 'S. Ødegård'],
    ['Dr S. Hill', 'Dr Hill'],
    ['Penhale', 'Cllr Penhale'],
  ])('listed as %j, hides %j', (listed, form) => {
    expect(without(`As ${form} said`, listed)).toBe(`As ${gone} said`)
  })

  it('hides each of two that one entry lists', () => {
    const listed = 'Councillor Aled Penhale and Mrs Jane Nother'
    expect(
      without('Jane Nother; Cllr A. Penhale; Councillor Aled Penhale and Mrs Jane Nother', listed),
    ).toBe(`${gone}; ${gone}; ${gone}`)
  })

  it('hides e-mail addresses that spell a name', () => {
    const text = 'jane.nother@marlbury.example, jnother [at] marlbury.example, clerk@nother.example'
    expect(without(text, 'Jane Nother')).toBe(`${gone}, ${gone}, clerk@nother.example`)
  })

  it.each([
    ['S. Hill', 'the allotments on Strawberry Hill'],
    ['A. Baker', 'A Baker and I Long were shops'],
    ['Will Young', 'this will young people help; Young people will'],
    ['Mark Green', 'to mark green spaces. Green Lane'],
    ['Jane Nother', 'Another, Mother, Jane, Nothern'],
    ["J. P. O'Neill", 'O’Neill Road and Neill’s'],
    ['May', 'in May 2026'],
  ])('listed as %j, leaves %j as it is', (listed, text) => {
    expect(without(text, listed)).toBe(text)
  })
})

describe('names after a title', () => {
  it.each([
    ['Councillor Jane Nother moved', `${gone} moved`],
    ['Cllr. J. P. O’Neill’s motion', `${gone}’s motion`],
    ['by COUNCILLOR JANE NOTHER.', `by ${gone}.`],
    ['Cllrs Smith, A. Jones and O’Neill abstained', `${gone} abstained`],
    ['Councillors Lloyd-Jones & Puw', gone],
    ['Mr and Mrs J Smith of Hill Street', `${gone} of Hill Street`],
    ['y Cynghorydd Siân Puw a Chynghorydd Huw ap Rhys', `${gone} a ${gone}`],
    ['Cllr Jane Nother, Cabinet Member for Place', `${gone}, Cabinet Member for Place`],
    ['Councillor Petra Holm Cabinet Member', `${gone} Cabinet Member`],
    ['Councillor Smith RESOLVED that', `${gone} RESOLVED that`],
    ['Councillor Smith. The Leader said', `${gone}. The Leader said`],
    ['Councillor Smith\nResolved', `${gone}\nResolved`],
  ])('%j is shown as %j', (text, shown) => {
    expect(without(text)).toBe(shown)
  })

  it.each([
    'the Councillor Code of Conduct and Councillor Development',
    'each Councillor, Mr Chairman, Councillors and officers',
    'Drawing Rev B Site plan; MS Teams; DR Site',
    'Lord Street, Lady Bay, Sir Harry Smith Community College',
    'did not miss Monday; a councillor may',
    'Councillor Community Fund',
  ])('%j is left as it is', (text) => {
    expect(without(text)).toBe(text)
  })
})

it('takes time by the length of the text, whatever it holds', () => {
  const long = [
    '0 '.repeat(50_000),
    `${'a'.repeat(100_000)}@${'b.'.repeat(50_000)}`,
    '01632 '.repeat(20_000),
    'Cllr J. '.repeat(20_000),
    'Councillors A and '.repeat(5_000),
    'Nother '.repeat(20_000),
    'J '.repeat(50_000),
    ' '.repeat(100_000),
    '(at) '.repeat(20_000),
  ].join('')
  const start = performance.now()
  hiddenIn(long, { contacts: true, names: ['Jane Nother', 'J. P. Nother'] })
  expect(performance.now() - start).toBeLessThan(2_000)
})
