import { describe, expect, it } from 'vitest'
import type { QuotedRecord } from '../../lib/model/capture'
import { factsOf, type ReadFact } from '../../lib/record/facts'
import { parsed } from '../renderings/reading'
import { faultsOf } from './faults'
import { fixturePages, readFixture } from './fixture-pages'

// Law 1. No Quoted value without its spans, each found again at its place by locate. What comes from an address,
// an attribute or a table is Known, and says so.
const sources = ['address', 'attribute', 'table']

/** Letters and digits alone: what a text keeps of its words however they are folded and joined. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}£%]+/gu, '')

/** The words of a value that is printed words; null for a value that is read from words. */
function printedText({ kind, value }: ReadFact): string | null {
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$|^\d{2}:\d{2}$/.test(value) ? null : value
  const of = value as { text?: string } // a resolution or an option has a text, no other fact
  return kind === 'resolution' || kind === 'option' ? (of.text ?? null) : null
}

/** Values whose words are not the words that they quote. */
const invented = (fields: QuotedRecord) =>
  factsOf(fields).flatMap((fact) => {
    if (fact.field === 'outcome') return []
    const text = printedText(fact)
    const words = letters(fact.spans.map(({ exact }) => exact).join(' '))
    return text === null || words.includes(letters(text)) ? [] : [`${fact.field}: ${text}`]
  })

/** Sources that a record's addresses and links name. */
const knownOf = ({ meeting, links, documents }: QuotedRecord) => [
  ...(meeting?.url ? [meeting.url] : []),
  ...links,
  ...documents.map(({ url }) => url),
]

it('there are fixtures, and many facts in them', () => {
  const facts = fixturePages.flatMap(([, html]) => {
    const reading = readFixture(parsed(html), html)
    return reading.is === 'read' ? reading.capture.records.flatMap((r) => factsOf(r.fields)) : []
  })
  expect(fixturePages.length).toBeGreaterThanOrEqual(20)
  expect(facts.length).toBeGreaterThan(500)
})

describe('every value stands on words of its page', () => {
  it.each(fixturePages)('%s', (_path, html) => {
    const reading = readFixture(parsed(html), html)
    expect(faultsOf(reading)).toEqual([])
    if (reading.is !== 'read') return
    for (const { fields } of reading.capture.records) {
      for (const fact of factsOf(fields)) expect(fact.spans.length).toBeGreaterThan(0)
      expect(invented(fields)).toEqual([])
      for (const { from, by } of knownOf(fields)) {
        expect(sources).toContain(from)
        expect(by).not.toBe('')
      }
    }
  })
})
