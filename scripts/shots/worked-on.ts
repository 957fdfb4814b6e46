import { RECOVERY } from './library'
import type { Kept } from './state'

const sum = (pounds: number, basis: 'annual' | 'total') => ({
  ...{ amount: pounds * 10_000, upper: null, currency: 'GBP', basis },
  ...{ qualifier: null, role: 'contract' },
})
/** A person's own marks: each kind, and each way in which it may stand. */
export const MARKED: Kept = {
  ...RECOVERY,
  marks: [
    {
      words: 'estimated £2,984,360 per annum',
      reading: {
        as: 'value',
        says: [
          {
            ...{ amount: 29_843_600_000, upper: null, currency: 'GBP', basis: 'annual' },
            ...{ qualifier: 'approximately', role: null },
          },
        ],
      },
      tags: ['recovery', 'yearly cost'],
      note: 'Compare with the three contracts that it replaces.',
      is: 'placed',
    },
    {
      words: 'one service costs less to run than three',
      reading: { as: 'reason', says: ['one service costs less to run than three'] },
      is: 'moved',
    },
    {
      words: 'Option 2. Buy the same three contracts again.',
      reading: {
        as: 'option',
        says: [
          {
            ...{ label: 'Option 2', title: null, text: 'Buy the same three contracts again.' },
            ...{ status: 'considered', reason: null },
          },
        ],
      },
      is: 'gone',
    },
    { words: 'Cabinet', reading: { as: 'note', says: [] }, tags: ['who'], is: 'unsure' },
    { words: '52/21', reading: { as: 'note', says: [] }, is: 'elsewhere' },
  ],
}
/** Each verdict, and what became of two when the machine changed its mind. */
export const REVIEWED: Kept = {
  ...RECOVERY,
  review: [
    { field: 'resolutions', verdict: 'confirm' },
    { field: 'resolutions', nth: 1, verdict: 'note', note: 'Compare with the 2017 scheme.' },
    { field: 'values', verdict: 'correct', value: sum(2_984_360, 'total') },
    {
      field: 'values',
      nth: 1,
      verdict: 'correct',
      value: sum(20_890_500, 'total'),
      machine: sum(20_000_000, 'total'),
    },
    { field: 'terms', verdict: 'reject' },
    { field: 'dates.decided', verdict: 'confirm' },
    {
      field: 'votes',
      verdict: 'add',
      confirmedBy: 'B. Second',
      value: { for: 8, against: 2, abstentions: 1, unanimous: null },
    },
    { field: 'values', verdict: 'confirm', value: sum(93_000, 'annual'), gone: '£93k a year' },
  ],
}
/** It was read again, and says something else. */
export const EARLIER: Kept = {
  ...RECOVERY,
  changed: 'unseen',
  other: RECOVERY.capture.text
    .replace('22 March 2021', '15 March 2021')
    .replace('£2,984,360', '£2,900,000')
    .replace('The vote was 8 for, 2 against and 1 abstained.\n', ''),
}
/** The same of a record that a person has worked on: the new text waits for them. */
export const WAITS: Kept = {
  ...REVIEWED,
  changed: 'waits',
  other: `${RECOVERY.capture.text.replace('for a single contract', 'for two contracts')}\nCalled in.`,
}
