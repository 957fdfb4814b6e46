import { expect, it } from 'vitest'
import { oneLine, readable, webAddress } from './plain-text'

it('replaces what breaks a text file, place by place, and nothing else', () => {
  expect(readable('a\u0000b\u001b\u0085\u007f\ufffe\ud83c')).toBe(`a\ufffdb${'\ufffd'.repeat(5)}`)
  const fine = 'Tŷ 🗳️ 𠮷\ttab\r\nline\u2028\ufeff£'
  expect(readable(fine)).toBe(fine)
})

it('folds line ends of every kind, and control characters, to one space', () => {
  expect(oneLine(' a\r\n\u0000\u0085b\u2028\u2029c\u000bd ')).toBe('a b c d')
})

it.each([
  ['https://a.example/b c\nd', 'https://a.example/b%20cd'],
  ['http://tŷ.example/ŵ?<x>', 'http://xn--t-foa.example/%C5%B5?%3Cx%3E'],
  ['javascript:alert(1)', null],
  ['  JavaScript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,<b>', null],
  ['vbscript:x', null],
  ['file:///etc/passwd', null],
  ['no address', null],
  ['', null],
])('links %j as %j', (url, address) => {
  expect(webAddress(url)).toBe(address)
})
