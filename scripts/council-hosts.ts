/** Hosts of council committee systems that stand outside the suffixes of `match-patterns.ts`. */
export const councilHosts = [
  'basildonmeetings.info',
  'fermanaghomagh.com',
  'meetings.derrycityandstrabanedistrict.com',
  'newrymournedown.org',
  'northamptonboroughcouncil.com',
] as const
