import { expect, it } from 'vitest'
import { chipPlaceAtFirst, chipPlaceIn } from './chip-place'

it.each([
  [undefined, {}],
  ['left', {}],
  [{ side: 'top', at: 2, open: 'yes' }, {}],
  [{ at: Number.NaN }, {}],
  [{ side: 'left' }, { side: 'left' }],
  [
    { at: 0, open: false, old: 1 },
    { at: 0, open: false },
  ],
])('reads %j', (kept, chosen) => {
  expect(chipPlaceIn(kept)).toEqual({ ...chipPlaceAtFirst, ...chosen })
})
