import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { marks, pairs } from '../../scripts/marks.mjs'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const tokens = read('tokens.css')
const colours = pairs(tokens)

/** Relative luminance and contrast. Source: WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const SURFACES = ['paper', 'raised', 'sunken']
const KINDS = ['resolution', 'option', 'value', 'term', 'delegation', 'vote', 'own']
const TEXT: [string, string[]][] = [
  [
    'ink',
    [
      ...SURFACES,
      'action-soft',
      'attention-soft',
      'resolution-ground',
      'option-ground',
      'own-ground',
    ],
  ],
  ['ink-2', [...SURFACES, 'action-soft', 'attention-soft', 'option-ground']],
  ['ink-3', [...SURFACES, 'action-soft']],
  ['action', [...SURFACES, 'action-soft']],
  ['action-ink', ['action']],
  ['attention', [...SURFACES, 'attention-soft']],
  ['loss', SURFACES],
  ['checked', SURFACES],
  ['option', ['option-ground']],
  ...KINDS.map((kind): [string, string[]] => [kind, SURFACES]),
]
const LINES: [string, string[]][] = [
  ['rule-strong', SURFACES],
  ['action', [...SURFACES, 'action-soft']],
  ...KINDS.map((kind): [string, string[]] => [
    kind,
    ['resolution-ground', 'option-ground', 'own-ground'],
  ]),
]

const cases = (table: [string, string[]][]) =>
  table.flatMap(([front, backs]) =>
    backs.flatMap((back) => (['light', 'dark'] as const).map((set) => ({ front, back, set }))),
  )
const colour = (name: string, set: 'light' | 'dark') => colours.get(name)?.[set] ?? ''

describe('the tokens', () => {
  it.each(cases(TEXT))('text: $front on $back, $set', ({ front, back, set }) => {
    expect(contrast(colour(front, set), colour(back, set))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(cases(LINES))('lines: $front on $back, $set', ({ front, back, set }) => {
    expect(contrast(colour(front, set), colour(back, set))).toBeGreaterThanOrEqual(3)
  })
})

describe('the marks', () => {
  it('are what the tokens make', () => {
    expect(read('marks.css'), 'run scripts/marks.mjs').toBe(marks(tokens))
  })

  it('have a light and a dark name for each kind and the flash', () => {
    for (const kind of [...KINDS, 'flash']) {
      expect(read('marks.css')).toContain(`::highlight(minutebook-${kind}) {`)
      expect(read('marks.css')).toContain(`::highlight(minutebook-${kind}-dark) {`)
    }
  })

  it('refuse a colour that the tokens do not have', () => {
    expect(() => marks(':root {}')).toThrow(/resolution-ground/)
  })
})
