import { describe, expect, it } from 'vitest'
import { type Edge, regions, trimmed } from './regions'

const text = 'Maker: Cabinet Reasons: It is old. Wards: All Reasons for the decision: x Footer'
const at = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const say = (place: { start: number; end: number }) => text.slice(place.start, place.end)

describe('what lies between two edges belongs to the first', () => {
  const edges: Edge[] = [
    { is: 'end', at: at('Footer') },
    { is: 'label', at: at('Wards:'), field: 'wards', value: at('All') },
    { is: 'heading', at: at('Reasons:'), role: 'reasons' },
    { is: 'label', at: at('Maker:'), field: 'decisionMaker', value: null },
    { is: 'label', at: at('Reasons for the decision:'), field: null, value: null },
  ]
  const found = regions(text, edges, text.length)

  it('a label without a value of its own takes what follows', () => {
    expect(found.labels.map((l) => [l.field, say(l.value)])).toEqual([
      ['decisionMaker', 'Cabinet'],
      ['wards', 'All'],
    ])
  })

  it('a heading opens a section, and so does a label that is known as a heading', () => {
    expect(found.sections.map((s) => [s.role, say(s.at)])).toEqual([
      ['reasons', 'It is old.'],
      ['reasons', 'x'],
    ])
  })

  it('the parts are all of it, up to the end', () => {
    expect(found.parts.map(say).join(' ')).toBe(text.replace(' Footer', ''))
  })
})

describe('at its edges', () => {
  it('a heading with nothing behind it is an empty section; one over papers is none', () => {
    const edges: Edge[] = [
      { is: 'heading', at: { start: 0, end: 6 }, role: 'options' },
      { is: 'heading', at: { start: 6, end: 8 }, role: 'documents' },
    ]
    const { sections } = regions('Other:  ', edges, 8)
    expect(sections).toMatchObject([{ role: 'options', at: { start: 6, end: 6 } }])
  })

  it('nothing is read behind the end that is given', () => {
    const edges: Edge[] = [{ is: 'heading', at: at('Reasons:'), role: 'reasons' }]
    const { sections } = regions(text, edges, text.indexOf('old'))
    expect(sections.map((s) => say(s.at))).toEqual(['It is'])
  })

  it.each([
    [0, 5, { start: 1, end: 3 }],
    [1, 3, { start: 1, end: 3 }],
    [3, 6, null],
    [2, 2, null],
  ])('white space is trimmed: %d to %d', (start, end, place) => {
    expect(trimmed(' ab   ', { start, end })).toEqual(place)
  })
})
