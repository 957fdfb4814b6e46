import { describe, expect, it } from 'vitest'
import { textView } from '../text/text-view'
import { bytesOf, linkedPaper, paperFormat } from './documents'

const address = 'https://x.example/documents/s1/a.pdf'

/** The first link's paper as title, kind, format and bytes, each as printed; `.size` prints kind and size. */
function read(html: string): (string | null)[] | null {
  const doc = new DOMParser().parseFromString(html, 'text/html')
  const view = textView(doc.body)
  const link = doc.querySelector('a')
  const paper = link && linkedPaper(view, link, doc.querySelector('.size'), address)
  if (!paper) return null
  const say = (at: { start: number; end: number } | null) => at && view.text.slice(at.start, at.end)
  return [say(paper.title), paper.kind, say(paper.format), say(paper.bytes)]
}

describe('a linked paper', () => {
  it.each<[string, (string | null)[]]>([
    ['<a>Report</a>', ['Report', null, null, null]],
    ['<a>Report <span class="size">PDF 412 KB</span></a>', ['Report', null, 'PDF', '412 KB']],
    ['<a>Report</a> <span class="size">(PDF, 132 KB)</span>', ['Report', null, 'PDF', '132 KB']],
    ['<a>Report</a><span class="size">(156Kb)</span>', ['Report', null, null, '156Kb']],
    ['<a>Report <span class="size">DOCX 1 MB</span></a>', ['Report', null, 'DOCX', '1 MB']],
    ['<a>Report.pdf</a>', ['Report', 'pdf', null, null]],
    ['<a>Report v1.2</a>', ['Report v1.2', null, null, null]],
    ['<a>Report PDF 154 KB</a>', ['Report', null, null, null]],
    ['<a>Report pdf icon PDF 145 KB</a>', ['Report', null, null, null]],
    ['<a>Adroddiad pdf eicon PDF 281 KB</a>', ['Adroddiad', null, null, null]],
    ['<a>Report (PDF, 1.2 MB)</a>', ['Report', null, null, null]],
    ['<a><img alt="pdf icon">Report</a>', ['Report', 'pdf', null, null]],
    ['<p><img alt="docx"><a>Report</a></p>', ['Report', 'docx', null, null]],
    ['<a><img alt="Our logo">Report</a>', ['Report', null, null, null]],
    ['<a>Plan of the PDF store</a>', ['Plan of the PDF store', null, null, null]],
    ['<a>  Two\n lines </a>', ['Two lines', null, null, null]],
    [
      '<a>Plan<span class="mgHide">, item 3</span> <span class="size">PDF 1 MB</span></a>',
      ['Plan', null, 'PDF', '1 MB'],
    ],
  ])('%s', (html, paper) => {
    expect(read(html)).toEqual(paper)
  })

  it.each([
    '<a></a>',
    '<a><img alt="pdf"></a>',
    '<a><span class="size">PDF 4 KB</span></a>',
    '<p>no link</p>',
  ])('%s has no title and is none', (html) => {
    expect(read(html)).toBeNull()
  })
})

describe('the ending of an address', () => {
  it.each<[string, string | null]>([
    ['https://x.example/documents/s1/Report.pdf', 'pdf'],
    ['https://x.example/documents/s1/Report.PDF?T=9', 'pdf'],
    ['https://x.example/a/Plan%20B.docx#p2', 'docx'],
    ['https://x.example/a/table.xlsx', 'xlsx'],
    ['https://x.example/a/photo.jpeg', 'jpeg'],
    ['https://x.example/mgAi.aspx?ID=7', null],
    ['https://x.example/Document.ashx?abc=.pdf', null],
    ['https://x.example/a.pdf/view', null],
    ['https://x.example/100%.pdf', null],
    ['https://x.example/', null],
  ])('%s: %s', (url, format) => {
    expect(paperFormat(url)).toBe(format)
  })
})

describe('a size in bytes', () => {
  it.each<[string, number | null]>([
    ['412 KB', 412 * 1024],
    ['156Kb', 156 * 1024],
    ['1 MB', 1024 ** 2],
    ['1.5 MB', 1.5 * 1024 ** 2],
    ['2 GB', 2 * 1024 ** 3],
    ['900 B', 900],
    ['1,024 KB', 1024 ** 2],
    ['0 KB', null],
    ['KB', null],
    ['4 pages', null],
    ['1.2.3 MB', null],
    ['', null],
  ])('%s: %s', (printed, bytes) => {
    expect(bytesOf(printed)).toBe(bytes)
  })
})
