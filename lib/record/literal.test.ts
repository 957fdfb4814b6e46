import { expect, it } from 'vitest'
import { literal, spacedWords } from './literal'

const printable = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\p{Co}]/u

/** Every printable character but the private ones of the last two planes, in lines of 500. */
function everyPrintable(): string[] {
  const all: string[] = []
  for (let point = 0; point < 0xf0000; point++) {
    const sign = String.fromCodePoint(point)
    if (printable.test(sign)) all.push(sign)
  }
  const lines: string[] = []
  for (let from = 0; from < all.length; from += 500)
    lines.push(all.slice(from, from + 500).join('a'))
  return lines
}
const lines = everyPrintable()

// The signs of patterns are all among these; without a flag, a class would hold the halves of what is outside the basic plane.
const ascii = [...(lines[0] ?? '')].filter((sign) => sign < '\u0080' && sign !== 'a')

it.each(['', 'i', 'u', 'v', 'iu'])('matches every printable character with flags "%s"', (flags) => {
  expect(lines.length).toBeGreaterThan(290)
  const wrong = lines.filter((line) => !new RegExp(`^${literal(line)}$`, flags).test(line))
  expect(wrong.map((line) => line.slice(0, 20))).toEqual([])
})

it.each(['', 'u'])('matches itself alone, in a class too, with flags "%s"', (flags) => {
  for (const sign of ascii) {
    const alone = new RegExp(`^${literal(sign)}$`, flags)
    const inClass = new RegExp(`^[!${literal(sign)}~]$`, flags)
    expect(ascii.filter((other) => alone.test(other))).toEqual([sign])
    expect(ascii.filter((other) => inClass.test(other)).sort()).toEqual(
      [...new Set(['!', sign, '~'])].sort(),
    )
  }
})

it('matches words whatever the white space between them', () => {
  const pattern = new RegExp(`^${spacedWords(' A. Lloyd-Jones (Ward 3) ')}$`, 'u')
  expect(pattern.test('A.\u00a0Lloyd-Jones\n (Ward  3)')).toBe(true)
  expect(pattern.test('A. Lloyd-Jones (Ward3)')).toBe(false)
})
