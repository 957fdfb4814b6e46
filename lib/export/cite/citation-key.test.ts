// cspell:disable -- keys are no words
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { citationKeys } from './citation-key'
import type { CslItem } from './csl-item'

const item = (publisher: string | undefined, title: string, year: number | null): CslItem => ({
  id: 'mb1:x',
  type: 'webpage',
  title,
  ...(publisher === undefined ? {} : { publisher }),
  ...(year === null ? {} : { issued: { 'date-parts': [[year, 3, 4]] } }),
  accessed: { 'date-parts': [[2026, 11, 2]] },
})

it.each([
  ['Ambleford City Council', 'Leisure centre management contract', 2026, 'ambleford2026leisure'],
  [
    'London Borough of Marlbury',
    'Award of a contract for street lighting',
    2025,
    'marlbury2025street',
  ],
  ['Cyngor Sir Dyffryn Aled', 'Adroddiad ar yr Ŵyl', 2026, 'dyffryn2026wyl'],
  ['Mid Ambleford District Council', 'The weir', 2026, 'midambleford2026weir'],
  ['Council of the Isles', 'Update', null, 'islesndupdate'],
  [undefined, '2026/27', 2026, 'council2026decision'],
  ['Straße & Ærø Council', 'Ünïted {braces} %', 2026, 'strasse2026united'],
  ['مجلس', 'قرار', 2026, 'council2026decision'],
  ['Ambleford', '[name left out]: licence', 2026, 'ambleford2026licence'],
  ["St Ebba's Council", 'A', 2026, 'st2026a'],
])('%j, %j, %j is %s', (publisher, title, year, key) => {
  expect(citationKeys()(item(publisher, title, year))).toBe(key)
})

it('tells decisions of one key apart by letters, in their order, and begins anew with each file', () => {
  const same = item('Ambleford', 'Leisure', 2026)
  const keys = () => {
    const keyOf = citationKeys()
    return Array.from({ length: 30 }, () => keyOf(same))
  }
  const [first, second, third] = keys()
  expect([first, second, third]).toEqual([
    'ambleford2026leisure',
    'ambleford2026leisurea',
    'ambleford2026leisureb',
  ])
  expect(keys().at(-1)).toBe('ambleford2026leisureac')
  expect(keys()).toEqual(keys())
})

it('is ASCII and unique, whatever councils and titles are called', () => {
  const word = fc.oneof(
    fc.constantFrom('lease', 'leasea', 'Tŷ', 'ŵ', 'Council', ''),
    fc.string({ unit: 'binary' }),
  )
  const any = fc.record({ publisher: word, title: word, year: fc.constantFrom(2026, null) })
  fc.assert(
    fc.property(fc.array(any), (all) => {
      const keyOf = citationKeys()
      const keys = all.map(({ publisher, title, year }) => keyOf(item(publisher, title, year)))
      expect(new Set(keys).size).toBe(keys.length)
      for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/)
    }),
  )
})
