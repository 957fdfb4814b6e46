import { describe, expect, test } from 'vitest'
import { exemptOptionsAt, exemptResolution, exemptWording } from './exempt'

describe('exemptWording', () => {
  test.each([
    'The reasons are set out in the exempt report.',
    'As detailed in the confidential report.',
    'Contained in the private appendix',
    'This is exempt from publication by virtue of paragraph 3.',
    'Not for publication.',
    'Exempt',
    'Confidential.',
    'The details are recorded in a confidential minute.',
  ])('%s', (text) => expect(exemptWording(text)).toBe(true))
  test.each([
    'As set out in the report.',
    'To keep the pier open.',
    `That the lease be signed, as set out in the report and its confidential appendix; ${'and more was said of it. '.repeat(20)}`,
    'None.',
  ])('not %s', (text) => expect(exemptWording(text)).toBe(false))
})

test('options that an exempt paper holds', () => {
  const text =
    'Cabinet had a report. The options and their risks were set out in detail within the exempt report. It was moved.'
  const at = exemptOptionsAt(text)
  expect(at && text.slice(at.start, at.end)).toBe(
    'The options and their risks were set out in detail within the exempt report',
  )
  expect(exemptOptionsAt('The options were set out in the report.')).toBeNull()
})

test('a resolution that is withheld', () => {
  expect(
    exemptResolution(
      'The resolution is set out in a minute exempt from publication by virtue of paragraph 3.',
    ),
  ).toBe(true)
  expect(exemptResolution('(1) The decision is recorded in the confidential minutes.')).toBe(true)
  expect(exemptResolution('That the exempt appendix be noted.')).toBe(false)
  expect(exemptResolution('Agrees Appendix 1 is not for publication')).toBe(false)
})

test.each([
  'The resolution is set out in a minute exempt from publication.',
  '(Exempt minute – see the confidential minute book)',
])('withheld: %s', (text) => expect(exemptResolution(text)).toBe(true))
