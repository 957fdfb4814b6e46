import { afterEach, describe, expect, it } from 'vitest'
import { Chip } from '../../entrypoints/council.content/chip/chip'
import { makeHost } from '../../entrypoints/council.content/chip/host'
import { Tip } from '../../entrypoints/council.content/chip/tip'
import { Menu } from '../../entrypoints/council.content/own/menu'
import type { PageReading } from '../../lib/extract/pipeline'
import { runThrough } from '../../lib/extract/pipeline'
import { markedFacts, marksIn, rangesAt } from '../../lib/highlight/marks-of'
import { paint, unpaint } from '../../lib/highlight/paint'
import { reveal, unflash } from '../../lib/highlight/reveal'
import { fixturePages, readFixture } from './fixture-pages'

// Law 4. After a capture, painting and un-painting, the page's DOM outside our one host is byte-identical.
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

const isHost = (node: Node) => node.nodeName.toLowerCase() === 'minutebook-chip'
/** Our host came or went, and nothing else. */
const isOfHost = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every(isHost)

/** The whole document with what an observer heard of it meanwhile: a change undone is a change. */
function watched(doc: Document): () => { html: string; changes: number } {
  let changes = 0
  const count = (heard: readonly MutationRecord[]) => {
    changes += heard.filter((one) => !isOfHost(one)).length
  }
  const observer = new MutationObserver(count)
  observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true })
  return () => {
    count(observer.takeRecords())
    observer.disconnect()
    return { html: doc.documentElement.outerHTML, changes }
  }
}

/** All that our own element does on a page: comes, says what it says, explains a mark, keeps words, and goes. */
function runChip(doc: Document, { capture, records, view }: Extract<PageReading, { is: 'read' }>) {
  const host = makeHost(doc)
  const nothing = () => {}
  const place = { side: 'right', at: 1, open: true } as const
  const acts = { take: nothing, step: nothing, setMarks: nothing, keepPlace: nothing }
  const chip = new Chip(doc, host, place, acts)
  const words = { tone: 'have', title: 'Captured', kind: null, why: 'x', next: null } as const
  const shown = { words, next: null, counts: [['value', '2 sums']] as const, marksOn: true }
  chip.show(shown)
  expect(doc.querySelectorAll('minutebook-chip')).toHaveLength(1)
  chip.show({ ...shown, marksOn: false })
  const tip = new Tip(doc, host, nothing)
  const facts = runThrough(markedFacts(capture, records, view))
  const [fact] = facts
  if (fact !== undefined) {
    const box = () => fact.ranges[0]?.getBoundingClientRect() ?? null
    tip.point([fact], box)
    tip.moveTo({ fact, at: 1, of: facts.length }, box)
    tip.hide()
  }
  const menu = new Menu(doc, host, {
    ...{ keep: nothing, undo: nothing, tag: nothing, note: nothing, close: nothing },
  })
  const boxes = () => []
  menu.choose(boxes)
  menu.focus()
  menu.tell({ tone: 'done', title: 'Kept', more: null, made: ['tag'], note: true }, boxes)
  menu.close()
  chip.end()
  host.remove()
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
      const { capture, records, view } = reading
      const marks = marksIn(runThrough(markedFacts(capture, records, view)))
      paint(marks)
      if (marks.length > 0) expect(ours()).not.toEqual([])
      const [record] = reading.capture.records
      const [span] = record?.fields.title.spans ?? []
      const whole = reading.records[0]?.whole
      if (span && whole) expect(reveal(rangesAt(reading.view, whole, span.at))).toBe(true)
      runChip(doc, reading)
      unflash()
      unpaint()
      expect(ours()).toEqual([])
    }
    expect(look()).toEqual({ html: before, changes: 0 })
  })
})
