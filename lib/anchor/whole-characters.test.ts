import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after, before, beginning, shortened, wholeAt, withoutHalves } from './whole-characters'

const judge = '👩🏽‍⚖️'
const text = fc.string({
  unit: fc.constantFrom('a', ' ', '🏛', '🗳️', judge, 'y\u0302', '𝒳', '\n', '£'),
  maxLength: 60,
})

it.each([
  ['ab🏛', 3, 'ab'],
  ['ab🏛', 4, 'ab🏛'],
  [`a${judge}b`, 4, 'a'],
  [`a${judge}b`, 8, `a${judge}`],
  ['Ty\u0302', 2, 'T'],
  ['🗳️!', 2, ''],
  ['🗳️!', 3, '🗳️'],
])('%j of %i units at most begins with %j', (words, most, begins) => {
  expect(beginning(words, most)).toBe(begins)
})

it('says that it was cut', () => {
  expect(shortened('one two 🏛 three', 10)).toBe('one two…')
  expect(shortened('one two', 7)).toBe('one two')
})

describe('whatever the text', () => {
  it('every cut is well formed, in its limit, and what it says it is', () => {
    fc.assert(
      fc.property(text, fc.nat(70), fc.nat(80), (words, at, most) => {
        const place = wholeAt(words, { start: Math.min(at, words.length), end: words.length }).start
        const [b, a, head] = [
          before(words, place, most),
          after(words, place, most),
          beginning(words, most),
        ]
        for (const cut of [a, b, head, shortened(words, most + 1)]) {
          expect(cut.isWellFormed()).toBe(true)
          expect(cut.length).toBeLessThanOrEqual(most + 1)
        }
        expect(words.slice(0, place).endsWith(b)).toBe(true)
        expect(words.slice(place).startsWith(a)).toBe(true)
        expect(words.startsWith(head)).toBe(true)
      }),
    )
  })

  it('a place that cuts a character takes it in whole', () => {
    fc.assert(
      fc.property(text, fc.nat(70), fc.nat(70), (words, a, b) => {
        const [start = 0, end = 0] = [a, b]
          .map((n) => Math.min(n, words.length))
          .sort((x, y) => x - y)
        const at = wholeAt(words, { start, end })
        if (start < end) expect(words.slice(at.start, at.end).isWellFormed()).toBe(true)
        expect([start - at.start, at.end - end].every((more) => more === 0 || more === 1)).toBe(
          true,
        )
      }),
    )
  })
})

it('ends, and cuts no pair, in a text of marks alone', () => {
  const marks = '\u0302'.repeat(100_000)
  expect(beginning(marks, 200).length).toBeGreaterThan(160)
  expect(beginning(`${judge.repeat(3)}\u200d🏛`.repeat(20), 77).isWellFormed()).toBe(true)
})

it('takes off the halves that earlier versions kept', () => {
  expect(withoutHalves('\udfdb words \ud83c')).toBe(' words ')
  expect(withoutHalves('🏛 words 🏛')).toBe('🏛 words 🏛')
})

/** Cuts to a number of units. Of days, hashes and bytes, which have ASCII alone, and of lists. */
const harmless = [
  /\b(?:first|last|firstSeen|lastSeen|at|iso)\)?\??\.slice\(0, (?:4|10|13)\)/,
  // Looked at, and not kept.
  /\.test\(\w+\.slice\(0, \d+\)\)/,
  /(?:hex|guid|sha256\(.*\)|folded|near|bare|page|issued\))\.slice\(0, \d+\)/,
  /(?:file|keys|blocks|all|links|cells|faults|files|names|words)\.slice\(0, \d+\)/,
]

it('is how the code cuts text, wherever it cuts', async () => {
  const files = import.meta.glob<string>(
    ['/lib/**/*.ts', '/components/**/*.tsx', '/entrypoints/**/*.{ts,tsx}', '!**/*.test.{ts,tsx}'],
    { query: '?raw', import: 'default' },
  )
  const found: string[] = []
  for (const [path, text] of Object.entries(files)) {
    // Finders look at what is near words; what they find is described by `describe`.
    if (/^\/lib\/(?:extract\/find|anchor\/whole-characters)/.test(path)) continue
    for (const line of (await text()).split('\n'))
      if (
        /\.(?:slice|substring|substr)\(0, ?(?:\d\d+|longest\w*)\)/.test(line) &&
        !harmless.some((one) => one.test(line))
      )
        found.push(`${path}: ${line.trim()}`)
  }
  expect(Object.keys(files).length).toBeGreaterThan(400)
  expect(found).toEqual([])
})
