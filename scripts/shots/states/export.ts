import { ALL } from '../library'
import { MEETING } from '../meeting'
import type { Shown } from '../state'
import { REVIEWED } from '../worked-on'

export const exporting: readonly Shown[] = [
  { name: 'none', library: [], answer: null },
  { name: 'first', library: ALL, answer: null },
  { name: 'items', library: [...MEETING, ...ALL], answer: null, until: '.preview' },
  { name: 'citing', library: ALL, answer: null, choose: 'bibtex', until: '.preview' },
  { name: 'backup', library: ALL, answer: null, choose: 'everything', until: '.preview' },
  {
    name: 'part',
    library: ALL,
    answer: null,
    shown: { text: 'recov', council: null },
    choose: 'everything',
    until: '.preview',
  },
  {
    name: 'done',
    library: ALL,
    answer: null,
    choose: 'data-package',
    press: [/^Export \d+ decisions$/],
    until: '.export-done',
  },
  {
    name: 'methods',
    library: [...ALL.slice(0, 9), REVIEWED],
    answer: null,
    press: ['Write methods paragraph'],
    until: '.methods-words',
  },
]
