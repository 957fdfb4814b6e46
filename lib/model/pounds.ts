/** Hundredths of a penny in a pound: how amounts are kept (law 6). */
export const perPound = 10_000

/** An amount in pounds; null where there is none. */
export const pounds = (amount: number | null | undefined): number | null =>
  amount === null || amount === undefined ? null : amount / perPound
