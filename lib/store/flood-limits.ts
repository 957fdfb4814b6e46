/**
 * The most that is kept without being asked for. A hard-working reader stays far below: 200 decisions an hour are 200
 * records and some 5 MB, an agenda of 2,000 items is 20 MB. Counted from what is kept, so that no navigation and no
 * restart begins anew.
 */
export const floodLimits = {
  /** Texts of one record. */
  record: { hour: 12, day: 60 },
  /** A clock hour of one domain, and the one before it, count together. */
  hour: { records: 10_000, texts: 5_000, bytes: 100_000_000 },
  /** Bytes of one domain in a day. */
  day: 300_000_000,
} as const
