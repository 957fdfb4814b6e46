import { afterEach, describe, expect, it } from 'vitest'
import { marksOf, rangesAt } from '../../lib/highlight/marks-of'
import { paint, unpaint } from '../../lib/highlight/paint'
import { reveal, unflash } from '../../lib/highlight/reveal'
import { fixturePages, readFixture } from './fixture-pages'

// Law 4. After a capture, painting and un-painting, the page's DOM is byte-identical.
const ours = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('minutebook-'))

/** The page in a frame of its own, its scripts off, as the browser parses it. */
async function opened(html: string): Promise<Document> {
  const frame = document.createElement('iframe')
  frame.sandbox.add('allow-same-origin')
  frame.srcdoc = html
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  if (frame.contentDocument === null) throw new Error('the frame has no document')
  return frame.contentDocument
}

/** The whole document with what an observer heard of it meanwhile: a change undone is a change. */
function watched(doc: Document): () => { html: string; changes: number } {
  let changes = 0
  const observer = new MutationObserver((heard) => {
    changes += heard.length
  })
  observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true })
  return () => {
    changes += observer.takeRecords().length
    observer.disconnect()
    return { html: doc.documentElement.outerHTML, changes }
  }
}

afterEach(() => {
  unpaint()
  unflash()
  for (const frame of document.querySelectorAll('iframe')) frame.remove()
})

it('there are fixtures', () => {
  expect(fixturePages.length).toBeGreaterThanOrEqual(20)
})

describe('a page is left as it was', () => {
  it.each(fixturePages)('%s', async (_path, html) => {
    const doc = await opened(html)
    const before = doc.documentElement.outerHTML
    const look = watched(doc)
    const reading = readFixture(doc, html)
    if (reading.is === 'read') {
      const marks = marksOf(reading.capture, reading.records, reading.view)
      paint(marks)
      if (marks.length > 0) expect(ours()).not.toEqual([])
      const [record] = reading.capture.records
      const [span] = record?.fields.title.spans ?? []
      const whole = reading.records[0]?.whole
      if (span && whole) expect(reveal(rangesAt(reading.view, whole, span.at))).toBe(true)
      unflash()
      unpaint()
      expect(ours()).toEqual([])
    }
    expect(look()).toEqual({ html: before, changes: 0 })
  })
})
