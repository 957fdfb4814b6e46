import { list, read, several, severalAnswer, unreadable } from '../answers'
import { BARE, LONG, MANY, RECOVERY, UNKNOWN, WELSH } from '../library'
import { LINKED, MATTER } from '../matter'
import { MEETING, meetingAnswer } from '../meeting'
import type { Shown } from '../state'
import { EARLIER, MARKED, REVIEWED, WAITS } from '../worked-on'

export const panel: readonly Shown[] = [
  { name: 'captured', library: [RECOVERY], answer: read(RECOVERY) },
  {
    name: 'quotes',
    library: [RECOVERY],
    answer: read(RECOVERY),
    quotes: true,
  },
  {
    name: 'changed',
    library: [{ ...RECOVERY, changed: 'unseen' }],
    answer: read(RECOVERY),
  },
  { name: 'meeting', library: MEETING, answer: meetingAnswer },
  { name: 'review', library: [REVIEWED], answer: read(REVIEWED) },
  {
    name: 'undone',
    settings: { coder: 'A. Reader' },
    library: [REVIEWED],
    answer: read(REVIEWED),
    press: [/^Undo: /],
    until: '.check-told:not(:empty)',
  },
  {
    name: 'council',
    settings: { coder: 'A. Reader' },
    library: [RECOVERY],
    answer: read(RECOVERY),
    press: ['Change the council'],
  },
  {
    name: 'council-unknown',
    library: [UNKNOWN],
    answer: read(UNKNOWN),
    press: ['Set the council', 'Save'],
  },
  {
    name: 'review-acts',
    library: [REVIEWED],
    answer: read(REVIEWED),
    keys: ['j', 'j'],
    press: ['Keys'],
  },
  {
    name: 'review-correct',
    library: [REVIEWED],
    answer: read(REVIEWED),
    keys: ['j', 'j', 'j', 'j', 'j', 'j', 'j', 'e'],
  },
  {
    name: 'review-add',
    library: [REVIEWED],
    answer: read(REVIEWED),
    press: ['Add a missing fact', /^Add$/],
  },
  {
    name: 'review-coder',
    library: [RECOVERY],
    answer: read(RECOVERY),
    keys: ['j', 'c'],
  },
  {
    name: 'difference',
    library: [EARLIER],
    answer: read(EARLIER),
    press: ['See changes'],
  },
  {
    name: 'waits',
    library: [WAITS],
    answer: read(WAITS),
    press: ['See changes'],
  },
  { name: 'own-marks', library: [MARKED], answer: read(MARKED) },
  {
    name: 'own-mark-edited',
    library: [MARKED],
    answer: read(MARKED),
    press: [/Edit tags and note: Sum/],
  },
  {
    name: 'own-mark-removed',
    settings: { coder: 'A. Reader' },
    library: [MARKED],
    answer: read(MARKED),
    press: [/Remove this mark: Sum/],
  },
  { name: 'linked', library: MATTER, answer: read(LINKED) },
  { name: 'bare', library: [BARE], answer: read(BARE) },
  { name: 'welsh', library: [WELSH], answer: read(WELSH) },
  { name: 'long', library: [LONG], answer: read(LONG) },
  { name: 'several', library: several, answer: severalAnswer },
  {
    name: 'list',
    library: MANY.slice(0, 6),
    answer: list,
  },
  {
    name: 'not-captured',
    library: [],
    answer: read(RECOVERY, 'private-window'),
  },
  { name: 'not-ours', library: [], answer: { is: 'not-ours' } },
  { name: 'not-read', library: [], answer: null },
  { name: 'unreadable', library: [], answer: unreadable },
]
