import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDeep } from './deep'
import { type Slot, slotPage, slots } from './garbage/slots'
import { faultsOf, read } from './laws/faults'
import { pageOf, template } from './renderings/page'
import { parsed } from './renderings/reading'
import { renderings } from './renderings/render'
import { sheets } from './renderings/sheets'

/** The gate takes as many as say something; `--deep` takes more. */
const times = isDeep ? 20 : 1

const pages = Object.values(sheets).flatMap((sheet) =>
  Object.values(renderings).map((render) => pageOf(sheet, render, template)),
)
const page = fc.constantFrom(...pages)

const faults = (html: string, url: string) => faultsOf(read(parsed(html), url))

describe('damaged pages', () => {
  it('that break off anywhere are read as far as they go', () => {
    fc.assert(
      fc.property(page, fc.double({ min: 0, max: 1, noNaN: true }), ({ html, url }, part) => {
        expect(faults(html.slice(0, Math.floor(html.length * part)), url)).toEqual([])
      }),
      { numRuns: 150 * times, seed: 5 },
    )
  })

  it('with tags unclosed, misnested or twice', () => {
    fc.assert(
      fc.property(page, fc.infiniteStream(fc.nat(99)), ({ html, url }, dice) => {
        const thrown = html.replace(/<\/?\w[^>]*>/g, (tag) => {
          const n = dice.next().value
          if (n < 8) return ''
          if (n < 12) return tag + tag
          if (n < 15) return tag.replace(/^<\/?(\w+)/, '</$1')
          return n < 17 ? '<b><i><table>' : tag
        })
        expect(faults(thrown, url)).toEqual([])
      }),
      { numRuns: 150 * times, seed: 5 },
    )
  })

  it('with any characters in any part: lone surrogates, right-to-left, controls', () => {
    const unit = fc.oneof(
      fc.integer({ min: 1, max: 0xffff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      fc.constantFrom(0x5d0, 0x627, 0x200f, 0x202e, 0x2067, 0xfeff, 0x200b, 0xa0, 0x85, 0x2028),
    )
    const text = fc
      .array(unit, { maxLength: 60 })
      .map((units) => String.fromCharCode(...units).replace(/[<&]/g, ' '))
    fc.assert(
      fc.property(fc.constantFrom<Slot>(...slots), text, text, (slot, one, two) => {
        const { html, url } = slotPage({ [slot]: `${one} £5m RESOLVED: That 1. ${two}` })
        expect(faults(html, url)).toEqual([])
      }),
      { numRuns: 200 * times, seed: 5 },
    )
  })

  it('in Hebrew and Arabic are quoted as printed', () => {
    const { html, url } = slotPage({ decision: 'RESOLVED that הספרייה תיפתח, وأن تبقى مفتوحة.' })
    const reading = read(parsed(html), url)
    expect(faultsOf(reading)).toEqual([])
    expect(reading.is === 'read' && reading.capture.records[0]?.fields.resolutions).toMatchObject([
      { value: { text: 'הספרייה תיפתח, وأن تبقى مفتوحة.' } },
    ])
  })
})

describe('deep pages', () => {
  it.each(['<div>', '<b>', '<ol><li>', '<table><tr><td>', '<blockquote>', '<span>a', '<p><i>a'])(
    '%s to the parser’s limit',
    (tags) => {
      const { html, url } = slotPage({ decision: `${tags.repeat(4000)}RESOLVED: That it be so.` })
      expect(faults(html, url)).toEqual([])
    },
  )

  it('10,000 elements deep in a document that is not shown', () => {
    const { html, url } = slotPage({ decision: '<span id="deep"></span>' })
    const doc = parsed(html)
    let place: Element | null = doc.getElementById('deep')
    for (let n = 0; n < 10_000; n++) {
      const next: Element = doc.createElement(['div', 'section', 'b', 'td', 'i'][n % 5] ?? 'p')
      place?.append(next)
      place = next
    }
    place?.append('RESOLVED that the well be filled.')
    const reading = read(doc, url)
    expect(faultsOf(reading)).toEqual([])
    expect(reading.is === 'read' && reading.capture.records[0]?.fields.resolutions).toMatchObject([
      { value: { text: 'the well be filled.' } },
    ])
  })
})

/** How long one reading takes, in milliseconds. */
function took(piece: string, size: number, slot: Slot): number {
  const { html, url } = slotPage({ [slot]: piece.repeat(Math.ceil(size / piece.length)) })
  const doc = parsed(html)
  const from = performance.now()
  const reading = read(doc, url)
  const time = performance.now() - from
  if (reading.is === 'unreadable') expect(faultsOf(reading)).toEqual([])
  return time
}

// A quadratic reading takes four times as long for twice the text, and for a megabyte longer than anyone waits.
const ratio = 3.2
const patience = 5_000
/** What takes less has no ratio to speak of. */
const quick = 300
/** A busy machine disturbs single readings, not the least of several. */
const attempts = 8

function expectLinear(piece: string, size: number, slot: Slot): void {
  let half = Number.POSITIVE_INFINITY
  let whole = Number.POSITIVE_INFINITY
  for (let n = 0; n < attempts; n++) {
    half = Math.min(half, took(piece, size / 2, slot))
    whole = Math.min(whole, took(piece, size, slot))
    if (whole < patience && whole < Math.max(half * ratio, quick)) return
  }
  expect.fail(`${JSON.stringify(piece)} in ${slot}: ${half} ms, and ${whole} ms for twice the text`)
}

describe('long pages take linear time', () => {
  it.each(['a', '1', '.', '(', '-', '\u00a0', '\ud800', 'א'])('2 MB of %j', (sign) => {
    expectLinear(sign, 2 ** 21, 'decision')
  })

  const pieces = [
    'a ',
    'of the ',
    '£1m ',
    '£1 ',
    'x, ',
    '(a) ',
    '1. a ',
    'to ',
    '5 years ',
    'Option 1 ',
    'RESOLVED ',
    'Councillor X voted ',
    'delegate authority to ',
    '<br>a',
    '<p>a',
    '<p>1. a',
    '<li>a',
    '<td>a',
    '<b>a</b>',
    '<p>Reason: a',
    '<ol><li>a</ol>',
  ]
  it.each(pieces)('40 KB of %j', (piece) => {
    for (const slot of ['decision', 'minutes', 'options'] as const)
      expectLinear(piece, 40_000, slot)
  })

  it.each(slots)('40 KB of a letter in the %s', (slot) => {
    for (const sign of ['a', '-', ';', ', ']) expectLinear(sign, 40_000, slot)
  })
})
