import { expect, it } from 'vitest'
import { changes, valuesOf } from './changes'

const span = { exact: 'two years', prefix: '', suffix: '', at: { start: 4, end: 13 } }
const quote = <T>(value: T, by = 'finder/term') => ({ value, spans: [span], basis: 'stated', by })

it('values alone are compared, not where they stand or who found them', () => {
  const here = { text: 'for two years', fields: { title: quote('A'), wards: [], status: null } }
  const there = { text: 'two years', fields: { title: quote('A', 'reader/other') } }
  expect(valuesOf(here)).toEqual({ fields: { title: 'A' } })
  expect(changes(valuesOf(here), valuesOf(there))).toEqual([])
})

it.each([
  ['a changed value', { a: 1 }, { a: 2 }, [{ field: 'a', gone: ['1'], come: ['2'] }]],
  ['a value that is new', {}, { a: 1 }, [{ field: 'a', gone: [], come: ['1'] }]],
  ['no reading at all', { a: 1 }, undefined, [{ field: '', gone: ['{"a":1}'], come: [] }]],
  ['one of a list', { l: [1, 2, 3] }, { l: [2, 3] }, [{ field: 'l', gone: ['1'], come: [] }]],
  ['twice for once', { l: [1, 1] }, { l: [1] }, [{ field: 'l', gone: ['1'], come: [] }]],
  ['another order', { l: [1, 2] }, { l: [2, 1] }, []],
  [
    'a field of the one record',
    { records: [{ fields: { title: 'A', wards: ['B'] } }] },
    { records: [{ fields: { title: 'A', wards: ['C'] } }] },
    [{ field: 'records.fields.wards', gone: ['"B"'], come: ['"C"'] }],
  ],
])('%s', (_name, before, after, wanted) => {
  expect(changes(before, after)).toEqual(wanted)
})
