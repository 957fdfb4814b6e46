import { expect, it } from 'vitest'
import { headStateWords, headWords, relWords, reviewWords } from './screen-kinds'

it('has words for links, reviews and heads', () => {
  expect(relWords('issue-history')).toBe('Issue history')
  expect(reviewWords('confirmed')).toBe('Checked')
  expect(headWords('interests')).toBe('interests')
  expect(headStateWords('none-stated')).toBe('says none')
})
