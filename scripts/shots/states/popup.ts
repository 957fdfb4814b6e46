import { list, read, unreadable } from '../answers'
import { ALL, ambleford, LONG, MANY, RECOVERY, UNKNOWN, WELSH } from '../library'
import { LINKED, MATTER } from '../matter'
import { MEETING, meetingAnswer } from '../meeting'
import type { Shown } from '../state'

/** From the top of the popup into its list. */
const INTO_LIST = Array<string>(7).fill('Tab')

export const popup: readonly Shown[] = [
  { name: 'empty', library: [], answer: { is: 'not-ours' } },
  { name: 'one', library: [RECOVERY], answer: read(RECOVERY) },
  { name: 'many', library: ALL, answer: read(RECOVERY) },
  { name: 'matter', library: [...MATTER, ...MANY.slice(0, 3)], answer: read(LINKED) },
  { name: 'meeting', library: [...MEETING, ...MANY.slice(0, 12)], answer: meetingAnswer },
  {
    name: 'meeting-items',
    library: [...MEETING, ...MANY.slice(0, 12)],
    answer: meetingAnswer,
    choices: [/^Other agenda items/],
  },
  { name: 'meeting-undecided', library: MEETING.slice(0, 2), answer: { is: 'not-ours' } },
  { name: 'search', library: ALL, answer: read(RECOVERY), search: 'recov' },
  { name: 'search-none', library: ALL, answer: read(RECOVERY), search: 'zebra' },
  {
    name: 'changed',
    library: [...MANY.slice(0, 3), { ...RECOVERY, changed: 'unseen' }],
    answer: read(RECOVERY),
  },
  { name: 'partly', library: [...MANY.slice(0, 2), WELSH], answer: read(WELSH) },
  { name: 'long', library: [LONG, UNKNOWN, WELSH], answer: read(LONG) },
  {
    name: 'only-when-asked',
    library: MANY.slice(0, 3),
    answer: read(RECOVERY, 'only-when-asked'),
  },
  {
    name: 'signed-in',
    library: MANY.slice(0, 3),
    answer: read(RECOVERY, 'signed-in'),
  },
  {
    name: 'translated',
    library: MANY.slice(0, 3),
    answer: read(RECOVERY, 'translated'),
  },
  {
    name: 'save-failed',
    library: MANY.slice(0, 3),
    answer: read(RECOVERY, 'save-failed'),
  },
  {
    name: 'list',
    library: MANY.slice(0, 6),
    answer: list,
  },
  {
    name: 'unreadable',
    library: MANY.slice(0, 3),
    answer: unreadable,
  },
  { name: 'not-read', library: MANY.slice(0, 3), answer: null },
  {
    name: 'error',
    library: MANY.slice(0, 3),
    answer: null,
    refuses: true,
    keys: ['Tab', 'Tab', 'Enter'],
  },
  {
    name: 'deleted',
    library: MANY.slice(0, 5),
    answer: { is: 'not-ours' },
    keys: [...INTO_LIST, 'ArrowDown', 'Delete'],
  },
  {
    name: 'deleted-all',
    library: MANY.slice(0, 1),
    answer: { is: 'not-ours' },
    keys: [...INTO_LIST, 'Delete'],
  },
  {
    name: 'bin',
    library: [...MANY.slice(0, 3), LONG, UNKNOWN, ...MANY.slice(3, 8)].map((one, n) => ({
      ...one,
      ...(n > 1 ? { deleted: `2026-05-${10 + n}T09:30:00.000Z` } : {}),
    })),
    answer: { is: 'not-ours' },
    press: [/^Bin/],
    until: '.bin-row:nth-child(3)',
  },
  {
    name: 'bin-empty',
    library: MANY.slice(0, 3),
    answer: { is: 'not-ours' },
    press: [/^Bin/],
    until: '.bin .empty',
  },
  {
    name: 'off',
    library: MANY.slice(0, 3),
    answer: { is: 'off', why: 'site', site: ambleford },
  },
]
