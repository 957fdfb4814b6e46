import { expect, it } from 'vitest'
import { formats } from '../export/index'
import { firstFormats, formatGroups, formatHint, formatName, leftWords } from './export'

it.each([
  [0.2, 'about 5 seconds left'],
  [17, 'about 20 seconds left'],
  [89, 'about 90 seconds left'],
  [100, 'about 2 minutes left'],
  [3_601, 'about 60 minutes left'],
])('%s seconds are said as %j', (seconds, words) => {
  expect(leftWords(seconds)).toBe(words)
})

it('offers every format once, with a name and what it is for', () => {
  const offered = [
    ...firstFormats.map(({ format }) => format),
    ...formatGroups.flatMap((group) => group.of),
  ]
  expect(offered.toSorted()).toEqual(formats.map(({ id }) => id).toSorted())
  for (const id of offered) expect(formatName(id) && formatHint(id)).not.toBe('')
})
