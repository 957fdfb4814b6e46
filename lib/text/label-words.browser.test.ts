import { expect, it } from 'vitest'
import { labelWords } from './label-words'

it.each([
  ['<a href="#">  Log\n out </a>', 'Log out'],
  ['<strong>Key <em>decision</em>?</strong>', 'Key decision?'],
  ['<button></button>', ''],
])('says what is printed on %s', (html, words) => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const element = page.body.firstElementChild
  expect(element && labelWords(element)).toBe(words)
})
