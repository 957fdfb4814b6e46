import { describe, expect, it } from 'vitest'
import { sum } from '../../tests/samples/money'
import type { QuotedRecord } from '../model/capture'
import type { EditRow, ReviewedFact } from '../model/kept'
import type { Span } from '../model/quoted'
import { factsOf } from './facts'
import { finalFields } from './final-fields'
import { byPerson, layEdits } from './lay-edits'
import { reviewCount } from './review-count'
import { bareFields, editOf } from './sample-record'

const text = 'A footpath\nThat £500 be spent on it, and £20 a year for the stile.\nStatus: Approved'
function quote(exact: string, from = text): Span {
  const start = from.indexOf(exact)
  const end = start + exact.length
  const prefix = from.slice(Math.max(0, start - 32), start)
  return { exact, prefix, suffix: from.slice(end, end + 32), at: { start, end } }
}
const read = <T>(value: T, exact: string, from = text) => ({
  value,
  spans: [quote(exact, from)] as const,
  basis: 'stated' as const,
  by: 'finder/sample',
})

const fields: QuotedRecord = {
  ...bareFields(),
  title: read('A footpath', 'A footpath'),
  status: read('Approved', 'Approved'),
  values: [read(sum(500), '£500'), read(sum(20), '£20')],
}

const keyOf = (exact: string): string => {
  const fact = factsOf(fields).find((one) => one.spans[0]?.exact === exact)
  if (fact === undefined) throw new Error(`no fact says ${exact}`)
  return fact.key
}
const on = (exact: string, change: Partial<EditRow> = {}): EditRow => {
  const fact = factsOf(fields).find((one) => one.key === keyOf(exact))
  const { key, field = '', kind = 'field', value, spans = [] } = fact ?? {}
  const about = { fact: key ?? '', field, kind, machine: value, value, spans: [...spans] }
  return editOf({ ...about, ...change })
}
const corrected = (value: unknown) => on('£500', { verdict: 'correct', value })
const rejected = on('£500', { verdict: 'reject', value: null })
const added = editOf({
  fact: 'added-1',
  field: 'terms',
  kind: 'term',
  verdict: 'add',
  machine: null,
  value: { initialMonths: 12, extensionMonths: null, maximumMonths: null },
  spans: [quote('a year')],
})

const lay = (edits: readonly EditRow[], now = fields, inText = text) => {
  const laid = layEdits(now, edits, inText)
  const all = laid.facts.map((one) => one.fact)
  const by = (key: string): ReviewedFact | undefined => all.find((fact) => fact.key === key)
  return { ...laid, all, by, value: by(keyOf('£500')) }
}

describe('one fact', () => {
  it.each([
    ['nobody spoke of', [], 'no', sum(500), 'finder/sample'],
    ['was confirmed', [on('£500')], 'confirmed', sum(500), 'finder/sample'],
    ['was corrected', [corrected(sum(600))], 'corrected', sum(600), byPerson],
    [
      'was corrected to what it said',
      [corrected(sum(500))],
      'confirmed',
      sum(500),
      'finder/sample',
    ],
    ['was rejected', [rejected], 'rejected', sum(500), 'finder/sample'],
    [
      'was corrected, then rejected',
      [corrected(sum(600)), rejected],
      'rejected',
      sum(600),
      byPerson,
    ],
    [
      'was rejected, then confirmed',
      [rejected, on('£500')],
      'confirmed',
      sum(500),
      'finder/sample',
    ],
    [
      'has a note alone',
      [on('£500', { verdict: 'note', value: null, note: 'Why?' })],
      'no',
      sum(500),
      'finder/sample',
    ],
  ])('that %s', (_name, edits, reviewed, value, by) => {
    const { value: fact, all, orphans } = lay(edits)
    expect(fact).toMatchObject({ reviewed, value, by, machine: sum(500), offered: null })
    expect(all).toHaveLength(4)
    expect(orphans).toEqual([])
  })

  it('says who judged it last, and when', () => {
    const at = '2026-03-05T10:00:00.000Z'
    expect(lay([rejected, on('£500', { who: 'Bo', at })]).value?.judged).toEqual({ who: 'Bo', at })
    expect(lay([]).value?.judged).toBeNull()
  })

  it('has the newest note of each coder, and none that was taken back', () => {
    const note = (who: string, words: string) =>
      on('£500', { verdict: 'note', value: null, note: words, who })
    const notes = [
      note('Ada', 'a'),
      note('Bo', 'b'),
      note('Ada', 'c'),
      note('Cy', 'd'),
      note('Cy', ''),
    ]
    expect(lay(notes).value?.notes.map((one) => [one.who, one.text])).toEqual([
      ['Ada', 'c'],
      ['Bo', 'b'],
    ])
  })
})

describe('what the machine reads anew', () => {
  const now = { ...fields, values: [read(sum(550), '£500'), read(sum(20), '£20')] }

  it.each([
    ['confirmed', on('£500'), sum(500)],
    ['corrected', corrected(sum(600)), sum(600)],
    ['rejected', rejected, sum(500)],
  ])('is offered beside a fact that was %s', (reviewed, edit, value) => {
    expect(lay([edit], now).value).toMatchObject({
      reviewed,
      value,
      machine: sum(550),
      offered: { value: sum(550), by: 'finder/sample' },
    })
  })

  it('is not news where it is what the person said, or is judged again', () => {
    expect(lay([corrected(sum(550))], now).value?.offered).toBeNull()
    const kept = { ...corrected(sum(600)), machine: sum(550), verdict: 'confirm' as const }
    expect(lay([corrected(sum(600)), kept], now).value).toMatchObject({
      reviewed: 'corrected',
      value: sum(600),
      offered: null,
    })
  })

  it('changes a fact that nobody judged', () => {
    expect(lay([on('£20')], now).value).toMatchObject({ reviewed: 'no', value: sum(550) })
  })
})

describe('a fact that the machine no longer reads', () => {
  const without = { ...fields, values: [read(sum(20), '£20')] }

  it.each([
    ['confirmed', on('£500'), sum(500)],
    ['corrected', corrected(sum(600)), sum(600)],
    ['rejected', rejected, sum(500)],
  ])('stands as %s by the words that the text still prints', (reviewed, edit, value) => {
    const { value: fact, orphans } = lay([edit], without)
    expect(fact).toMatchObject({ reviewed, value, machine: null, offered: null, by: byPerson })
    expect(orphans).toEqual([])
  })

  it('stands at the place to which its words have moved', () => {
    const moved = `Decision\n${text}`
    const { value: fact } = lay([corrected(sum(600))], { ...without, status: null }, moved)
    expect(fact?.spans[0]?.at.start).toBe(moved.indexOf('£500'))
  })

  it('is an orphan where its words are gone, laid over nothing', () => {
    const gone = text.replace('£500', '£700')
    const now = { ...fields, values: [read(sum(700), '£700', gone)] }
    const { orphans, all, value } = lay([corrected(sum(600))], now, gone)
    expect(value).toBeUndefined()
    expect(orphans).toMatchObject([
      { key: keyOf('£500'), value: sum(600), reviewed: 'corrected', field: 'values' },
    ])
    expect(all.find((fact) => fact.field === 'values')).toMatchObject({ reviewed: 'no' })
  })

  it('is an orphan where its words stand in several places, none the surer', () => {
    const twice = 'A footpath\nSo £500 or\nelse £500 it is\nApproved'
    expect(lay([on('£500')], without, twice).orphans).toHaveLength(1)
  })

  it('keeps a note, with what it was written about', () => {
    const note = on('£500', { verdict: 'note', value: null, note: 'Why?' })
    expect(lay([note], without).orphans).toMatchObject([
      { reviewed: 'no', value: sum(500), notes: [{ text: 'Why?' }] },
    ])
  })
})

describe('a fact that the machine quotes otherwise', () => {
  const wider = { ...fields, values: [read(sum(550), 'That £500 be spent')] }

  it.each([
    ['confirmed', on('£500'), sum(500), sum(550)],
    ['corrected', corrected(sum(600)), sum(600), sum(550)],
    ['corrected to the same', corrected(sum(550)), sum(550), null],
  ])('is one fact, where it was %s', (_name, edit, value, offered) => {
    const { all, value: fact } = lay([edit], wider)
    expect(all.filter((one) => one.field === 'values')).toHaveLength(1)
    expect(fact).toMatchObject({ value, machine: sum(550) })
    expect(fact?.offered?.value ?? null).toEqual(offered)
  })

  it('stays rejected where it is the same, and is to be judged where it is another', () => {
    const same = { ...fields, values: [read(sum(500), 'That £500 be spent')] }
    expect(lay([rejected], same).all.filter((one) => one.field === 'values')).toMatchObject([
      { reviewed: 'rejected' },
    ])
    expect(lay([rejected], wider).all.filter((one) => one.field === 'values')).toMatchObject([
      { reviewed: 'no', value: sum(550) },
      { reviewed: 'rejected', value: sum(500) },
    ])
  })

  it('takes its notes along', () => {
    const note = on('£500', { verdict: 'note', value: null, note: 'Why?' })
    const { all, orphans } = lay([note], wider)
    expect(all.find((one) => one.field === 'values')).toMatchObject({
      reviewed: 'no',
      value: sum(550),
      notes: [{ text: 'Why?' }],
    })
    expect(orphans).toEqual([])
  })

  it('is met in a field of one value wherever it stands', () => {
    const now = { ...fields, status: read('on it', 'on it') }
    const edit = on('Approved', { verdict: 'correct', value: 'Agreed' })
    expect(lay([edit], now).by(keyOf('Approved'))).toMatchObject({
      value: 'Agreed',
      offered: { value: 'on it' },
    })
  })
})

describe('an added fact', () => {
  it('stands among the others by its words', () => {
    const { all } = lay([added])
    expect(all.map((fact) => fact.field)).toEqual(['title', 'values', 'values', 'terms', 'status'])
    expect(all[3]).toMatchObject({ key: 'added-1', reviewed: 'added', machine: null, by: byPerson })
  })

  it('can be corrected and rejected', () => {
    const value = { initialMonths: 24, extensionMonths: null, maximumMonths: null }
    const { machine, spans, field, kind, fact } = added
    const more = { machine, spans, field, kind, fact }
    const again = editOf({ ...more, verdict: 'correct', value })
    expect(lay([added, again]).by('added-1')).toMatchObject({ reviewed: 'added', value })
    const gone = editOf({ ...more, verdict: 'reject', value: null })
    expect(lay([added, again, gone]).by('added-1')).toMatchObject({ reviewed: 'rejected', value })
  })

  it('is one fact with what the machine finds there later', () => {
    const found = { initialMonths: null, extensionMonths: null, maximumMonths: 12 }
    const { all } = lay([added], { ...fields, terms: [read(found, '£20 a year')] })
    expect(all.filter((fact) => fact.field === 'terms')).toMatchObject([
      { key: 'added-1', value: added.value, offered: { value: found } },
    ])
  })

  it('is an orphan where its words are gone', () => {
    expect(lay([added], fields, text.replace('a year', 'yearly')).orphans).toHaveLength(1)
  })
})

describe('whose word a fact rests on', () => {
  const at = (step: number, who: string) => ({ step, who, at: `2026-03-04T10:00:0${step}.000Z` })
  const add = { ...added, ...at(1, 'RH') }
  const on2 = (verdict: EditRow['verdict'], step: number, who: string, value: unknown = null) =>
    editOf({ ...added, verdict, value, ...at(step, who) })
  const voices = (edits: readonly EditRow[], key = 'added-1') =>
    lay(edits)
      .by(key)
      ?.voices.map(({ is, who }) => `${is} ${who}`)
  const judge = (edits: readonly EditRow[], key = 'added-1') => lay(edits).by(key)?.judged?.who
  const year = added.value

  it('keeps who added it when another confirms', () => {
    const edits = [add, on2('confirm', 2, 'XY', year)]
    expect(voices(edits)).toEqual(['added RH', 'confirmed XY'])
    expect(judge(edits)).toBe('RH')
    expect(lay(edits).by('added-1')?.reviewed).toBe('added')
  })

  it('keeps who added it when another corrects or rejects', () => {
    const two = { ...added, initialMonths: 24 }
    const edits = [add, on2('confirm', 2, 'XY', year), on2('correct', 3, 'XY', two)]
    expect(voices(edits)).toEqual(['added RH', 'corrected XY'])
    expect(judge(edits)).toBe('RH')
    const rejected = [add, on2('reject', 2, 'XY')]
    expect(voices(rejected)).toEqual(['added RH', 'rejected XY'])
    expect(judge(rejected)).toBe('XY')
  })

  it('names every coder who confirmed, once', () => {
    const key = keyOf('£500')
    const edits = ['Ada', 'Bo', 'Ada'].map((who, n) => on('£500', at(n + 1, who)))
    expect(voices(edits, key)).toEqual(['confirmed Bo', 'confirmed Ada'])
  })

  it('says nothing twice of whoever agrees with themselves', () => {
    expect(voices([add, on2('confirm', 2, 'RH', year)])).toEqual(['added RH'])
    const own = [{ ...corrected(sum(700)), who: 'Bo' }, on('£500', { who: 'Bo', value: sum(700) })]
    expect(voices(own, keyOf('£500'))).toEqual(['corrected Bo'])
  })

  it('drops confirmations of a value that was corrected since', () => {
    const edits = [on('£500', { who: 'Ada' }), { ...corrected(sum(700)), who: 'Bo' }]
    expect(voices(edits, keyOf('£500'))).toEqual(['corrected Bo'])
  })

  it('stands on the other’s word where its adding was undone', () => {
    const edits = [on2('confirm', 2, 'XY', year)]
    expect(lay(edits).by('added-1')).toMatchObject({ reviewed: 'added', value: year })
    expect(voices(edits)).toEqual(['confirmed XY'])
    expect(judge(edits)).toBe('XY')
  })

  it('is no fact where its adding was undone and another only rejected it', () => {
    const laid = lay([on2('reject', 2, 'XY')])
    expect(laid.all.map(({ field }) => field)).toEqual(lay([]).all.map(({ field }) => field))
    expect(laid.orphans).toEqual([])
  })

  it('keeps another’s note on it, with its words', () => {
    const note = editOf({ ...added, verdict: 'note', value: null, note: 'Sure?', ...at(2, 'XY') })
    const { orphans } = lay([note])
    expect(orphans).toMatchObject([{ value: null, notes: [{ who: 'XY', text: 'Sure?' }] }])
    expect(orphans[0]?.spans[0]?.exact).toBe('a year')
  })
})

describe('finalFields', () => {
  const final = (edits: readonly EditRow[], rejected: 'left-out' | 'kept' = 'left-out') =>
    finalFields(fields, lay(edits).facts, rejected)

  it('are the reading’s own where nothing was said', () => {
    expect(final([])).toBe(fields)
  })

  it('say what people said, at the same words', () => {
    const { values, terms } = final([corrected(sum(600)), added])
    expect(values.map((one) => one.value)).toEqual([sum(600), sum(20)])
    expect(values[0]?.spans).toEqual(fields.values[0]?.spans)
    expect(terms).toMatchObject([{ value: added.value, by: byPerson }])
  })

  it('leave rejected facts out, or keep them where they are shown', () => {
    expect(final([rejected]).values.map((one) => one.value)).toEqual([sum(20)])
    expect(final([rejected], 'kept').values).toEqual(fields.values)
  })

  it('never lose the title', () => {
    const edit = on('A footpath', { verdict: 'reject', value: null })
    expect(final([edit]).title).toEqual(fields.title)
  })

  it('fill a field that was empty, a meeting and a head too', () => {
    const add = (field: string, kind: string, value: unknown) =>
      editOf({ ...added, fact: `added-${field}`, field, kind, value })
    const { dates, meeting, heads } = final([
      add('dates.decided', 'field', '2026-03-04'),
      add('meeting.body', 'field', 'Cabinet'),
      add('heads.options', 'head', { head: 'options', state: 'exempt' }),
    ])
    expect(dates.decided?.value).toBe('2026-03-04')
    expect(meeting).toMatchObject({ body: { value: 'Cabinet' }, date: null, url: null })
    expect(heads.options?.value).toBe('exempt')
  })

  it('hold the later of two values of a field that holds one', () => {
    const add = (step: number, value: string) =>
      editOf({ ...added, fact: `added-${step}`, field: 'purpose', kind: 'purpose', value, step })
    expect(final([add(1, 'one'), add(2, 'two')]).purpose?.value).toBe('two')
  })
})

it('counts what has been checked', () => {
  const head = {
    value: 'present' as const,
    spans: [quote('Status:')] as const,
    basis: 'stated' as const,
    by: 'x',
  }
  const now = {
    ...fields,
    heads: { ...fields.heads, decision: head },
    labels: [read({ name: 'a', value: 'b' }, 'stile')],
  }
  const note = on('£20', { verdict: 'note', value: null, note: 'Why?' })
  expect(reviewCount(lay([], now).all)).toEqual({ checked: 0, of: 4 })
  expect(reviewCount(lay([rejected, note, added], now).all)).toEqual({ checked: 2, of: 5 })
})
