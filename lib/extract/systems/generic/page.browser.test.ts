import { describe, expect, it } from 'vitest'
import { plainRecord } from '../../../record/plain'
import { readPage, runThrough } from '../../pipeline'
import { declaredSystems } from '../../registry'
import { askedSystems } from '../../registry.asked'

const url = new URL('https://www.pebbleton-town.example/decisions/harbour#top')
const menu = `<header><h1>Pebbleton Town Council</h1><nav><ul><li><a href="/">Home</a></li>
<li><a href="/d">Decisions</a></li><li>Hire a beach hut from £30 a day</li></ul></nav></header>`
const foot = '<footer><p>Precept for 2026/27: £88,000. Written in Pebbleton.</p></footer>'

function parse(body: string, title = 'Harbour wall repairs - Pebbleton Town Council'): Document {
  const html = `<!DOCTYPE html><html><head><title>${title}</title></head><body>${menu}<main>${body}</main>${foot}</body></html>`
  return new DOMParser().parseFromString(html, 'text/html')
}

function read(doc: Document, systems = askedSystems) {
  return runThrough(readPage(doc, url, systems))
}

function recordOf(body: string, title?: string) {
  const reading = read(parse(body, title))
  if (reading.is !== 'read') throw new Error(`not read: ${reading.is}`)
  const [capture] = reading.capture.records
  if (!capture) throw new Error('no record')
  return { reading, capture, plain: plainRecord({ ...capture, id: 'mb1:x' }, null) }
}

const story = `<p>The harbour wall was damaged in the storms of last winter, and the engineer's report, which
members had read, set out what it would cost to make it safe for the boats that use it, and how long that would take.</p>`

const headed = `<h1>Harbour wall repairs</h1>
<dl><dt>Decision maker</dt><dd>Harbour Committee</dd><dt>Date of decision</dt><dd>4 March 2026</dd></dl>
${story}
<h2>Decision</h2><p>1. To award the contract for the repair of the wall to the lowest bidder at a cost of £215,000.</p>
<p>2. To delegate authority to the Town Clerk, in consultation with the Chairman, to sign it.</p>
<h2>Reasons for the decision</h2><p>The wall would not stand another winter, and the grant that pays for the half of it ends in June.</p>
<h2>Alternative options considered</h2><p>Option 1: Do nothing. Rejected because the wall is not safe.</p>
<h2>Documents</h2><p><a href="/files/wall.pdf">Engineer's report</a> (PDF, 210 KB)</p>`

describe('a page under headings', () => {
  const { plain, capture } = recordOf(headed)

  it('is read by what its headings say', () => {
    expect(plain.title).toBe('Harbour wall repairs')
    expect(plain.resolutions.map(({ path }) => path)).toEqual([['1'], ['2']])
    expect(plain.reasons).toHaveLength(1)
    expect(plain.options).toMatchObject([{ label: 'Option 1', status: 'rejected' }])
    expect(plain.delegations).toEqual([{ to: 'Town Clerk', consulting: ['Chairman'] }])
  })

  it('takes the labels that it prints', () => {
    expect(plain.decisionMaker).toBe('Harbour Committee')
    expect(plain.dates.decided).toBe('2026-03-04')
  })

  it("keeps the site's own sums out of it", () => {
    expect(plain.values.map(({ amount }) => amount)).toEqual([215_000])
    expect(capture.text).not.toMatch(/Precept|beach hut/)
  })

  it('leaves the identity to the receiver', () => {
    expect(capture.what).toBe('page')
  })
})

describe('a page without headings', () => {
  const body = `<h1>Minutes of the meeting of the Harbour Committee held on 11 June 2026 at 7.30 pm</h1>
${story}<p>The contractor asked for £900,000 at first.</p>
<p>RESOLVED: That the repair of the wall be put off until October.</p>
<p>The Chairman thanked everybody who had come on so wet an evening, and the meeting went on to the next matter.</p>`

  it('is like minutes: only what follows an opener was decided', () => {
    const { plain } = recordOf(body)
    expect(plain.resolutions.map(({ text }) => text)).toEqual([
      'That the repair of the wall be put off until October.',
    ])
    expect(plain.meeting).toMatchObject({
      body: 'Harbour Committee',
      date: '2026-06-11',
      time: '19:30',
    })
    expect(plain.dates.decided).toBe('2026-06-11')
  })
})

describe('titles and dates', () => {
  const decided = `${story}<p>RESOLVED: That the wall be repaired at a cost of £215,000 before the winter comes again.</p>`

  it.each([
    ['its own heading', `<h1>The harbour wall</h1>${decided}`, undefined, 'The harbour wall'],
    [
      'the printed words of its title',
      `<p>Harbour wall repairs</p>${decided}`,
      undefined,
      'Harbour wall repairs',
    ],
    ['its first heading', `<h3>Safe walls</h3>${decided}`, 'x', 'Safe walls'],
  ])('the title is %s', (_what, body, title, wanted) => {
    expect(recordOf(body, title).plain.title).toBe(wanted)
  })

  it('a date that no label and no meeting prints stays blank', () => {
    expect(recordOf(`${decided}<p>Last changed 3 May 2026</p>`).plain.dates).toEqual({
      decided: null,
      published: null,
      effective: null,
      due: null,
    })
  })
})

describe('what is no decision', () => {
  const news = `<h1>Gulls are back</h1>${story}${story}<p>Come and look at them from the pier on any fine day.</p>`

  it('is none of ours', () => {
    expect(read(parse(news)).is).toBe('not-ours')
    expect(read(parse('')).is).toBe('not-ours')
  })

  it('is said to be unreadable where a system claims the address', () => {
    const claimed = new URL('https://democracy.pebbleton.gov.uk/ieDecisionDetails.aspx?ID=4')
    const reading = runThrough(readPage(parse(news), claimed, askedSystems))
    expect(reading).toMatchObject({ is: 'unreadable', why: { code: 'not-proved' } })
  })

  it('is never looked at by the systems that read by themselves', () => {
    expect(read(parse(headed), declaredSystems).is).toBe('not-ours')
  })
})

describe('the live page', () => {
  it('is not touched, and its own nodes print every quote', () => {
    const doc = parse(headed)
    const before = doc.documentElement.outerHTML
    const reading = read(doc)
    expect(doc.documentElement.outerHTML).toBe(before)
    if (reading.is !== 'read') throw new Error('not read')
    const [place] = reading.records
    for (const at of place?.whole ?? [])
      expect(doc.contains(reading.view.range(at).commonAncestorContainer)).toBe(true)
  })

  it('parts what stands on either side of words that are not the article', () => {
    const body = headed.replace(
      '<p>2. To delegate',
      '<div class="sharedaddy social share"><a href="/s">Share this decision with your friends</a></div><p>2. To delegate',
    )
    const { capture, plain } = recordOf(body)
    expect(capture.text).not.toContain('Share this')
    expect(plain.resolutions).toHaveLength(2)
  })
})

const minutes = (body: string, heading = 'Minutes May 2026') =>
  recordOf(`<h1>${heading}</h1>${body}`, 'Minutes').plain
const held =
  '<p>Minutes of the meeting of Pebbleton Town Council held on Tuesday 12 May 2026 at 7.15 pm</p>'
const present = '<p>Present: five councillors, the Clerk, and nine members of the public.</p>'
const clausesOf = (body: string) =>
  minutes(held + present + body).resolutions.map(({ path, text }) => [...path, text].join(' '))

describe('the minutes of a parish', () => {
  it.each<[string, string, string[]]>([
    [
      'numbered and titled with a colon',
      '<p>1. Apologies: None.</p><p>2. Hedge: It was resolved that the hedge be cut.</p><p>3. Reports: The Chair spoke.</p><p>4. Pond: It was agreed to clean it.</p>',
      ['the hedge be cut.', 'clean it.'],
    ],
    [
      'numbered and bold',
      '<p><b>1. Declarations of Interest.</b> None.</p><p><b>2. Hedge.</b> It was resolved that the hedge be cut.</p><p><b>3. Reports.</b></p><p>3.1 Chair. The Chair spoke.</p><p><b>4. Pond.</b> It was agreed to clean it.</p>',
      ['the hedge be cut.', 'clean it.'],
    ],
    [
      'under headings in bold alone',
      '<p><b>Declarations of Interest</b></p><p>Cllr Rowe in the hedge.</p><p><b>Hedge</b></p><p>It was RESOLVED that the hedge be cut.</p><p><b>Reports</b></p><p>It was agreed to thank the Clerk.</p>',
      ['the hedge be cut.', 'thank the Clerk.'],
    ],
    [
      'under headings',
      '<h2>31/26 Reports</h2><p>RESOLVED: That the report be noted.</p><h2>32/26 Documents</h2><p>RESOLVED: That the deeds be kept at the bank.</p>',
      ['That the report be noted.', 'That the deeds be kept at the bank.'],
    ],
    [
      'in a list',
      '<ol><li>Apologies were received.</li><li>Hedge – it was RESOLVED to cut the hedge.</li><li>The Clerk read a letter.</li></ol>',
      ['cut the hedge.'],
    ],
    [
      'with a list of clauses in one item',
      '<p>1) Apologies: none</p><p>2) Hedge: RESOLVED:</p><p>(a) That the hedge be cut.</p><p>(b) That the cost be met.</p><p>3) Close</p>',
      ['a That the hedge be cut.', 'b That the cost be met.'],
    ],
    [
      'within a sentence',
      '<p>The bench was broken and it was agreed that a new one be bought. The Chair thanked Mr. Dale.</p>',
      ['a new one be bought.'],
    ],
    [
      'by a motion that was carried',
      '<p>Cllr Boyd proposed and Cllr Grant seconded that the surplus be refunded to the hall. Carried unanimously. The Clerk spoke.</p>',
      ['the surplus be refunded to the hall.'],
    ],
    // nothing is decided
    [
      'told of another',
      `<p>The Clerk reported that it was agreed that the lease would end. It was RESOLVED that the hedge be cut.</p>`,
      ['the hedge be cut.'],
    ],
    [
      'of an earlier meeting',
      '<p>At the last meeting, which was long, it was agreed that a bench be bought. It was RESOLVED that the hedge be cut.</p>',
      ['the hedge be cut.'],
    ],
    [
      'a motion that fell',
      '<p>Cllr Boyd proposed that the hall be sold. Not carried. It was RESOLVED that the hedge be cut.</p>',
      ['the hedge be cut.'],
    ],
  ])('%s', (_name, body, clauses) => {
    expect(clausesOf(body)).toEqual(clauses)
  })

  it.each<[string, string, string | null]>([
    ['a line', held, '2026-05-12'],
    [
      'a day alone',
      '<p><b>PEBBLETON TOWN COUNCIL MEETING</b></p><p><b>TUESDAY 12 MAY 2026</b></p>',
      '2026-05-12',
    ],
    ['held on', '<p>Held on Tuesday 12th May 2026 in the Hall at 7 pm</p>', '2026-05-12'],
    [
      'not the last minutes',
      '<p>3. The minutes of the meeting held on 14 April 2026 were signed as correct.</p>',
      null,
    ],
    ['not the next meeting', '<p>Date of next meeting: Tuesday 9 June 2026</p>', null],
    ['not a notice', '<p>Published on 9 June 2026</p>', null],
  ])('its day: %s', (_name, lines, iso) => {
    expect(
      minutes(`${lines}${present}<p>It was RESOLVED that the hedge be cut.</p>`, 'Minutes').dates
        .decided,
    ).toBe(iso)
  })

  it.each(['Top', 'Present', 'Present:', 'Skip to main content'])('is not called %s', (heading) => {
    expect(
      minutes(`${held}${present}<p>It was RESOLVED that the hedge be cut.</p>`, heading).title,
    ).not.toBe(heading)
  })
})

const letter = (ref: string, words: string, day: string, maker = 'Commissioner') =>
  `<h3>Decision Ref: ${ref}</h3><p>${words}</p><p><b>Date of Decision:</b><br>${day}</p><p><b>Decision Maker:</b><br>${maker}</p>`

describe('several decisions on one page', () => {
  it('are one record that holds the clauses of all, and no day where they differ', () => {
    const { plain, capture } = recordOf(
      `<h1>January to March 2026</h1>${letter('2026/43', 'Accordingly, I have agreed to sign the letter.', '31 January 2026')}${letter('2026/44', 'Having read the report, I decided that the policy be adopted.', '20 February 2026')}`,
    )
    expect(plain.resolutions.map(({ text }) => text)).toEqual([
      'sign the letter.',
      'the policy be adopted.',
    ])
    expect(plain.dates.decided).toBeNull()
    expect(plain.decisionMaker).toBe('Commissioner')
    expect(capture.fields.labels.map(({ value }) => value.value)).toEqual([
      '31 January 2026',
      '20 February 2026',
    ])
  })

  it('have a day where it is one', () => {
    const { plain } = recordOf(
      `<h1>January 2026</h1>${letter('1', 'I have agreed to sign the letter.', '31 January 2026')}${letter('2', 'I hereby agree to adopt the policy.', '31 January 2026')}`,
    )
    expect(plain.dates.decided).toBe('2026-01-31')
    expect(plain.resolutions).toHaveLength(2)
  })

  it.each([
    'He said that I have agreed to sign the letter.',
    'I have not agreed to sign the letter.',
    'If I had agreed to it, the wall would stand.',
  ])('%s: nothing', (words) => {
    const doc = parse(`<h1>January 2026</h1>${letter('1', words, '31 January 2026')}${story}`)
    const reading = read(doc)
    if (reading.is === 'read') expect(reading.capture.records[0]?.fields.resolutions).toEqual([])
  })

  it('a blog is no decision', () => {
    const reading = read(parse(`<h1>My week</h1>${story}<p>I have agreed to open the fair.</p>`))
    expect(reading.is).toBe('not-ours')
  })
})
