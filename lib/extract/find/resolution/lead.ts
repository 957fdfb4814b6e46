/** What stands before a colon or alone on its line and leads on to what was decided, and who may decide. */

/** Those who decide together: "Cabinet", "The Licensing Sub-Committee". */
export const bodies =
  '(?:cabinet|council|committee|sub-?committee|executive|board|panel|forum|authority|commission|assembly|meeting|members)'
/** Who decides: a body, "the Executive Councillor for Housing", "It". */
const bodyWord = `(?:${bodies}|leader|deputy leader|mayor|commissioner|trustees|cabinet member|executive member|executive councillor|portfolio holder|chairman|chair|director|head of|chief executive|corporate director|officer)`
export const body = `(?:the |this |your |our )?(?:[\\w’'&/()-]+ ){0,6}?${bodyWord}s?(?: (?:for|of|on|and|with|responsible)[^.:;]{0,80}?)?`
export const adverbs =
  '(?:then |also |therefore |accordingly |unanimously |hereby |duly |further |subsequently |has |have |,? ?(?:following|upon|after|having|subject to) [^.:;]{0,100}, )*'

/** A body and a bare verb before a colon: "Cabinet approved:", "The Executive:", "That Cabinet:", "On 23 July 2024, Cabinet:-" */
export const colonLead = new RegExp(
  `^(?:(?:on|at|following|having|subject|after|as|in|i,)\\b[^:;]{0,240}?,? )?(?:that )?(?:${body}|i|we|it was)?,?\\s*(?:(?:considered|received) the report,? and )?${adverbs}(?:do )?(?:hereby )?(?:(?:agree|approve|resolve|note|decide|determine|recommend|endorse|support|authorise)[sd]?(?:ed)?(?: unanimously)?(?:,? and (?:agree|approve|note)[sd]?(?:ed)?)?(?: to| that)?|decided to reject [^:]{3,80} to|to|that|is asked to)?\\s*[:;–—-]+-?\\s*$`,
  'i',
)
/** "That the following be approved:", "The following recommendations were agreed:" */
export const followingLead =
  /^(?:(?:resolved|agreed)\b[\s:–—-]*)?(?:that )?(?:the |it was )?(?:following|recommendations?|proposals?|decisions?)(?: [a-z]+){0,5} ?(?:be|is|are|was|were)? ?(?:hereby )?(?:approved|agreed|noted|made|taken|endorsed|adopted|as follows)?(?: as follows| that)?\s*[:;–—-]+-?\s*$/i
/** "Cabinet agreed the officer recommendations, namely:", "To approve recommendations 1 to 3 as follows:", "That it be agreed that:" */
export const recommendationsLead = new RegExp(
  `^(?:(?:${body},? ${adverbs})?(?:to )?(?:agree|approve|accept|endorse|support)(?:s|d|ed)? (?:all )?(?:the )?(?:[a-z]+ )?recommendations?\\b(?! to\\b)[^.:;]{0,80}|that it be (?:agreed|approved|resolved|noted)(?: that| to)?)\\s*[:–—-]+\\s*$`,
  'i',
)
/** A body alone on its line: "That Cabinet", "The Executive", "Cabinet agreed the following recommendations:" */
export const bodyAlone = new RegExp(`^(?:that )?(?:the )?(?:full )?${bodyWord}s?$`, 'i')
export const followingTail = new RegExp(
  `^(?:(?:on|at|following|having)\\b[^:;]{0,160}?,? )?(?:that )?(?:${body}|it was|i|we)?,? ?${adverbs}(?:resolved?|agreed?|approved?|decided?|endorsed?|noted?)(?: to)? the following(?: [\\w’'-]+){0,8}\\s*[:–—-]*$`,
  'i',
)
/** "Bod y Cabinet yn:", "Y Cabinet yn cytuno i:", "Bod:" */
export const welshLead =
  /^(?:bod|fod|y|yr|bod yr?|fod yr?)(?: (?:cabinet|cyngor|pwyllgor|bwrdd|aelodau|aelod cabinet))?(?: (?:yn|i))?(?: (?:cytuno|cymeradwyo|nodi|penderfynu)(?: i| ar)?)?\s*[:;–—-]+$/i
/** "That, subject to the approval of Council, Cabinet:" */
export const conditions = new RegExp(
  `^that,? (?:subject|having|following|in|with)\\b[^:;]{0,260}, (?:the )?(?:full )?${bodyWord}s?\\s*[:–—-]+$`,
  'i',
)
/** "Recommendations to Full Council:", "RECOMMENDATION TO CABINET" alone on its line: what another body is to decide. */
export const othersLead =
  /^recommend(?:ation)?s? to (?:the )?(?:full )?(?:[\w-]+ ){0,2}(?:council|cabinet|executive|authority|committee)\b(?:\s*[:;–—-]+\s*|\s*$)/i
/** It does something itself: a clause, whatever colon ends it. */
export const acts =
  /\b(?:delegat|authoris|authority|award|grant(?:s|ed)? |alloca|instruct|request|accept)/i
export const deciding =
  /\b(?:resolve[sd]|agree[sd]?|approve[sd]?|decide[sd]|determine[sd]|note[sd]|endorse[sd]|recommend(?:s|ed))\b/i
