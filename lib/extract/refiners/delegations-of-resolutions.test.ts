import { expect, test } from 'vitest'
import { sampleOutline } from '../../../tests/samples/outline'
import type { Resolution } from '../../model/facts'
import type { At } from '../../text/shapes'
import type { Finding } from '../shapes'
import { delegationsOfResolutions } from './delegations-of-resolutions'

const resolution = (kind: Resolution['kind'], at: readonly [At, ...At[]]): Finding => ({
  is: 'resolution',
  says: { path: [], text: 'a clause', kind, lead: null },
  at,
  basis: 'stated',
  by: 'a',
})
const delegation = (to: string, consulting: string[], start: number): Finding => ({
  is: 'delegation',
  says: { to, consulting },
  at: [{ start, end: start + 5 }],
  basis: 'stated',
  by: 'b',
})
const record = sampleOutline()
const refine = (all: readonly Finding[]) =>
  delegationsOfResolutions
    .refine(all, { text: '', blocks: [] }, record)
    .flatMap((f) =>
      f.is === 'delegation'
        ? [`${f.says.to}: ${f.says.consulting.join(', ')} @${f.at.map((a) => a.start).join(' ')}`]
        : [],
    )

test('what the preamble delegates is not kept', () => {
  expect(
    refine([
      resolution('resolved', [{ start: 100, end: 200 }]),
      delegation('Mayor', [], 20),
      delegation('Treasurer', [], 120),
    ]),
  ).toEqual(['Treasurer:  @120'])
})
test('a clause that only notes makes none, one that recommends does', () => {
  expect(
    refine([resolution('noted', [{ start: 0, end: 50 }]), delegation('Mayor', [], 20)]),
  ).toEqual([])
  expect(
    refine([resolution('recommended', [{ start: 0, end: 50 }]), delegation('Mayor', [], 20)]),
  ).toEqual(['Mayor:  @20'])
})
test('a clause printed twice makes one, quoted twice', () => {
  const twice = resolution('resolved', [
    { start: 0, end: 50 },
    { start: 100, end: 150 },
  ])
  expect(
    refine([twice, delegation('Mayor', ['Leader'], 10), delegation('mayor', ['Leader'], 110)]),
  ).toEqual(['Mayor: Leader @10 110'])
})
test('two clauses that name the same delegate make two', () => {
  const a = resolution('resolved', [{ start: 0, end: 50 }])
  const b = resolution('resolved', [{ start: 60, end: 90 }])
  expect(refine([a, b, delegation('Mayor', [], 10), delegation('Mayor', [], 70)])).toEqual([
    'Mayor:  @10',
    'Mayor:  @70',
  ])
})
test('one clause that names a delegate twice makes one, two delegates two', () => {
  const a = resolution('resolved', [{ start: 0, end: 90 }])
  expect(
    refine([
      a,
      delegation('Mayor', [], 10),
      delegation('Mayor', [], 50),
      delegation('Clerk', [], 70),
    ]),
  ).toEqual(['Mayor:  @10', 'Clerk:  @70'])
})
test('all else passes', () => {
  const a = resolution('resolved', [{ start: 0, end: 90 }])
  expect(delegationsOfResolutions.refine([a], { text: '', blocks: [] }, record)).toEqual([a])
})
