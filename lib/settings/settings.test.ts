import { expect, it } from 'vitest'
import { type Settings, settingsIn } from './settings'

const atFirst: Settings = {
  captureAutomatically: true,
  marksOn: true,
  coder: null,
  letterKeys: true,
}

it.each<[unknown, Partial<Settings>]>([
  [undefined, {}],
  ['yes', {}],
  [{ captureAutomatically: 0 }, {}],
  [{ captureAutomatically: false }, { captureAutomatically: false }],
  [{ marksOn: false, old: 1 }, { marksOn: false }],
  [{ coder: ' Ada ' }, { coder: 'Ada' }],
  [{ coder: ' ' }, {}],
  [{ letterKeys: false }, { letterKeys: false }],
])('reads %j', (kept, chosen) => {
  expect(settingsIn(kept)).toEqual({ ...atFirst, ...chosen })
})
