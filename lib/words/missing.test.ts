import { describe, expect, it } from 'vitest'
import type { MissingWhy } from '../model/vocabulary'
import { fieldWords, isNamed } from './fields'
import { missingWords } from './missing'

describe('missingWords', () => {
  it.each<[string, MissingWhy, string]>([
    ['options', 'not-stated', 'No alternative options stated'],
    ['options', 'none-stated', 'The page says there were no alternative options'],
    ['options', 'not-read', 'Options: could not be read'],
    ['options', 'exempt', 'Options: withheld as exempt'],
    ['resolutions', 'exempt', 'The decision was withheld as exempt'],
    ['resolutions', 'not-stated', 'No resolution stated'],
    ['interests', 'none-stated', 'The page says no interests were declared'],
    ['dates.due', 'not-stated', 'Due date: not stated'],
    ['meeting.time', 'not-read', 'Meeting time: could not be read'],
    ['dates.decided', 'exempt', 'The date was withheld as exempt'],
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
