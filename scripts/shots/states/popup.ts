import { list, read, unreadable } from '../answers'
import { ALL, ambleford, LONG, MANY, RECOVERY, UNKNOWN, WELSH } from '../library'
import type { Shown } from '../state'

export const popup: readonly Shown[] = [
  { name: 'empty', library: [], answer: { is: 'not-ours' } },
  { name: 'one', library: [RECOVERY], answer: read(RECOVERY) },
  { name: 'many', library: ALL, answer: read(RECOVERY) },
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
    keys: ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'ArrowDown', 'Delete'],
  },
  {
    name: 'off',
    library: MANY.slice(0, 3),
    answer: { is: 'off', why: 'site', site: ambleford },
  },
]
