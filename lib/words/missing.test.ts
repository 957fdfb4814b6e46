import { describe, expect, it } from 'vitest'
import type { MissingWhy } from '../model/vocabulary'
import { fieldWords, isNamed } from './fields'
import { missingWords } from './missing'

describe('missingWords', () => {
  it.each<[string, MissingWhy, string]>([
    ['options', 'not-stated', 'No alternative options are printed on this page.'],
    ['options', 'none-stated', 'The page says that there were no alternative options.'],
    ['options', 'not-read', 'We could not read the options here.'],
    ['options', 'exempt', 'The options were withheld as exempt.'],
    ['resolutions', 'exempt', 'The decision was withheld as exempt.'],
    ['resolutions', 'not-stated', 'No resolution is printed on this page.'],
    ['interests', 'none-stated', 'The page says that nobody declared an interest.'],
    ['dates.due', 'not-stated', 'This page prints no due date.'],
    ['meeting.time', 'not-read', "We could not read the meeting's time here."],
    ['dates.decided', 'exempt', 'The date was withheld as exempt.'],
  ])('%s, %s', (field, why, words) => {
    expect(missingWords(field, why)).toBe(words)
  })
})

it('names fields, and lets an unknown one pass by its own name', () => {
  expect(fieldWords('keyReason')).toBe('reason for the key decision')
  expect(isNamed('values')).toBe(true)
  expect(isNamed('values.3')).toBe(false)
  expect(fieldWords('sitting')).toBe('sitting')
})
