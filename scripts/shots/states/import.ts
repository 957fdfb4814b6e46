import { ALL, MANY } from '../library'
import type { Shown } from '../state'

export const importing: readonly Shown[] = [
  { name: 'first', library: ALL, answer: null },
  {
    name: 'sheet',
    library: MANY.slice(0, 6),
    answer: null,
    back: { format: /^CSV One row/, changed: [[',Cabinet,', ',The Cabinet,']] },
    until: 'h2',
  },
  {
    name: 'foreign',
    library: ALL,
    answer: null,
    back: { format: /^CSV One row/, changed: [['id,council', 'number,council']] },
    until: '[role=alert]',
  },
]
