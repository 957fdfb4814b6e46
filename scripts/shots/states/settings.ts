import { ambleford } from '../library'
import type { Shown } from '../state'

export const settings: readonly Shown[] = [
  { name: 'first', library: [], answer: null },
  {
    name: 'chosen',
    library: [],
    answer: null,
    settings: {
      ...{ captureAutomatically: false, hiddenMarks: ['vote', 'term'], letterKeys: false },
      ...{ offSites: [ambleford, 'netherby.moderngov.co.uk'], privateWindows: 'off', coder: 'Ada' },
      siteCouncils: [{ site: ambleford, name: 'Netherby Parish Council', gss: null }],
    },
    press: ['Turn off'],
  },
]
