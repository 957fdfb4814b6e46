import type { ResolutionKind } from '../../../model/vocabulary'

/** "… be recommended to …", "That Cabinet recommends …" */
const recommends =
  /\b(?:be|is|are) recommended (?:to|that)\b|^(?:that )?(?:it |the )?(?:\w+ ){0,3}recommends?\b/i
/** "Note …", "That Cabinet notes …", "Noted …", "Nodi …", "Nodwyd …" */
const notesFirst =
  /^(?:(?:that )?(?:the )?(?:\w+ ){0,3}notes?d?\b|nod(?:ir?|i?wyd|odd|er)(?:['’. ]|$))/i
/** "… and approve …", "… and agrees …", "… a chymeradwywyd …" */
const andDecides =
  /\b(?:and\b.{0,60}\b(?:agree|approve|recommend|authoris|delegat|adopt(?!ion)|endors|accept|appoint|award)|ac?\b.{0,60}\b(?:ch?ymeradw|ch?ytun|ph?enderfyn[ow]|argymell|argymhell[ow]|dirprwy[ow]|awdurdod[io]|mabwys|derbyn))/i
/** "is noted and approved", "are noted and agreed" */
const notedAnd = /\bnoted and (?:approved|agreed|adopted|accepted|endorsed)\b/i
/** "… and the gate be painted", never "… and will be painted" */
const andBe =
  /(?:\band|[;,]) (?:that )?(?:(?!(?:will|would|shall|may|might|can|could|should|must|to|and) )[\w’'-]+ ){0,6}be (?!noted\b)\w+(?:ed|en)\b/i
/** "was noted and the gate was painted"; thanks decide nothing */
const andDone =
  /\b(?:was|were) noted\b.{0,160}?\band (?:(?!(?:that|which|who) )[\w’'-]+ ){1,6}(?:was|were) (?!noted|thanked)\w+(?:ed|en)\b/i
/** "be set aside …, and that the debt be noted": never "how it will be spent be noted", nor thanks. */
const otherBe =
  /(?<!\b(?:will|to|would|could|can|may|might|should|shall|must|not) )\bbe (?!noted\b|thanked\b|congratulated\b|welcomed\b)(?:[a-z]+(?:ed|en)|set|put|let|made|paid|met|held|kept|sold|bought|spent|built|lent)\b/i
const beDecided =
  /\b(?:be|is|are|was|were) (?:approved|agreed|delegated|authorised|adopted|granted|awarded|amended|accepted|endorsed)\b|\bauthoris|\bdelegat/i

/** What a clause does, from its own words and its opener's: decides, recommends to another body, or only notes. */
export function clauseKind(text: string, kind: ResolutionKind): ResolutionKind {
  if (recommends.test(text)) return 'recommended'
  if (kind !== 'resolved' || andBe.test(text) || notedAnd.test(text) || andDone.test(text))
    return kind
  if (/\bbe noted\b/i.test(text) && otherBe.test(text)) return kind
  if (notesFirst.test(text) && !andDecides.test(text)) return 'noted'
  return /\b(?:be|is|are|was|were) noted\b/i.test(text) && !beDecided.test(text) ? 'noted' : kind
}
