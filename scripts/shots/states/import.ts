import { ALL, MANY } from '../library'
import type { Shown } from '../state'

export const importing: readonly Shown[] = [
  { name: 'first', library: ALL, answer: null },
  {
    name: 'sheet',
    library: MANY.slice(0, 6),
    answer: null,
    back: { format: 'decisions-csv', changed: [[',Cabinet,', ',The Cabinet,']] },
    until: 'h2',
  },
  {
    name: 'backup',
    library: MANY.slice(0, 6),
    settings: { coder: 'A. Clerk' },
    answer: null,
    back: { format: 'everything', changed: [['decision-', 'decision-9']] },
    until: '.import-choice',
  },
  {
    name: 'foreign',
    library: ALL,
    answer: null,
    back: { format: 'decisions-csv', changed: [['id,council', 'number,council']] },
    until: '[role=alert]',
  },
]
