import type { Outcome } from '../../model/vocabulary'

/**
 * What a printed status says was done with the matter. The first that fits is taken, so the words
 * that limit a decision stand before those that make it ("approved as amended" is amended).
 * Source: RECORD, `outcome`; MODERNGOV, "Statuses".
 */
const outcomes: readonly (readonly [Outcome, RegExp])[] = [
  [
    'for-determination',
    /\bfor determination\b|^(?:awaiting|pending) (?:decision|determination)|i['’]w benderfynu|ar gyfer penderfyniad/,
  ],
  [
    'withdrawn',
    /\bwithdrawn\b|\babandoned\b|\bdeleted\b|t[iy]nn?wyd yn ôl|(?:d|th)ynnu['’]n ôl|wedi['’]i (?:ddileu|adael)/,
  ],
  // "Recommendations not approved", "Refused", "Lost", "Not agreed"
  [
    'rejected',
    /\breject(?:ed|ion)\b|\brefus(?:ed|al)\b|\bdeclined\b|\bdismissed\b|\blost\b|\bnot (?:approved|agreed|accepted|carried)\b|gwrthod|wrthod|\bheb (?:ei|eu) (?:c|ch|g)ymeradwyo/,
  ],
  ['deferred', /\bdeferr?ed\b|\bdeferral\b|\bpostponed\b|\badjourned\b|[gw]?ohiri(?:o|wyd)/],
  ['referred', /\breferr?ed\b|\breferral\b|(?:at)?(?:cyf|gyf|chyf)eiri(?:o|wyd)|atgyfeiri/],
  ['amended', /\bamend(?:ed|ments?)\b|\bas varied\b|\bmodified\b|d?ddiwygi|diwygi/],
  [
    'approved',
    /\bapproved?\b|\bagreed\b|\baccepted\b|\bcarried\b|\badopted\b|\bgranted\b|\bendorsed\b|(?:c|g|ch)ymeradwy|cytunwyd|derbyniwyd|cariwyd/,
  ],
  ['noted', /\bnoted\b|nodwyd|wedi['’][iu] nodi/],
]

/** The outcome that a status states; null where it says nothing of it ("Implemented", "Decision made"). */
export function outcomeOf(status: string): Outcome | null {
  const folded = status.toLowerCase()
  return outcomes.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
