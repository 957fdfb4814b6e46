import { isSignpost } from '../signpost'

/**
 * Lines that stand among or after the clauses of a resolution and decide nothing. Sources: MODERNGOV,
 * "Resolution openers" (what wraps a resolution), "Votes", "Movers", "Call-in and urgency".
 */
const lines: readonly RegExp[] = [
  // Votes: "6 For, 0 Against", "For: 35", "(6 Members … voted in favour …)", "Councillors X and Y abstained."
  /^[([]?(?:for|against|abstentions?|abstain(?:ed|ing)?|in favour|voting for|absent|o blaid|yn erbyn)\b\s*[:(–-]?\s*\d+/i,
  /^[([]?\d+ (?:votes? )?(?:for|in favour|against|members?)\b/i,
  /^[([]?(?:for|against|abstain(?:ed|ing)?|abstentions?|voting (?:for|against)|declined to vote)\b[^.]{0,60}(?:\(\d+\)|:|[–-] ?(?:lord|depute|councillor|cllr|baillie|bailie))/i,
  /^[([].{0,240}\b(?:vot(?:ed|ing)|abstain(?:ed|ing)?|unanimous(?:ly)?)\b.{0,120}[)\]]\.?$/i,
  /^(?:councillors?|cllrs?\.?|members?)\b.{0,300}\b(?:voted|abstained|requested that (?:his|her|their)|asked that (?:his|her|their)|wished (?:it|to be)|declared|left the|returned to|joined)\b/i,
  /^(?:(?:voting(?: record)?|vote)\b|the (?:motion|amendment) (?:fell|failed)\b|recorded vote|votes? cast|on a division|on being put|upon being put|members then voted|the (?:motion|amendment|vote|proposal|recommendation)s? (?:was|were|having|fell|is)\b.{0,80}(?:put|carried|lost|fell|vote))/i,
  /^(?:(?:the |this )?(?:decision|vote|resolution) (?:was|being) )?(?:unanimous(?:ly)?|carried|lost|agreed unanimously|yn unfrydol)\.?$/i,
  // Interests: "Councillor X – Personal Interest – Item 9"
  /^(?:councillors?|cllrs?\.?|y cynghorwyr|y cynghorydd)\b.{2,80}[–-] ?(?:personal|prejudicial|pecuniary|disclosable|cysylltiad|buddiant)\b/i,
  // Apologies: "Apologies for absence were received from Councillor Reed."
  /^(?:(?:an )?apolog(?:y|ies)|ymddiheuriadau)\b(?: for (?:absence|lateness|late arrival))?(?!.{0,80}\b(?:be|accepted|approved)\b).{0,80}\b(?:received|submitted|given|tendered|made|noted|from|on behalf of)\b/i,
  /^(?:there were )?no (?:apologies|declarations?|interests?|questions?|petitions?|urgent (?:items?|business))\b(?!.{0,60}\bbe\b)/i,
  // Movers: "(Proposed by …)", "Moved by Councillor …"
  /^[([]?(?:proposed|moved|seconded|proposer|seconder|mover|cynigiwyd|eiliwyd)\b/i,
  /^(?:it was |the (?:motion|recommendations?|proposals?) (?:was|were) )(?:moved|proposed|seconded)\b/i,
  /\b(?:moved|proposed) by .{3,80}\bseconded by\b/i,
  // Call-in, publication, notes, times
  /^[([]?(?:the )?(?:deadline|call[- ]?in|eligible for call|this decision (?:is|was|will|may)|the decision (?:is|was|will|may) (?:be )?(?:subject|not subject|called|eligible|come|effective|implemented)|decision published|date published|date of publication|decision effective|publication date|effective (?:from|date)|implementation date|the call[- ]?in|note:|notes:|n\.?b\.?\b|\*+ ?\S)/i,
  /^[([](?:note|call|the decision|this|generic|proposed|reason|report|minute|in accordance|under)\b.*[)\]]\.?$/i,
  /^(?:the )?meeting (?:ended|closed|concluded|finished|adjourned|started|commenced|rose)\b|^(?:daeth|dechreuodd) y cyfarfod/i,
  /^(?:all )?(?:the )?(?:parties|applicants?|licen[cs]e holders?|licensees?) (?:was|were) (?:told|informed|advised|reminded|notified) of\b.{0,60}\brights? (?:of|to) appeal/i,
  /^any (?:person|party|applicant|resident)\b.{0,40}\b(?:aggrieved\b|may appeal\b)|^(?:there is|(?:the |all )?(?:parties|applicants?|objectors?|licensees?) ha(?:s|ve)) (?:a |the )?rights? (?:of|to) appeal\b/i,
  /^no (?:formal )?decisions? (?:was|were|is|has been) (?:made|taken|required|needed)\b.{0,120}$/i,
  /^(?:signed|chair(?:man)?|date|dated)\b.{0,60}(?:\.{3}|_{3}|:?\s*$)/i,
  /^[*†‡#]/,
]

/** People talking, reports arriving, history told: minutes, not what was decided. */
const narrative: readonly RegExp[] = [
  /^(?:the |this |an? |that |attached |exempt |confidential |joint |briefing )*(?:reports?|papers?|appendi(?:x|ces)|briefing note|presentation|addendum|document)\b.{0,80}?\b(?:set|sets|provided|provides|sought|seeks|outlined|outlines|updated|updates|detailed|details|described|describes|asked|asks|considered|contained|contains|was|were|had|presents|presented|explained|advised|informed|reported|proposed|proposes|summarised|recommended|noted|included|indicated|highlighted|also|circulated)\b/i,
  /^(?:the purpose of|the background|by way of background|in (?:response|reply|answer|introducing|presenting|discussion)|during (?:the )?(?:discussion|debate)|following (?:a |the )?(?:discussion|debate|presentation|questions)|arising from|further to|following (?:a|an|the) (?:robust|successful|competitive|public|tender|procurement|consultation|review|request|report|meeting|site)|having (?:considered|regard|heard)|consideration was given|in (?:reaching|making|taking|coming to) (?:the|this|its|their) decision|the minutes\b.{3,200}\bcirculated|this (?:officer )?decision record|consideration of|members? (?:were|was|had|asked|noted that|discussed|considered|welcomed|commented|queried|thanked|raised|expressed|sought|received|also))/i,
  /^(?:a|one|another|the|some|several|two)? ?(?:members?|councillors?|cllrs?\.?|speakers?|residents?|ward members?|members? of the public|officers?|(?:the )?(?:leader|deputy leader|chair(?:man|person)?|vice[- ]chair(?:man)?|portfolio holder|cabinet members?|executive members?|lead members?|shadow \w+|director|assistant director|head|chief|corporate|strategic|executive director|service|solicitor|clerk|monitoring officer|lord provost|provost|convener|mayor))\b.{0,100}? (?:\([^)]{1,60}\) )?(?:then |also |briefly |further |subsequently )?(?:introduced|presented|reported|said|asked|noted that|advised|explained|outlined|referred|stated|commented|informed|reminded|highlighted|responded|replied|thanked|welcomed|expressed|queried|raised|spoke|confirmed|drew|gave|summarised|invited|moved|proposed|submitted|updated|provided|sought|suggested|added|emphasi[sz]ed|considered|clarified|delegated authority to the cabinet to make|had|was|were|felt|wished|declared|left|acknowledged|discussed|requested information|reiterated)\b/i,
  /^(?:the )?(?:[\w’'&-]+ ){0,5}(?:cabinet|committee|council|executive|board|panel|sub-?committee|forum|authority|members|assembly)\b,? (?:then |also |further |had )?(?:considered|received|discussed|was (?:asked|requested|informed|advised|reminded|invited|being)|were (?:asked|requested|informed|advised|reminded|invited)|heard|had|asked|gave (?:detailed |full |careful )?consideration|thanked|welcomed|debated|reviewed|examined|commented)\b/i,
  /^[“"']?\((?:cabinet|executive|lead|portfolio)? ?members? with special responsib/i,
  /^\((?:cabinet|executive|lead|portfolio|councillors?|cllr|report)\b.*\)$/i,
  /^(?:the )?options?,? .{0,120}\b(?:set out|detailed|contained)\b/i,
  /^(?:the )?recommendations? (?:was|were) (?:moved|proposed)/i,
  /^report of\b|^report by\b|^joint report\b|^councillors? [^.:]{2,80}:-?$/i,
  // How decisions are made, not one that was: "Once an application has been determined, decisions will be published …"
  /^(?:once|when(?:ever)?|if|before|after) (?:an?|the|any|your|it)\b.{0,160}\b(?:will|can|may|must|should) (?:also )?be (?:made|published|available|given|sent|notified|informed)\b/i,
  /^(?:this|the) decision was (?:based|made|taken) (?:on|in|under|at|by|following|with)/i,
  /^(?:there (?:was|were|being|had)|it was (?:noted|reported|explained|highlighted|suggested|felt|stressed|confirmed|emphasised|acknowledged|reiterated|advised|queried|asked|considered|proposed|moved|clarified|stated)\b|questions? (?:was|were)|discussion|debate|concern)/i,
]

/**
 * Welsh tells with the verb first: "Cyflwynodd yr Aelod …", "Ni chafwyd unrhyw ymddiheuriadau", "Bu'r Cabinet yn
 * ystyried …"; "Penderfynodd", "Cytunodd", "Cymeradwyodd" decide.
 */
const welshTale =
  /^(?!(?:b?penderf|g?cytun|d?gytun|[cg]ymeradwy|argymh|mabwys|awdurd|dirprwy|cadarnh|nododd y (?:cabinet|pwyllgor|cyngor|bwrdd) ))(?:\p{L}+odd (?:y|yr|yn|mr|mrs|ms|aelod|aelodau|nifer|swyddog|rhai)\b|n(?:i|id|a) \p{L}+wyd\b|bu(?:’|'| )|roedd(?:’|'| )|cafwyd (?:trafodaeth|adroddiad|cyflwyniad|diweddariad)|mae(?:’|')r adroddiad|yr oedd )/iu

/** It says that something is done: "be approved", "approved the", "agrees", "authority is delegated". */
const decisive =
  /\b(?:be|is|are|was|were) (?:hereby )?(?:approved|agreed|noted|adopted|granted|refused|delegated|authorised|endorsed|awarded|accepted|deferred|referred|received|confirmed|recommended|supported|appointed|rejected|withdrawn|permitted|ratified)\b|^(?:that|to)\b|^(?:[\w-]+ ){0,6}(?:approve[sd]?|agree[sd]?|resolve[sd]?|award(?:s|ed)?|authorise[sd]?|delegate[sd]?|grant(?:s|ed)?|endorse[sd]?|adopt(?:s|ed)?|note[sd]?|accept(?:s|ed)?|appoint(?:s|ed)?|refuse[sd]?|permit(?:s|ted)?|reject(?:s|ed)?|defer(?:s|red)?|support(?:s|ed)?|declare[sd]?|confirm(?:s|ed)?|allocate[sd]?|waive[sd]?|decline[sd]?|ratif(?:y|ies|ied)|nominate[sd]?|elect(?:s|ed)?|designate[sd]?|instruct(?:s|ed)?)\b/i

/** "Resolution - Agenda Item 5.1: Pavilion (PDF, 89KB)": a paper in a list of papers. */
export const isFile = (words: string): boolean =>
  /[([]?\b(?:pdf|docx?|xlsx?|pptx?|word|excel)\b[^()]{0,16}\d(?:\.\d+)? ?[km]b\b[)\]]?\.?$/i.test(
    words,
  )

export const isNotClause = (words: string): boolean =>
  lines.some((p) => p.test(words)) || isSignpost(words)
export const isNarrative = (words: string): boolean =>
  welshTale.test(words) || (narrative.some((p) => p.test(words)) && !/^(?:that|to)\b/i.test(words))
/** The same anywhere in a sentence: "Having considered the report, I approve the recommendation." */
export const decidesSomewhere = (words: string): boolean =>
  isDecisive(words) ||
  /\b(?:i|we|cabinet|committee|council|executive|board|panel|leader|member|director|officer|mayor)(?: \w+){0,2}? (?:approve[sd]?|agree[sd]?|authorise[sd]?|endorse[sd]?|grant(?:s|ed)?|award(?:s|ed)?|adopt(?:s|ed)?|resolve[sd]?)\b/i.test(
    words,
  )
export const isDecisive = (words: string): boolean => decisive.test(words)

/** "None.", "N/A": nothing was decided; "accordingly" points at what was moved. */
export const isNothing = (words: string): boolean =>
  /^(?:none(?: (?:raised|received|declared|reported|made|given|disclosed))?|nil|n\/?a|not applicable|dim|accordingly)\.?$/i.test(
    words.trim(),
  )
