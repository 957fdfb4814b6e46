import type { MoneyValue } from '../../lib/model/facts'

/** A sum of so many pounds, of which nothing else is said. */
export const sum = (pounds: number, more: Partial<MoneyValue> = {}): MoneyValue => ({
  amount: Math.round(pounds * 10_000),
  upper: null,
  currency: 'GBP',
  basis: 'unspecified',
  qualifier: null,
  role: null,
  ...more,
})
