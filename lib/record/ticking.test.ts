import { describe, expect, it } from 'vitest'
import { tickBetween } from './ticking'

const head = 'Repair of the Weir Bridge\nRESOLVED: That £2,000 be spent on the bridge.\n'

/** The text with a line at its end; no fact is in it unless `fact` names its words. */
const said = (line: string, fact?: string) => {
  const text = `${head}${line}\nCopyright Ambleford Borough Council`
  const start = fact === undefined ? -1 : text.indexOf(fact)
  return { text, facts: start < 0 ? [] : [{ start, end: start + (fact ?? '').length }] }
}

const ticks: [was: string, is: string][] = [
  ['12:49:07', '12:49:08'],
  ['Current time: 12:49', 'Current time: 12:50'],
  ['The time is 9:59 am', 'The time is 10:00 am'],
  ['Tuesday 1 December 2026 12:49:07', 'Tuesday 1 December 2026 12:49:59'],
  ['Last updated 59 minutes ago', 'Last updated 1 hour ago'],
  ['Updated just now', 'Updated 1 minute ago'],
  ['Diweddarwyd 5 munud yn ôl', 'Diweddarwyd 6 munud yn ôl'],
  [
    'Published a few seconds ago by Democratic Services',
    'Published 2 minutes ago by Democratic Services',
  ],
  ['You are visitor number 1,024', 'You are visitor number 1,025'],
  ['999 views', '1,000 views'],
  ['Page views: 99', 'Page views: 100'],
  ['14 people online', '9 people online'],
  ['Your session expires in 14:59', 'Your session expires in 14:58'],
  [
    'The meeting starts in 3 days 4 hours 59 seconds',
    'The meeting starts in 3 days 4 hours 1 second',
  ],
  ['10 seconds left', '9 seconds left'],
]
describe('text whose own words say that it ticks', () => {
  it.each(ticks)('%s -> %s', (was, is) => {
    expect(tickBetween(said(was), said(is))).toBe('shown')
    expect(tickBetween(said(is), said(was))).toBe('shown')
  })
})

const counters: [was: string, is: string][] = [
  ['1024', '1025'],
  ['Room 4', 'Room 5'],
  ['The school has 320 pupils.', 'The school has 350 pupils.'],
  ['It begins at 10.30 am', 'It begins at 11.30 am'],
  [
    'The library was open to 32,000 people, and counted more visits than in any year before: 4,100',
    'The library was open to 32,000 people, and counted more visits than in any year before: 4,200',
  ],
]
describe('numbers of which only repetition tells', () => {
  it.each(counters)('%s -> %s', (was, is) => {
    expect(tickBetween(said(was), said(is))).toBe('bare')
  })
})

const changes: [was: string, is: string][] = [
  ['It costs £3,000', 'It costs £4,000'],
  ['It costs £ 3,000', 'It costs £ 4,000'],
  ['It costs 3 million pounds', 'It costs 4 million pounds'],
  ['A rise of 3%', 'A rise of 4%'],
  ['A rise of 3 per cent', 'A rise of 4 per cent'],
  ['It takes effect on 4 March 2026', 'It takes effect on 5 March 2026'],
  ['It takes effect on 4th March', 'It takes effect on 5th March'],
  ['It takes effect on March 4', 'It takes effect on March 5'],
  ['It takes effect on 04/03/2026', 'It takes effect on 05/03/2026'],
  ['It takes effect on 04.03.2026', 'It takes effect on 05.03.2026'],
  ['It takes effect on 2026-03-04', 'It takes effect on 2026-03-05'],
  ['The budget of 2025/26', 'The budget of 2025/27'],
  ['From 2026', 'From 2027'],
  ['For 12 months', 'For 24 months'],
  ['For 3 years', 'For 4 years'],
  ['Last updated 1 December 2026', 'Last updated 2 December 2026'],
  ['12:49:07 and more', '12:49:08 and no more'],
  ['5 visitors', 'five visitors'],
  ['the same', 'the same'],
]
describe('what is another text', () => {
  it.each(changes)('%s -> %s', (was, is) => {
    expect(tickBetween(said(was), said(is))).toBeNull()
  })

  it('is a number inside a fact, however it looks', () => {
    const was = said('10 votes, 4 people online', '10 votes, 4 people online')
    const is = said('10 votes, 5 people online', '10 votes, 5 people online')
    expect(tickBetween(was, is)).toBeNull()
    expect(tickBetween(said('10 votes, 4 people online', '10 votes'), { ...is, facts: [] })).toBe(
      'shown',
    )
  })

  it('is a bare number in a passage, but no clock there', () => {
    const all = (line: string) => {
      const { text } = said(line)
      return { text, facts: [], passages: [{ start: head.length, end: text.length }] }
    }
    expect(tickBetween(all('320 pupils'), all('350 pupils'))).toBeNull()
    expect(tickBetween(all('999 views'), all('1,000 views'))).toBe('shown')
  })

  it('is a clock together with a sum', () => {
    const was = said('12:49:07').text
    const is = said('12:49:08').text.replace('2,000', '3,000')
    expect(tickBetween({ text: was, facts: [] }, { text: is, facts: [] })).toBeNull()
  })
})

it('compares two megabytes of numbers at once', () => {
  const text = '12 34 1:2:3,4.5 '.repeat(130_000)
  const facts = Array.from({ length: 10_000 }, (_, n) => ({ start: 9 * n, end: 9 * n + 2 }))
  const start = performance.now()
  expect(tickBetween({ text: `${text}1`, facts }, { text: `${text}2`, facts })).toBe('bare')
  expect(tickBetween({ text: `${'1'.repeat(2e6)}`, facts: [] }, { text: '2', facts: [] })).toBe(
    'bare',
  )
  expect(performance.now() - start).toBeLessThan(5000)
})
