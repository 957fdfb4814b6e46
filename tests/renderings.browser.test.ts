import { afterEach, describe, expect, it } from 'vitest'
import { opened, windows1252 } from './renderings/bytes'
import { marks, recase, strip, unwrap } from './renderings/marks'
import { pageOf, template } from './renderings/page'
import { parsed, readsOf, recordsOf } from './renderings/reading'
import { renderings } from './renderings/render'
import { sheets } from './renderings/sheets'

// The same words are the same record, however they were pasted and whatever stands around them.
const ways = Object.entries(renderings)
const pages = Object.entries(sheets).flatMap(([name, sheet]) =>
  ways.map(([way, render]) => ({ name: `${name}, as ${way}`, sheet, render })),
)

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove()
})

it('there are enough of them', () => {
  const matters = new Set(Object.values(sheets).flatMap((sheet) => sheet.matters))
  expect(matters.size).toBeGreaterThanOrEqual(12)
  expect(ways.length).toBeGreaterThanOrEqual(4)
})

describe.each(Object.entries(sheets))('%s', (_name, sheet) => {
  it.each(ways)('is read as a clerk reads it, as %s', (_way, render) => {
    const page = pageOf(sheet, render)
    const records = recordsOf(parsed(page.html), page.url)
    expect(records).toHaveLength(sheet.matters.length)
    sheet.matters.forEach((matter, i) => {
      const record = records[i]
      expect(record?.title).toBe(matter.title)
      if (record) expect(readsOf(record, matter.reads)).toEqual(matter.reads)
    })
  })

  it('is the same record in all', () => {
    const [first, ...others] = ways.map(([, render]) => {
      const page = pageOf(sheet, render)
      return recordsOf(parsed(page.html), page.url)
    })
    for (const other of others) expect(other).toEqual(first)
  })
})

describe.each(pages)('$name: the same record', ({ sheet, render }) => {
  const plain = pageOf(sheet, render)
  const framed = pageOf(sheet, render, template)
  const wanted = recordsOf(parsed(plain.html), plain.url)

  /** Both the bare page and the one with a council's template around it, changed in one way. */
  function both(change: (doc: Document) => void): void {
    for (const { html, url } of [plain, framed]) {
      const doc = parsed(html)
      change(doc)
      expect(recordsOf(doc, url)).toEqual(wanted)
    }
  }

  it('with menus, a footer, a cookie bar and other sums around it', () => {
    both(() => undefined)
  })

  it.each(marks)('without $name', (mark) => {
    both((doc) => unwrap(doc, mark))
    both((doc) => strip(doc, mark))
  })

  it('without any of them', () => {
    both((doc) => {
      for (const mark of marks) unwrap(doc, mark)
    })
    both((doc) => {
      for (const mark of marks) strip(doc, mark)
    })
  })

  it('with its classes in other letters', () => {
    both((doc) => recase(doc, (name) => name.toLowerCase()))
    both((doc) => recase(doc, (name) => name.toUpperCase()))
  })

  it('in windows-1252', async () => {
    const html = framed.html.replace('<meta charset="utf-8">', '<meta charset="windows-1252">')
    expect(html).not.toBe(framed.html)
    const doc = await opened(windows1252(html))
    expect(doc.characterSet).toBe('windows-1252')
    expect(recordsOf(doc, framed.url)).toEqual(wanted)
  })
})
