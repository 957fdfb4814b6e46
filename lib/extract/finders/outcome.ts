import type { Outcome } from '../../model/vocabulary'

/**
 * What a printed status says was done with the matter. The first that fits is taken, so the words
 * that limit a decision stand before those that make it ("approved as amended" is amended).
 * Source: RECORD, `outcome`; MODERNGOV, "Statuses".
 */
const outcomes: readonly (readonly [Outcome, RegExp])[] = [
  [
    'for-determination',
    /\bfor determination\b|^(?:awaiting|pending) (?:decision|determination)|i['’]w benderfynu/,
  ],
  ['withdrawn', /\bwithdrawn\b|\babandoned\b|\bdeleted\b|tynnwyd yn ôl/],
  // "Recommendations not approved", "Refused", "Lost", "Not agreed"
  [
    'rejected',
    /\breject(?:ed|ion)\b|\brefus(?:ed|al)\b|\bdeclined\b|\bdismissed\b|\blost\b|\bnot (?:approved|agreed|accepted|carried)\b|gwrthodwyd/,
  ],
  ['deferred', /\bdeferr?ed\b|\bdeferral\b|\bpostponed\b|\badjourned\b|gohiriwyd/],
  ['referred', /\breferr?ed\b|\breferral\b|cyfeiriwyd|atgyfeiriwyd/],
  ['amended', /\bamend(?:ed|ments?)\b|\bas varied\b|\bmodified\b|diwygi/],
  [
    'approved',
    /\bapproved?\b|\bagreed\b|\baccepted\b|\bcarried\b|\badopted\b|\bgranted\b|\bendorsed\b|cymeradwy/,
  ],
  ['noted', /\bnoted\b|nodwyd/],
]

/** The outcome that a status states; null where it says nothing of it ("Implemented", "Decision made"). */
export function outcomeOf(status: string): Outcome | null {
  const folded = status.toLowerCase()
  return outcomes.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
