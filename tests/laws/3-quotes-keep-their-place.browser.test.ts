import { describe, expect, it } from 'vitest'
import { describe as spanOf } from '../../lib/anchor/describe'
import { locate } from '../../lib/anchor/locate'
import { factsOf } from '../../lib/record/facts'
import { textView } from '../../lib/text/text-view'
import { parsed } from '../renderings/reading'
import { fixturePages, readFixture } from './fixture-pages'

// Law 3. describe(locate(s)) == s; text comes only from the text view.
describe('a quote is found at its place and described as it was', () => {
  it.each(fixturePages)('%s', (_path, html) => {
    const reading = readFixture(parsed(html), html)
    if (reading.is !== 'read') return
    for (const { text, fields } of reading.capture.records)
      for (const { spans } of factsOf(fields))
        for (const span of spans) {
          const place = locate(text, span)
          expect(place).not.toBeNull()
          if (place) expect(spanOf(text, place.at)).toEqual(span)
        }
  })
})

describe('a block’s range and its place in the text are one another', () => {
  it.each(fixturePages)('%s', (_path, html) => {
    const view = textView(parsed(html).body)
    for (const block of view.blocks) {
      if (block.at.end === block.at.start) continue
      expect(view.at(view.range(block.at))).toEqual(block.at)
    }
  })
})

describe('the text view is all of the page’s words', () => {
  it.each(fixturePages)('%s', (_path, html) => {
    const doc = parsed(html)
    const view = textView(doc.body)
    const worded = view.blocks.filter(({ at }) => at.end > at.start)
    const covered = worded.map(({ at }) => view.text.slice(at.start, at.end)).join('\n')
    expect(covered).toBe(view.text)
    expect(view.text).not.toMatch(/ {2}|[\t\r]| \n|\n |\n\n|^\s|\s$/)
  })
})
