import { expect, it } from 'vitest'
import { settingsIn } from './settings'

it.each([
  [undefined, { captureAutomatically: true, marksOn: true, coder: null }],
  ['yes', { captureAutomatically: true, marksOn: true, coder: null }],
  [{ captureAutomatically: 0 }, { captureAutomatically: true, marksOn: true, coder: null }],
  [{ captureAutomatically: false }, { captureAutomatically: false, marksOn: true, coder: null }],
  [
    { marksOn: false, old: 1 },
    { captureAutomatically: true, marksOn: false, coder: null },
  ],
  [{ coder: ' Ada ' }, { captureAutomatically: true, marksOn: true, coder: 'Ada' }],
  [{ coder: ' ' }, { captureAutomatically: true, marksOn: true, coder: null }],
])('reads %j', (kept, settings) => {
  expect(settingsIn(kept)).toEqual(settings)
})
