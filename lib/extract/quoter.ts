import { describe as spanOf } from '../anchor/describe'
import { placeInRecord, recordText } from '../anchor/place'
import type { Diagnostic, Known, Quoted, RuleId, Span } from '../model/quoted'
import type { At } from '../text/shapes'
import { trimmed } from './regions'

/** Makes every value of one record with its words: law 1 is kept here and nowhere else. */
export class Quoter {
  readonly text: string
  readonly lost: Diagnostic[] = []

  constructor(
    private readonly page: string,
    private readonly whole: readonly At[],
  ) {
    this.text = recordText(page, whole)
  }

  /** The words of the page between these places, white space folded. */
  say(at: At): string {
    return this.page.slice(at.start, at.end).replace(/\s+/g, ' ').trim()
  }

  /** The value with its words; null, and a diagnostic, where the record does not hold them. */
  quote<T>(
    value: T,
    at: readonly At[],
    by: RuleId,
    field: string,
    basis: Quoted<T>['basis'] = 'stated',
  ): Quoted<T> | null {
    const spans: Span[] = []
    for (const part of at) {
      const words = trimmed(this.page, part)
      const place = words ? placeInRecord(this.whole, words) : null
      if (place) spans.push(spanOf(this.text, place))
    }
    const [first, ...more] = spans
    if (first) return { value, spans: [first, ...more], basis, by }
    this.lost.push({ code: 'outside-record', by, field, at: null })
    return null
  }

  /** The same for a place that already counts in the record's own text. */
  inRecord<T>(value: T, start: number, end: number, by: RuleId): Quoted<T> {
    return { value, spans: [spanOf(this.text, { start, end })], basis: 'stated', by }
  }

  /** The words themselves as the value. */
  words(at: At | null, by: RuleId, field: string): Quoted<string> | null {
    if (!at) return null
    const value = this.say(at)
    return value === '' ? null : this.quote(value, [at], by, field)
  }
}

export const known = <T>(value: T, from: Known<T>['from'], by: RuleId): Known<T> => ({
  value,
  from,
  by,
})
