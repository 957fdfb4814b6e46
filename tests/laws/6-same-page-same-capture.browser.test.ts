import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { factsOf } from '../../lib/record/facts'
import { parsed } from '../renderings/reading'
import { fixturePages, readFixture } from './fixture-pages'

// Law 6. Same page, same capture: no clock, locale or chance. Money is an integer of hundredths of a penny; dates
// are calendar strings.
const forbidden = (): never => {
  throw new Error('a reading asked the clock, the locale or chance')
}

const captured = (html: string) => {
  const reading = readFixture(parsed(html), html)
  return JSON.stringify(reading.is === 'read' ? reading.capture : reading)
}

describe('without clock, locale and chance', () => {
  const plain = new Map<string, string>()
  beforeEach(() => {
    for (const [path, html] of fixturePages) if (!plain.has(path)) plain.set(path, captured(html))
    vi.stubGlobal('Date', new Proxy(Date, { construct: forbidden, apply: forbidden }))
    vi.spyOn(Date, 'now').mockImplementation(forbidden)
    vi.spyOn(Math, 'random').mockImplementation(forbidden)
    vi.spyOn(performance, 'now').mockImplementation(forbidden)
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(forbidden)
    vi.spyOn(crypto, 'randomUUID').mockImplementation(forbidden)
    vi.stubGlobal('Intl', {})
    for (const method of ['toLocaleLowerCase', 'toLocaleUpperCase'] as const)
      vi.spyOn(String.prototype, method).mockImplementation(forbidden)
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(forbidden)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  it('the stubs are in force', () => {
    expect(() => Math.random()).toThrow('asked')
    expect(() => new Date()).toThrow('asked')
    expect(() => (5).toLocaleString()).toThrow('asked')
  })

  it('every fixture is read as before', () => {
    const again = fixturePages.map(([path, html]) => [path, captured(html)])
    expect(again).toEqual([...plain])
  })
})

describe('numbers and dates', () => {
  it.each(fixturePages)('%s', (_path, html) => {
    const reading = readFixture(parsed(html), html)
    if (reading.is !== 'read') return
    for (const { fields } of reading.capture.records) {
      for (const { value } of fields.values) {
        expect(Number.isSafeInteger(value.amount)).toBe(true)
        expect(value.upper === null || Number.isSafeInteger(value.upper)).toBe(true)
      }
      for (const { value } of factsOf(fields)) expect(value).not.toBeInstanceOf(Date)
      for (const date of Object.values(fields.dates))
        if (date) expect(date.value).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})
