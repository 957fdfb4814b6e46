import { expect, it } from 'vitest'
import { matched } from './match'

const words = (line: string) => (line === '' ? [] : line.split(' '))

// Each letter is a block: the live page, what was chosen of it, and which of the live blocks that is.
it.each([
  ['a b c', 'a b c', 'a b c', [0, 1, 2]],
  ['a part of the page', 'm a b c f', 'a b c', [1, 2, 3]],
  ['what the page does not print is left out', 'm a b f', 'a x b', [1, 2]],
  ['a menu says the same words as the first heading', 'h m n h a b', 'h a b', [3, 4, 5]],
  ['a footer says the same words as the last line', 'a b h m h', 'a b h', [0, 1, 2]],
  ['words that stand twice in both', 'm a h b h c f', 'a h b h c', [1, 2, 3, 4, 5]],
  ['nothing that stands once', 'a a b b', 'a b', [1, 3]],
  ['words out of their order', 'a b c d', 'c a b d', [0, 1, 3]],
  ['nothing chosen', 'a b', '', []],
  ['nothing there', '', 'a b', []],
])('%s', (_what, live, chosen, places) => {
  expect(matched(words(live), words(chosen))).toEqual(places)
})

it('takes time as the page grows, not as its square', () => {
  const live = Array.from({ length: 40_000 }, (_, i) => `line ${i}`)
  expect(matched(live, live.slice(1_000))).toHaveLength(39_000)
})
