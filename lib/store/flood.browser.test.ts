import { beforeEach, describe, expect, it } from 'vitest'
import {
  quote,
  sampleFields,
  sampleId,
  sampleIncoming,
  samplePage,
  sampleRecord,
} from '../../tests/samples/capture'
import { arrivals, library, readings, records, versions } from './db'
import { addEdits } from './edits'
import { forgetArrivals, roomForMark } from './flood'
import { floodLimits } from './flood-limits'
import type { Incoming } from './incoming'
import { keptRecord } from './readings'
import { saveCapture } from './save'

const title = 'Repair of the Weir Bridge'
const start = Date.parse('2026-03-04T10:00:00.000Z')
const timeAt = (seconds: number) => new Date(start + seconds * 1000).toISOString()

/** What the page says so many seconds after the first time. */
const visit = (text: string, seconds: number, change: Partial<Incoming> = {}) =>
  saveCapture(
    sampleIncoming({ at: timeAt(seconds), ...change }, { capture: sampleRecord({ text }) }),
  )
const words =
  'alder birch cedar elder fir gorse hazel ivy juniper larch maple oak pine rowan'.split(' ')
const textOf = (n: number) =>
  `${title}\nPlant ${words[n % 14]} and ${words[Math.floor(n / 14) % 14]}.`
const texts = async () => (await versions.toArray()).map(({ text }) => text)

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
})

describe('a record whose page is never the same', () => {
  it('has so many texts an hour, and more again after it', async () => {
    const { hour } = floodLimits.record
    for (let n = 0; n < hour; n += 1)
      expect(await visit(textOf(n), n)).toMatchObject({ held: null, knows: [{}] })
    for (let n = hour; n < hour + 20; n += 1)
      expect(await visit(textOf(n), n)).toMatchObject({ held: 'changes-too-often', knows: [{}] })
    expect(await versions.count()).toBe(hour)
    expect((await keptRecord(sampleId))?.version.text).toBe(textOf(hour - 1))
    expect(await visit(textOf(100), 3700)).toMatchObject({ held: null })
    expect((await keptRecord(sampleId))?.version.text).toBe(textOf(100))
  })

  it('has so many a day', async () => {
    const { day } = floodLimits.record
    for (let n = 0; n < day + 5; n += 1) await visit(textOf(n), n * 400)
    expect(await versions.count()).toBe(day)
    expect(await visit(textOf(150), 24 * 3600 + 1000)).toMatchObject({ held: null })
  })

  it('is counted over all its pages', async () => {
    for (let n = 0; n < 30; n += 1) {
      const url = `http://democracy.ambleford.gov.uk/${n}/ieDecisionDetails.aspx?ID=101`
      await visit(textOf(n), n, { page: samplePage({ url }) })
    }
    expect(await versions.count()).toBe(floodLimits.record.hour)
  })

  it('is kept where the user asks', async () => {
    for (let n = 0; n < 30; n += 1) await visit(textOf(n), n)
    const asked = await visit(textOf(99), 40, { asked: true, limited: false })
    expect(asked).toMatchObject({ held: null })
    expect((await keptRecord(sampleId))?.version.text).toBe(textOf(99))
  })

  it('is still seen where it says nothing new', async () => {
    for (let n = 0; n < 30; n += 1) await visit(textOf(n), n)
    expect(await visit(textOf(11), 50)).toMatchObject({ held: null })
    expect((await versions.toArray()).at(-1)).toMatchObject({ number: 12, lastSeen: timeAt(50) })
  })

  it('does not hold up other records of the page', async () => {
    for (let n = 0; n < 30; n += 1) await visit(textOf(n), n)
    const id = `${sampleId}-2`
    const capture = sampleRecord({ text: textOf(77), what: 'decision-101-2' })
    const both = sampleIncoming({ at: timeAt(60) }, { capture: sampleRecord({ text: textOf(78) }) })
    const saved = await saveCapture({
      ...both,
      records: [...both.records, { id, council: null, capture }],
    })
    expect(saved).toMatchObject({ held: 'changes-too-often', knows: [{ id: sampleId }, { id }] })
    expect(await texts()).toContain(textOf(77))
    expect(await texts()).not.toContain(textOf(78))
  })
})

describe('a site that sends without end', () => {
  const big = 'x'.repeat(1_500_000)
  const send = (n: number, change: Partial<Incoming> = {}) =>
    saveCapture(
      sampleIncoming(
        { at: timeAt(n), ...change },
        {
          id: `${sampleId}${n}`,
          capture: sampleRecord({ text: `${title}\n${big}`, what: `decision-101${n}` }),
        },
      ),
    )

  it('fills its part of the hour and no more, whatever host and folder it speaks from', async () => {
    const pages = ['a.ambleford.gov.uk', 'b.ambleford.gov.uk/x', 'ambleford.gov.uk/y'].map((host) =>
      samplePage({ url: `http://${host}/ieDecisionDetails.aspx?ID=101` }),
    )
    const held: unknown[] = []
    for (let n = 0; n < 75; n += 1) {
      const page = pages[n % 3]
      held.push((await send(n, page === undefined ? {} : { page })).held)
    }
    expect(held.indexOf('site-too-much')).toBe(66)
    expect(await records.count()).toBe(66)
    expect(await readings.count()).toBe(66)
    const other = samplePage({ url: 'http://netherby.moderngov.co.uk/ieDecisionDetails.aspx?ID=1' })
    expect(await send(80, { page: other })).toMatchObject({ held: null })
    expect(await send(81, { asked: true, limited: false })).toMatchObject({ held: null })
    expect(await send(82)).toMatchObject({ held: 'site-too-much', knows: [] })
    expect(await send(2 * 3600 + 1)).toMatchObject({ held: null })
  }, 60_000)

  it('fills no more with marks', async () => {
    const mark = { id: sampleId, bytes: 30_000_000 }
    const room = () => roomForMark('http://a.ambleford.gov.uk/x', mark)
    expect([await room(), await room(), await room(), await room()]).toEqual([
      ...[null, null, null],
      'site-too-much',
    ])
  })

  it('is counted hour by hour, and forgotten after two days', async () => {
    await send(1)
    await send(3601)
    expect(await arrivals.toArray()).toMatchObject([
      { site: 'ambleford.gov.uk', hour: '2026-03-04T10', records: 1, texts: 0 },
      { site: 'ambleford.gov.uk', hour: '2026-03-04T11', records: 1, texts: 0 },
    ])
    await forgetArrivals(new Date('2026-03-06T11:30:00.000Z'))
    expect(await arrivals.toArray()).toMatchObject([{ hour: '2026-03-04T11' }])
  })
})

describe('honest pages', () => {
  it('saves a meeting of 300 items, and all of it again when every item changed', async () => {
    const meeting = (more: string, at: string) =>
      sampleIncoming({
        at,
        records: Array.from({ length: 300 }, (_, n) => ({
          id: `mb1:moderngov:democracy.ambleford.gov.uk:item-${n}`,
          council: null,
          capture: sampleRecord({
            text: `Item ${n}\nNoted${more}.`,
            what: `item-${n}`,
            kind: 'agenda-item',
          }),
        })),
      })
    expect(await saveCapture(meeting('', timeAt(0)))).toMatchObject({ held: null })
    expect(await saveCapture(meeting(' again', timeAt(60)))).toMatchObject({ held: null })
    expect(await versions.count()).toBe(600)
  }, 60_000)

  it('saves 200 decisions of 200 kB each within ten minutes', async () => {
    for (let n = 0; n < 200; n += 1) {
      const capture = sampleRecord({
        text: `${title}\n${'word '.repeat(40_000)}`,
        what: `decision-${n}`,
      })
      const saved = await saveCapture(
        sampleIncoming({ at: timeAt(3 * n) }, { id: `${sampleId}-${n}`, capture }),
      )
      expect(saved.held).toBeNull()
    }
    expect(await records.count()).toBe(200)
  }, 60_000)
})

describe('text that only ticks', () => {
  const clock = (time: string, sum = '£2,000') =>
    `${title}\nRESOLVED: That ${sum} be spent on the bridge.\nCurrent time ${time}`

  it('is no new version, and what was read of the first stays', async () => {
    for (let n = 0; n < 30; n += 1) await visit(clock(`10:00:${10 + n}`), n)
    expect(await texts()).toEqual([clock('10:00:10')])
    expect(await readings.count()).toBe(1)
    expect(await versions.toArray()).toMatchObject([{ firstSeen: timeAt(0), lastSeen: timeAt(29) }])
  })

  it('does not wait for the user either', async () => {
    await visit(clock('10:00:10'), 0)
    const fact = (await keptRecord(sampleId))?.facts[0]
    if (fact === undefined) throw new Error('the record has no fact')
    await addEdits(sampleId, [{ verdict: 'confirm', of: fact }], 'Ada')
    expect(await visit(clock('10:00:59'), 1)).toMatchObject({ knows: [{ changed: 'no' }] })
    expect(await visit(clock('10:00:59', '£3,000'), 2)).toMatchObject({
      knows: [{ changed: 'waits' }],
    })
  })

  it('is a new version with a changed sum or date in it, whether that was read or not', async () => {
    await visit(clock('10:00:10'), 0)
    await visit(clock('10:00:11', '£3,000'), 1)
    await visit(clock('10:00:12', '£4,000 on 4 March'), 2)
    await visit(clock('10:00:13', '£4,000 on 5 March'), 3)
    expect(await versions.count()).toBe(4)
  })

  it('is a new version where the number is one that was read', async () => {
    const of = (text: string) =>
      sampleRecord({
        text,
        fields: sampleFields(text, { decisionMaker: quote(text, text.slice(26), 'x') }),
      })
    for (const [n, text] of [`${title}\n10 people online`, `${title}\n11 people online`].entries())
      await saveCapture(sampleIncoming({ at: timeAt(n) }, { capture: of(text) }))
    expect(await versions.count()).toBe(2)
  })

  it('is a bare counter once it has counted three times, and a correction before', async () => {
    for (let n = 0; n < 30; n += 1) await visit(`${title}\nRead\n${1024 + n}`, n)
    expect(await texts()).toEqual([1024, 1025, 1026].map((n) => `${title}\nRead\n${n}`))
    await visit(`${title}\nRead\n5000`, 90_000)
    expect(await versions.count()).toBe(3)
  })

  it('is a number that was corrected on other days', async () => {
    for (let n = 0; n < 6; n += 1)
      await visit(`${title}\nThe school has ${320 + n} pupils.`, n * 90_000)
    expect(await versions.count()).toBe(6)
  })

  it('is a text of its own where a newer extractor reads it', async () => {
    await visit(clock('10:00:10'), 0)
    await visit(clock('10:00:11'), 1, { extractor: '0.2.0' })
    await visit(clock('10:00:12'), 2, { extractor: '0.2.0' })
    expect(await texts()).toEqual([clock('10:00:10'), clock('10:00:11')])
  })
})
