import { describe, expect, it } from 'vitest'
import type { PageCapture, PageLink } from '../model/capture'
import type { PageState } from '../model/live'
import type { Diagnostic } from '../model/quoted'
import { nextWords, type StateWords, stateWords, type Where } from './state'

const page = {
  system: 'moderngov',
  kind: 'decision',
  url: 'https://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=1',
  site: 'democracy.ambleford.gov.uk',
} as const
const capture: PageCapture = { page, records: [], links: [], evidence: [], extractor: '0.1.0' }
const lost = (field: string | null, code = 'finder-failed'): Diagnostic => ({
  code,
  by: 'finder/x',
  field,
  at: null,
})
const link: PageLink = {
  rel: 'decision',
  url: 'https://democracy.ambleford.gov.uk/x',
  id: null,
  title: null,
  date: null,
  ref: null,
}
const ids = (n: number) => Array.from({ length: n }, (_, i) => `mb1:moderngov:a:decision-${i}`)
const kept = (
  is: 'captured' | 'changed' | 'partly',
  n = 1,
  diagnostics: Diagnostic[] = [],
  items = 0,
) => ({ is, page, records: ids(n), items: ids(items), diagnostics })
const popup: Where = { screen: 'popup', asked: false }
const panel: Where = { screen: 'panel', asked: false }

const cases: [string, PageState, Where, Partial<StateWords>][] = [
  ['captured', kept('captured'), popup, { tone: 'have', title: 'Captured', next: 'open-panel' }],
  ['captured, panel', kept('captured'), panel, { next: null, kind: 'Decision' }],
  ['many', kept('captured', 5), popup, { title: '5 decisions captured' }],
  [
    'a meeting',
    kept('captured', 5, [], 2),
    popup,
    { title: '3 decisions captured, 2 other items' },
  ],
  [
    'a meeting of one decision and one item',
    kept('captured', 2, [], 1),
    popup,
    { title: '1 decision captured, 1 other item' },
  ],
  [
    'a meeting that decided nothing',
    kept('captured', 4, [], 4),
    popup,
    { title: '4 agenda items captured' },
  ],
  ['an item that decides nothing', kept('captured', 1, [], 1), popup, { title: 'Captured' }],
  [
    'changed',
    kept('changed'),
    popup,
    { tone: 'attention', title: 'Changed since you captured it' },
  ],
  [
    'partly',
    kept('partly', 1, [lost('options'), lost('values'), lost('options')]),
    popup,
    {
      title: 'Captured in part',
      why: 'Minutebook could not read the options and sums here. The rest is kept.',
    },
  ],
  [
    'partly, no field',
    kept('partly', 1, [lost(null)]),
    popup,
    { why: 'Minutebook could not read part of this page. The rest is kept.' },
  ],
  [
    'only when asked',
    { is: 'uncaptured', why: 'only-when-asked', page, capture },
    popup,
    { tone: 'not', title: 'Not captured', next: 'capture' },
  ],
  [
    'private',
    { is: 'uncaptured', why: 'private-window', page, capture },
    popup,
    { next: 'capture' },
  ],
  ['translated', { is: 'uncaptured', why: 'translated', page, capture }, panel, { next: null }],
  ['signed in', { is: 'uncaptured', why: 'signed-in', page, capture }, panel, { next: 'capture' }],
  [
    'off on this site',
    { is: 'off', why: 'site', site: 'ambleford.gov.uk' },
    popup,
    { tone: 'quiet', title: 'Off on this site', next: 'turn-on' },
  ],
  [
    'off in private windows',
    { is: 'off', why: 'private-window', site: 'ambleford.gov.uk' },
    panel,
    { title: 'Off in private windows', next: null },
  ],
  [
    'save failed',
    { is: 'uncaptured', why: 'save-failed', page, capture },
    popup,
    { tone: 'attention', title: 'Not saved', next: 'save-again' },
  ],
  [
    'changes too often, on the page',
    { is: 'uncaptured', why: 'changes-too-often', page, capture },
    { screen: 'chip', asked: false },
    { tone: 'attention', title: 'Not saved', next: 'open-panel' },
  ],
  [
    'a site that sends too much',
    { is: 'uncaptured', why: 'site-too-much', page, capture },
    panel,
    { tone: 'attention', title: 'Not saved', next: 'save-again' },
  ],
  [
    'too large',
    {
      is: 'unreadable',
      why: {
        code: 'too-large',
        by: 'content/limits',
        field: null,
        at: { start: 0, end: 2_540_000 },
      },
    },
    panel,
    { title: 'Not saved', next: null },
  ],
  ['deleted', { is: 'uncaptured', why: 'deleted', page, capture }, panel, { next: 'restore' }],
  [
    'deleted, where a page could press it',
    { is: 'uncaptured', why: 'deleted', page, capture },
    { screen: 'chip', asked: false },
    { next: 'open-panel' },
  ],
  [
    'private, where a page could press it',
    { is: 'uncaptured', why: 'private-window', page, capture },
    { screen: 'chip', asked: false },
    { next: 'open-panel' },
  ],
  [
    'list',
    { is: 'list', page: { ...page, kind: 'list' }, links: [link, link] },
    popup,
    { why: '2 decisions linked here. Open one to capture it.', next: 'open-panel', kind: null },
  ],
  [
    'empty list',
    { is: 'list', page: { ...page, kind: 'list' }, links: [] },
    popup,
    { why: 'No decision is linked here.', next: null },
  ],
  [
    'agenda',
    { is: 'list', page: { ...page, kind: 'meeting' }, links: [] },
    popup,
    { title: 'Nothing decided here yet', kind: 'Meeting' },
  ],
  ['unreadable', { is: 'unreadable', why: lost(null, 'x') }, popup, { next: 'reload' }],
  ['not ours', { is: 'not-ours' }, popup, { title: 'Not a decision page', next: 'look' }],
  ['not ours, panel', { is: 'not-ours' }, panel, { next: null }],
  [
    'asked',
    { is: 'not-ours' },
    { ...popup, asked: true },
    { title: 'No decision found', next: null },
  ],
  ['can ask', { is: 'silent', why: 'can-ask' }, popup, { title: 'Not read yet', next: 'capture' }],
  ['press', { is: 'silent', why: 'press-the-button' }, panel, { next: null }],
  ['own', { is: 'silent', why: 'own-page' }, panel, { title: 'No decision here', next: null }],
  ['never', { is: 'silent', why: 'never' }, popup, { title: 'Closed to extensions', next: null }],
]

describe('stateWords', () => {
  it.each(cases)('%s', (_, state, where, words) => {
    expect(stateWords(state, where)).toMatchObject(words)
  })

  it('gives every state a title and a reason', () => {
    for (const [, state, where] of cases) {
      const words = stateWords(state, where)
      expect(words.title).not.toBe('')
      expect(words.why).toMatch(/\.$/)
      if (words.next !== null) expect(nextWords(words.next)).not.toBe('')
    }
  })
})
