/** What stands before a colon or alone on its line and leads on to what was decided, and who may decide. */

/** Who decides: "Cabinet", "The Licensing Sub-Committee", "the Executive Councillor for Housing", "It". */
const bodyWord =
  '(?:cabinet|council|committee|sub-?committee|executive|board|panel|forum|authority|leader|deputy leader|mayor|commissioner|trustees|commission|' +
  'cabinet member|executive member|executive councillor|portfolio holder|chairman|chair|director|head of|chief executive|corporate director|officer|assembly|meeting|members)'
export const body = `(?:the |this |your |our )?(?:[\\w’'&/()-]+ ){0,6}?${bodyWord}s?(?: (?:for|of|on|and|with|responsible)[^.:;]{0,80}?)?`
export const adverbs =
  '(?:then |also |therefore |accordingly |unanimously |hereby |duly |further |subsequently |has |have |,? (?:following|upon|after) [^.:;]{0,60}, )*'

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
