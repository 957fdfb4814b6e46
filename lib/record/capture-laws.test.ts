import { describe, expect, it } from 'vitest'
import { quote, sampleCapture, sampleFields, sampleRecord } from '../../tests/samples/capture'
import type { PageCapture, QuotedRecord, RecordCapture } from '../model/capture'
import { captureLimits } from '../model/capture-limits'
import type { Span } from '../model/quoted'
import { captureFault } from './capture-laws'

const text = 'Weir Bridge\nRESOLVED: That £2,000 be spent on the bridge by the county.'
const of = (change: Partial<RecordCapture>): PageCapture =>
  sampleCapture({ records: [sampleRecord({ text, ...change })] })
const saying = (fields: Partial<QuotedRecord>): PageCapture =>
  of({ fields: sampleFields(text, fields) })
const reason = quote(text, 'be spent on the bridge', 'be spent on the bridge')
const quoting = (change: Partial<Span>): PageCapture =>
  saying({ reasons: [{ ...reason, spans: [{ ...reason.spans[0], ...change }] }] })
const paper = (url: string): PageCapture =>
  saying({
    documents: [
      {
        title: quote(text, 'Weir Bridge', 'Weir Bridge'),
        url: { value: url, from: 'attribute', by: 'test' },
        format: null,
        bytes: null,
      },
    ],
  })
const link = (url: string) => ({
  ...{ rel: 'decision' as const, url, id: null, title: null, date: null, ref: null },
})

describe('captureFault', () => {
  it.each([
    ['nothing but a title', of({})],
    ['a quote with what is around it', saying({ reasons: [reason] })],
    ['a paper', paper('https://x.gov.uk/a.pdf')],
    ['a link', sampleCapture({ links: [link('http://x.gov.uk/mgAi.aspx?ID=1')] })],
    ['as many units as a record may have', of({ text: text.padEnd(captureLimits.text) })],
  ])('takes %s', (_name, capture) => {
    expect(captureFault(capture)).toBeNull()
  })

  it.each<[string, PageCapture]>([
    ['words that are not in the text', quoting({ exact: 'be spent on the tunnel' })],
    ['words at another place', quoting({ at: { start: 1, end: 23 } })],
    ['a place before the text', quoting({ at: { start: -1, end: 21 } })],
    ['a place from the end of the text', quoting({ at: { start: -22, end: -1 } })],
    ['a place after the text', quoting({ at: { start: 60, end: 6000 } })],
    ['no place', quoting({ exact: '', at: { start: 3, end: 3 } })],
    ['another prefix', quoting({ prefix: 'REFUSED: That £2,000 ' })],
    ['no suffix', quoting({ suffix: '' })],
    [
      'a second quote that is none',
      saying({
        reasons: [{ ...reason, spans: [...reason.spans, { ...reason.spans[0], exact: 'x' }] }],
      }),
    ],
    [
      'a meeting that is not in the text',
      saying({
        meeting: {
          ...{ date: null, time: null, item: null, url: null },
          body: { ...reason, spans: [{ ...reason.spans[0], exact: 'Cabinet' }] },
        },
      }),
    ],
  ])('refuses %s', (_name, capture) => {
    expect(captureFault(capture)).toBe('quote')
  })

  it('refuses a title that is not what it quotes', () => {
    const title = quote(text, 'Weir Bridge', 'Sale of the town hall')
    expect(captureFault(saying({ title }))).toBe('title')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no address'])(
    'refuses %s as an address',
    (url) => {
      expect(captureFault(paper(url))).toBe('address')
      expect(captureFault(sampleCapture({ links: [link(url)] }))).toBe('address')
    },
  )

  it.each<[string, PageCapture]>([
    ['a text', of({ text: text.padEnd(captureLimits.text + 1) })],
    ['a list', saying({ reasons: Array(captureLimits.list + 1).fill(reason) })],
    ['a name', of({ what: 'x'.repeat(captureLimits.name + 1) })],
    [
      'many records',
      sampleCapture({ records: Array(captureLimits.records + 1).fill(sampleRecord()) }),
    ],
    [
      'all together',
      sampleCapture({
        records: Array(9).fill(sampleRecord({ text: text.padEnd(captureLimits.text) })),
      }),
    ],
  ])('refuses %s that is too long', (_name, capture) => {
    expect(captureFault(capture)).toBe('too-long')
  })
})
