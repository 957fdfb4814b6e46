import { describe, expect, it } from 'vitest'
import { isAddable, isValueOf } from '../../lib/model/fact-values'
import { factsOf } from '../../lib/record/facts'
import { kindOfField } from '../../lib/record/field-kind'
import { fixturePages, readFixture } from './fixture-pages'

/** What the machine reads of any page a person could have said: the same kinds, the same shapes. */
describe('every fact of a reading is one that a person may say', () => {
  it.each(fixturePages)('%s', (_path, html) => {
    const reading = readFixture(new DOMParser().parseFromString(html, 'text/html'), html)
    if (reading.is !== 'read') return
    for (const { fields } of reading.capture.records)
      for (const { field, kind, value } of factsOf(fields)) {
        expect(kindOfField(field), field).toBe(kind)
        expect(isValueOf(field, value), `${field}: ${JSON.stringify(value)}`).toBe(true)
      }
  })
})

it('may be added to every field but the title, papers and further labels', () => {
  expect(['values', 'dates.due', 'heads.options', 'meeting.body'].map(isAddable)).toEqual(
    Array(4).fill(true),
  )
  expect(['title', 'documents', 'labels', 'links', 'toString'].map(isAddable)).toEqual(
    Array(5).fill(false),
  )
})
