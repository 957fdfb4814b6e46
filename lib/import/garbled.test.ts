import { expect, it } from 'vitest'
import { isGarbled } from './garbled'

const asWindows = (text: string) =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

it.each(['£5', 'Tŷ Ŵyl – “da”', 'plain'])('%j read as another alphabet is seen', (ours) => {
  expect(isGarbled(ours, asWindows(ours))).toBe(ours !== 'plain')
})

it.each([
  ['Tŷ Ŵyl', 'T? ?yl', true],
  ['Tŷ', 'Ty', false],
  ['£5', '£6', false],
  ['£5', '', false],
])('%j as %j: %j', (ours, theirs, is) => {
  expect(isGarbled(ours, theirs)).toBe(is)
})
