import { describe, expect, it } from 'vitest'
import { hiddenIn } from './hidden'

const contacts = (text: string) => hiddenIn(text, { contacts: true, names: [] }).shown(text)
const left = '[contact left out]'

it.each([
  ['Write to j.nother@marlbury.example.', `Write to ${left}.`],
  ['Tel: 01632 960123', `Tel: ${left}`],
  ['(01632) 960 123 or 020 7946 0123', `${left} or ${left}`],
  ['+44 1632 960123', left],
  ['+44 (0)1632 960 123', left],
  ['Ring 01632-960-123, please', `Ring ${left}, please`],
])('%j is shown as %j', (text, shown) => {
  expect(contacts(text)).toBe(shown)
})

it.each([
  '£2,984,360 over 10 years',
  'minute 007, item 3/4',
  'from 04 March 2026 to 03 April 2027',
  'site 2026/00451/FUL',
  'property 100023336956',
  'at 10:00, 09:30 and 07.15',
  'a@ and @b',
  'https://marlbury.example/doc?ID=01632960123',
])('%j is left as it is', (text) => {
  expect(contacts(text)).toBe(text)
})

describe('names', () => {
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
})

it('takes time by the length of the text, whatever it holds', () => {
  const long = `${'0 '.repeat(50_000)}${'a'.repeat(100_000)}@${'b.'.repeat(50_000)}`
  const start = performance.now()
  contacts(long)
  expect(performance.now() - start).toBeLessThan(2_000)
})

it.each(['Anne-Marie Lloyd-Jones', "J. P. O'Neill (Ward 3)", 'A+B $C* [D] {E} | F? ^G \\H/'])(
  'hides %s, whatever signs the name has',
  (name) => {
    const text = `Moved by ${name}.`
    expect(hiddenIn(text, { contacts: true, names: [name] }).shown(text)).toBe(
      'Moved by [name left out].',
    )
  },
)
