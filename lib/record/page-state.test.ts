import { describe, expect, it } from 'vitest'
import { sampleCapture, sampleId, samplePage, sampleRecord } from '../../tests/samples/capture'
import type { PageCapture } from '../model/capture'
import type { Held, PageLive, PageState } from '../model/live'
import { type Answer, type LibraryKnows, pageState } from './page-state'

const page = samplePage()
const one = sampleCapture()
const two = sampleCapture({ records: [sampleRecord(), sampleRecord({ what: 'decision-102' })] })
const twice = sampleCapture({ records: [sampleRecord(), sampleRecord()] })
const why = { code: 'finder-failed', by: 'finder/option', field: 'options', at: null }
const part = sampleCapture({ records: [sampleRecord({ diagnostics: [why] })] })
const id = sampleId
const id2 = sampleId.replace('101', '102')

const read = (capture: PageCapture, held: Held | null = null): PageLive => ({
  is: 'read',
  page,
  capture,
  held,
})
const has = (
  changed: LibraryKnows['changed'] = 'no',
  deleted = false,
  which = id,
  decides = true,
): LibraryKnows => ({ id: which, changed, deleted, decides })
const un = (reason: Extract<PageState, { is: 'uncaptured' }>['why'], capture = one): PageState => ({
  is: 'uncaptured',
  why: reason,
  page,
  capture,
})
const got = (
  is: 'captured' | 'changed' | 'partly',
  ids = [id],
  diagnostics = [why].slice(1),
  items: string[] = [],
) => ({ is, page, records: ids, items, diagnostics })

describe('pageState', () => {
  it.each<[string, Answer, LibraryKnows[], PageState]>([
    ['kept', read(one), [has()], got('captured')],
    ['changed', read(one), [has('unseen')], got('changed')],
    ['waiting', read(one), [has('waits')], got('changed')],
    ['partly read', read(part), [has()], got('partly', [id], [why])],
    ['changed before partly', read(part), [has('unseen')], got('changed', [id], [why])],
    [
      'one of two changed',
      read(two),
      [has(), has('unseen', false, id2)],
      got('changed', [id, id2]),
    ],
    [
      'one of two deleted',
      read(two),
      [has('no', true), has('no', false, id2)],
      got('captured', [id2]),
    ],
    [
      'one of two decides nothing',
      read(two),
      [has('no', false, id, false), has('no', false, id2)],
      got('captured', [id, id2], [], [id]),
    ],
    [
      'one of two decides nothing and is deleted',
      read(two),
      [has('no', true, id, false), has('no', false, id2)],
      got('captured', [id2]),
    ],
    ['one printed twice', read(twice), [has()], got('captured')],
    ['one of two not kept', read(two), [has()], un('save-failed', two)],
    ['deleted', read(one), [has('no', true)], un('deleted')],
    ['deleted and held', read(one, 'only-when-asked'), [has('no', true)], un('deleted')],
    ['said to be kept and not there', read(one), [], un('save-failed')],
    ['a save that failed', read(one, 'save-failed'), [], un('save-failed')],
    ['a save that failed over an older one', read(one, 'save-failed'), [has()], un('save-failed')],
    ['held', read(one, 'only-when-asked'), [], un('only-when-asked')],
    ['private', read(one, 'private-window'), [], un('private-window')],
    ['signed in', read(one, 'signed-in'), [], un('signed-in')],
    ['translated', read(one, 'translated'), [], un('translated')],
    ['translated, and kept before', read(one, 'translated'), [has()], un('translated')],
    ['held, but kept before', read(one, 'signed-in'), [has()], got('captured')],
    ['nothing to keep', read({ ...one, records: [] }), [], { is: 'list', page, links: [] }],
    ['a list', { is: 'list', page, links: [] }, [], { is: 'list', page, links: [] }],
    ['unreadable', { is: 'unreadable', why }, [], { is: 'unreadable', why }],
    ['not ours', { is: 'not-ours' }, [], { is: 'not-ours' }],
    ['silent', { is: 'silent', why: 'can-ask' }, [], { is: 'silent', why: 'can-ask' }],
  ])('%s', (_name, answer, knows, state) => {
    expect(pageState(answer, knows)).toEqual(state)
  })
})
