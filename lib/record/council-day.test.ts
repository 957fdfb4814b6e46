import { expect, it } from 'vitest'
import type { QuotedRecord } from '../model/capture'
import { councilDay } from './council-day'
import { bareFields, said } from './sample-record'

const date = (day: string) => said(day, day)

it.each<[string, Partial<QuotedRecord['dates']>, string | null, string | null]>([
  [
    'its own day first',
    { decided: date('2020-01-02'), published: date('2020-01-05') },
    '2020-01-01',
    '2020-01-02',
  ],
  ["then its meeting's", { published: date('2020-01-05') }, '2020-01-01', '2020-01-01'],
  [
    'when it takes effect, before when it was published',
    { published: date('2020-01-05'), effective: date('2020-01-09') },
    null,
    '2020-01-09',
  ],
  ['when it is due', { due: date('2027-01-05') }, null, '2027-01-05'],
  ['none', {}, null, null],
])('the day of the council: %s', (_name, dates, met, expected) => {
  const none = bareFields()
  const meeting =
    met === null ? null : { body: null, date: date(met), time: null, item: null, url: null }
  expect(councilDay({ dates: { ...none.dates, ...dates }, meeting })).toBe(expected)
})
