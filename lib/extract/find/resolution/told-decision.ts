import type { ResolutionKind } from '../../../model/vocabulary'
import type { At, Block, Words } from '../../../text/shapes'
import { speaks, topic } from '../../glance'
import type { Finding } from '../../shapes'
import { bodies } from './lead'

export const toldDecisionId = 'finder/told-decision'

/**
 * What minutes without an opener tell as done: "The report was noted.", "Members noted the update.", "The recommendations
 * in the report were agreed." Papers are noted and recommendations agreed; that Members noted a fact is talk.
 */
export const toldDecisions = (words: Words, blocks: readonly Block[]): Finding[] =>
  blocks.filter((block) => mayTell(words.text, block.at)).flatMap((block) => toldIn(words, block))

const mayTell = (text: string, at: At): boolean =>
  speaks(text, at, topic.opener) ||
  (speaks(text, at, topic.divide | topic.gives) && shouts.test(text.slice(at.start, at.end)))

/** Where one sentence ends and the next begins. */
const sentence = /(?<=[.;!?])\s+(?=\p{Lu})/u

function toldIn({ text }: Words, block: Block): Finding[] {
  const found: Finding[] = []
  let start = block.words
  for (const said of text.slice(start, block.at.end).split(sentence)) {
    const at = { start: text.indexOf(said, start), end: 0 }
    start = at.end = at.start + said.length
    const told = said.replace(/\s+/g, ' ').trim()
    const kind = toldKind(told)
    if (!kind) continue
    const says = { path: [], text: told, kind, lead: null }
    found.push({ is: 'resolution', says, at: [at], basis: 'stated', by: toldDecisionId })
  }
  return found
}

const by = `(?:members|(?:the |this )?(?:[\\w’'&-]+ ){0,4}?${bodies}(?: of the \\w+)?)`
const adverbs =
  '(?:(?:then|also|all|both|duly|unanimously|received|considered|discussed|thanked (?:the |[A-Z])[^.,;:]{2,60}|and),? )*'
/** What a body takes or only notes: a paper, never a fact. */
const paper =
  "(?:the|this|these|both|all|all of the) (?:[\\w’'&/-]+ ){0,6}?(?:(recommendations?)|reports?|updates?|presentations?|briefings?|minutes|contents?|(?:forward|work|action) (?:plans?|programmes?))(?![\\w’'])"
const verb = '(noted|agreed|approved|accepted|endorsed)'

/** "The report was noted.", "Upon a vote, the recommendations in the report were unanimously agreed by Members." */
const passive = new RegExp(
  `^(?:(?:up)?on\\b[^.;:]{0,40}, )?${paper}(?: (?:[^.;:]|\\.\\d){1,100})?? (?:was|were) ${adverbs}${verb}(?: (?:by|with|for) [^.;:\\d]{1,40})?\\.?$`,
  'i',
)
/** "The Committee noted the contents of the report.", "Members received and noted the update and thanked the officers." */
const active = new RegExp(
  `^${by} ${adverbs}${verb} ${paper}(?:,? (?:and|of|on|from|for|by|as|which|with|in|set)\\b[^;:]{0,120})?\\.?$`,
  'i',
)
const alone = /^N(?:oted|OTED|odwyd)\.?$/
/** "Deferred to the next meeting.", "DEFERRED for a site visit." */
const deferred = /^D(?:eferred|EFERRED)(?: (?:to|for|until|pending) [^.;:]{3,100})?\.?$/
/** "The Council NOTED the use of special urgency.": capitals say that it is what was done. */
const loud = new RegExp(
  `^(?:the |this )?(?:[\\w’'&-]+ ){0,4}?${bodies} (?:unanimously )?(noted|approved|agreed|adopted|granted|deferred|rejected) (?!that\\b|to\\b)[^:]{4,400}$`,
  'i',
)
/** Of what is told in these words only the loud forms count. */
const shouts = /\b(?:APPROVED|GRANTED|DEFERRED|REJECTED)\b|^Deferred\b/
/** "Nodwyd yr adroddiad.", "Nododd yr Aelodau gynnwys yr adroddiad." */
const welsh =
  /^nod(?:wyd|odd y.{3,40}?)(?: g?c?ynnwys)?(?: yr?|['’]r) (?:adroddiad|diweddariad|cofnodion)\b/i
/** Recommendations that were agreed elsewhere and before. */
const history = / its | last |\d{4}/

function toldKind(said: string): ResolutionKind | null {
  if (alone.test(said) || welsh.test(said)) return 'noted'
  if (deferred.test(said)) return 'resolved'
  const shouted = loud.exec(said)?.[1]
  if (shouted && shouted === shouted.toUpperCase())
    return shouted === 'NOTED' ? 'noted' : 'resolved'
  const groups = (active.exec(said) ?? passive.exec(said))?.slice(1).join(' ') ?? ''
  if (/noted/i.test(groups)) return 'noted'
  return /rec/i.test(groups) && !history.test(said) ? 'resolved' : null
}
