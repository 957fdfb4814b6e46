import type { ResolutionKind } from '../../model/vocabulary'

/** "… be recommended to …", "That Cabinet recommends …" */
const recommends =
  /\b(?:be|is|are) recommended (?:to|that)\b|^(?:that )?(?:it |the )?(?:\w+ ){0,3}recommends?\b/i
/** "Note …", "That Cabinet notes …", "Noted …", "Nodi …" */
const notesFirst = /^(?:(?:that )?(?:the )?(?:\w+ ){0,3}notes?d?\b|nodi(?:r|wyd)?(?:['’ ]|$))/i
/** "… and approve …", "… and agrees …" */
const andDecides =
  /\band\b.{0,60}\b(?:agree|approve|recommend|authoris|delegat|adopt(?!ion)|endors|accept|appoint|award)/i
/** "is noted and approved", "are noted and agreed" */
const notedAnd = /\bnoted and (?:approved|agreed|adopted|accepted|endorsed)\b/i
/** "… and the gate be painted", never "… and will be painted" */
const andBe =
  /(?:\band|[;,]) (?:that )?(?:(?!(?:will|would|shall|may|might|can|could|should|must|to|and) )[\w’'-]+ ){0,6}be (?!noted\b)\w+(?:ed|en)\b/i
const beDecided =
  /\b(?:be|is|are) (?:approved|agreed|delegated|authorised|adopted|granted|awarded|amended|accepted|endorsed)\b|\bauthoris|\bdelegat/i

/** What a clause does, from its own words and its opener's: decides, recommends to another body, or only notes. */
export function clauseKind(text: string, kind: ResolutionKind): ResolutionKind {
  if (recommends.test(text)) return 'recommended'
  if (kind !== 'resolved' || andBe.test(text) || notedAnd.test(text)) return kind
  if (notesFirst.test(text) && !andDecides.test(text)) return 'noted'
  return /\b(?:be|is|are) noted\b/i.test(text) && !beDecided.test(text) ? 'noted' : kind
}
