import { expect, it } from 'vitest'
import { settingsIn } from './settings'

it.each([
  [undefined, { captureAutomatically: true, marksOn: true }],
  ['yes', { captureAutomatically: true, marksOn: true }],
  [{ captureAutomatically: 0 }, { captureAutomatically: true, marksOn: true }],
  [{ captureAutomatically: false }, { captureAutomatically: false, marksOn: true }],
  [
    { marksOn: false, old: 1 },
    { captureAutomatically: true, marksOn: false },
  ],
])('reads %j', (kept, settings) => {
  expect(settingsIn(kept)).toEqual(settings)
})
