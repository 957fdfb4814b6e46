import type { ResolutionKind } from '../../model/vocabulary'

/** What a clause does, from its own words and its opener's: decides, recommends to another body, or only notes. */
export function clauseKind(text: string, kind: ResolutionKind): ResolutionKind {
  if (
    /\b(?:be|is|are) recommended (?:to|that)\b|^(?:that )?(?:it |the )?(?:\w+ ){0,3}recommends?\b/i.test(
      text,
    )
  )
    return 'recommended'
  if (
    kind === 'resolved' &&
    /^(?:(?:that )?(?:the )?(?:\w+ ){0,3}notes?d?\b|nodi(?:r|wyd)?(?:['’ ]|$))/i.test(text) &&
    !/\band\b.{0,60}\b(?:agree|approve|recommend|authoris|delegat)/i.test(text)
  )
    return 'noted'
  if (
    kind === 'resolved' &&
    /\bbe noted\b/i.test(text) &&
    !/\b(?:be|is|are) (?:approved|agreed|delegated|authorised|adopted|granted|awarded|amended|accepted|endorsed)\b|\bauthoris|\bdelegat/i.test(
      text,
    )
  )
    return 'noted'
  return kind
}
