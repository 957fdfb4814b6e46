import { expect, it } from 'vitest'
import { exportChoiceIn } from './export-choice'

it.each([
  [undefined, null],
  ['csv', null],
  [{ format: 1, options: [] }, null],
  [{ format: 'workbook' }, null],
  [
    { format: 'workbook', options: ['contacts', 7] },
    { format: 'workbook', options: ['contacts'] },
  ],
])('reads %j as %j', (kept, choice) => {
  expect(exportChoiceIn(kept)).toEqual(choice)
})
