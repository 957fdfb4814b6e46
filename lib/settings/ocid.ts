// "ocds-a1b2c3", as a publisher's prefix is registered
const prefix = /^ocds-[a-z0-9]{6}$/

/** The prefix that somebody typed, in the form in which prefixes are registered; null where it is none. */
export function ocidPrefixIn(typed: string): string | null {
  const folded = typed.trim().toLowerCase()
  return prefix.test(folded) ? folded : null
}
