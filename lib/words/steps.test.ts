import { describe, expect, it } from 'vitest'
import { sum } from '../../tests/samples/money'
import type { ActRow, Step } from '../model/acts'
import type { EditRow } from '../model/kept'
import type { MarkRow } from '../model/marks'
import { editOf } from '../record/sample-record'
import { redoneWords, stepWords, undoneWords, voiceWords } from './steps'

const by = { step: 1, who: 'RH', at: '2026-03-04T10:00:00.000Z' }
const said = (...edits: Partial<EditRow>[]): Step => ({
  ...by,
  is: 'said',
  edits: edits.map(editOf),
})
const money = { field: 'values', value: sum(45_000) }
const clause = { path: ['1'], text: `Approve ${'x'.repeat(80)}`, kind: 'resolved', lead: null }

const record = 'mb1:moderngov:democracy.ambleford.gov.uk:decision-101'
const act = (what: Pick<ActRow, 'does'>): Step => ({
  ...by,
  is: 'did',
  // As far as words are made of it.
  act: { ...by, record, texts: [], ...what } as ActRow,
})
const council = (change: Partial<Extract<ActRow, { does: 'council' }>>): Step => ({
  ...{ ...by, is: 'did' },
  act: {
    ...{ ...by, record, does: 'council', site: null },
    council: { name: 'Ambleford', gss: null },
    ...change,
  },
})
const mark: MarkRow = {
  ...{ record, ...by, mark: '00000000-0000-4000-8000-000000000001' },
  reading: { as: 'note', says: [] },
  ...{ tags: [], note: '', removed: false, within: 'record', url: 'http://x', source: 's' },
  version: 1,
  anchor: {
    span: { exact: 'the bridge', prefix: '', suffix: '', at: { start: 0, end: 10 } },
    around: { before: '', after: '' },
    ...{ rivals: [], rest: 0, nth: 1, of: 1 },
  },
}
const marked = (change: Partial<MarkRow>, before: MarkRow | null = mark): Step => ({
  ...{ ...by, is: 'marked', before },
  mark: { ...mark, ...change },
})

describe('what a person did', () => {
  it.each<[Step, string]>([
    [said(money), 'confirmed the sum £45,000'],
    [said({ ...money, verdict: 'correct' }), 'corrected the sum £45,000'],
    [
      said({ ...money, verdict: 'reject', value: null, machine: sum(45_000) }),
      'rejected the sum £45,000',
    ],
    [said({ ...money, verdict: 'add', machine: null }), 'added the sum £45,000'],
    [said({ verdict: 'note', note: 'Why?' }), 'wrote a note on the title: A footpath'],
    [said({ verdict: 'note', note: '' }), 'removed the note on the title: A footpath'],
    [
      said({ field: 'dates.decided', value: '2025-03-04' }),
      'confirmed the decision date: 4 March 2025',
    ],
    [
      said({ field: 'resolutions', value: clause }),
      `confirmed the resolution “Approve ${'x'.repeat(51)}…”`,
    ],
    [
      said({ field: 'heads.options', value: { head: 'options', state: 'exempt' } }),
      'confirmed the options: withheld',
    ],
    [said(money, { verdict: 'confirm' }), 'confirmed 2 facts'],
    [said(money, { verdict: 'reject' }), 'checked 2 facts'],
    [
      said({ field: 'links', machine: { rel: 'meeting', url: 'http://x' } }),
      'confirmed the link: Meeting',
    ],
    [
      said({ field: 'links', verdict: 'reject', machine: { rel: null, url: 'http://x' } }),
      'unlinked: http://x',
    ],
    [marked({}, null), 'marked “the bridge”'],
    [marked({ tags: ['a'] }), 'changed the tags of “the bridge”'],
    [marked({ note: 'a' }), 'changed the note on “the bridge”'],
    [marked({ note: 'a', tags: ['a'] }), 'changed the mark on “the bridge”'],
    [marked({ removed: true }), 'removed the mark on “the bridge”'],
    [marked({}, { ...mark, removed: true }), 'put back the mark on “the bridge”'],
    [act({ does: 'take' }), 'took the new text'],
    [act({ does: 'leave' }), 'kept the earlier text'],
    [act({ does: 'delete' }), 'deleted the record'],
    [council({}), 'set the council to Ambleford'],
    [council({ council: null }), 'removed the council set for this record'],
    [
      council({ site: { name: 'x.gov.uk', was: null } }),
      'set the council of x.gov.uk to Ambleford',
    ],
    [
      council({ council: null, site: { name: 'x.gov.uk', was: null } }),
      'removed the council set for x.gov.uk',
    ],
  ])('%#', (step, words) => {
    expect(stepWords(step)).toBe(words)
  })

  it('is told when it was undone, with whose later word counts', () => {
    const step = act({ does: 'take' })
    expect(undoneWords({ step, later: [] })).toBe('Undone: took the new text.')
    expect(redoneWords({ step, later: ['XY', 'Bo'] })).toBe(
      'Redone: took the new text. What XY and Bo recorded about it since still counts.',
    )
  })

  it('names every voice', () => {
    expect(voiceWords({ is: 'added', ...by })).toBe('Added by RH')
    expect(voiceWords({ is: 'rejected', ...by })).toBe('Rejected by RH')
  })
})
