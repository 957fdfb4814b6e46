import { describe, expect, it } from 'vitest'
import { isAddable, isValueOf } from '../model/fact-values'
import { draftOf, fillIn } from './fill-in'
import { ADDED, formOf } from './forms'

const money = {
  amount: 100_000,
  upper: null,
  currency: 'GBP',
  basis: 'annual',
  qualifier: 'approximately',
  role: null,
}
const clause = { path: ['2', 'a'], text: 'award it', kind: 'resolved', lead: 'RESOLVED: That' }
const option = { label: 'A', title: null, text: 'Wait', status: 'rejected', reason: null }
const person = { role: 'Contact', name: null, post: 'Clerk', email: null, phone: null }

describe('a form', () => {
  it.each<[string, unknown]>([
    ['values', money],
    ['terms', { initialMonths: 60, extensionMonths: null, maximumMonths: 84 }],
    ['resolutions', clause],
    ['options', option],
    ['delegations', { to: 'the Director', consulting: ['the Leader'] }],
    ['votes', { for: 8, against: 0, abstentions: null, unanimous: null }],
    ['votes', { for: null, against: null, abstentions: null, unanimous: true }],
    ['people', person],
    ['heads.reasons', { head: 'reasons', state: 'exempt' }],
    ['dates.decided', '2024-02-29'],
    ['meeting.time', '18:30'],
    ['keyDecision', false],
    ['outcome', 'amended'],
    ['title', 'A footpath'],
  ])('of %s gives back what it was given, as the field may hold it', (field, value) => {
    const form = formOf(field)
    expect(fillIn(form, draftOf(form, value), value)).toEqual({ ok: true, value })
    expect(isValueOf(field, value)).toBe(true)
  })

  it('never supplies how often a sum is paid', () => {
    const form = formOf('values')
    const draft = { ...draftOf(form, null), amount: '93k' }
    const value = { ...money, amount: 930_000_000, basis: 'unspecified', qualifier: null }
    expect(fillIn(form, draft, null)).toEqual({ ok: true, value })
  })

  it.each<[string, Record<string, string>, string]>([
    ['values', { amount: '' }, 'amount'],
    ['values', { amount: '10', upper: '9' }, 'upper'],
    ['terms', { initialMonths: '', extensionMonths: '', maximumMonths: '' }, 'initialMonths'],
    ['terms', { initialMonths: '60', maximumMonths: '12' }, 'maximumMonths'],
    ['votes', { for: '' }, 'for'],
    ['resolutions', { text: ' ' }, 'text'],
    ['dates.decided', { '': '' }, ''],
  ])('of %s says what is wrong, and where', (field, typed, part) => {
    const form = formOf(field)
    const filled = fillIn(form, { ...draftOf(form, null), ...typed }, null)
    expect(filled).toEqual({ ok: false, faults: { [part]: expect.any(String) } })
  })

  it('is offered for nothing that may not be added', () => {
    expect(ADDED.filter((field) => !isAddable(field))).toEqual([])
  })
})
