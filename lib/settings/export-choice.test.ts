import { expect, it } from 'vitest'
import { exportChoiceIn } from './export-choice'

it.each([
  [undefined, null],
  ['csv', null],
  [{ format: 1, options: [] }, null],
  [{ format: 'workbook' }, null],
  [
    { format: 'workbook', options: ['noNames', 7] },
    { format: 'workbook', options: ['noNames'] },
  ],
  [
    { format: 'workbook', options: ['contacts', 'judged'] },
    { format: 'workbook', options: ['judged'] },
  ],
])('reads %j as %j', (kept, choice) => {
  expect(exportChoiceIn(kept)).toEqual(choice)
})
