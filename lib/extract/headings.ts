import type { SectionRole } from './shapes'

/**
 * What a section heading announces, whether ModernGov prints it or a clerk typed it. Compared without
 * its final colon or dash and in any letter case. Source: MODERNGOV, "Section headings", "Options".
 *
 * Before each expression stand the words of which a heading must hold one: most lines of a page hold none,
 * and an expression that is never asked is never compiled.
 */
// cspell:disable
const roles: readonly (readonly [SectionRole, string, RegExp])[] = [
  // "Proposed decision:", "Recommendation(s)", "Draft resolution": printed before anything is decided.
  [
    'other',
    'proposed|draft|recommended',
    /^(?:the )?(?:proposed|draft|recommended) (?:decisions?|resolutions?|recommendations?)$/,
  ],
  // "Reasons for the decision", "REASON", "Reasons resolved", "The reasons are", "Rheswm dros y penderfyniad"
  [
    'reasons',
    'reason',
    /^(?:the )?(?:summary of )?reasons?(?: (?:for|behind|why) (?:(?:the|this|these|making|taking|its|their) )*(?:executive |key |officer |cabinet )?(?:decisions?|recommendations?|resolutions?|proposals?|action|exemption)(?: (?:was|were|being) (?:made|taken))?(?: made| taken)?| resolved| for it| are)?$/,
  ],
  [
    'reasons',
    'reason',
    /^(?:the )?(?:above )?decisions? (?:above )?(?:was|were|is|are) (?:made|taken) for the following reasons?$|^(?:the )?(?:[\w-]+ ){0,4}gave the following reasons(?: for (?:its|the) decision)?$/,
  ],
  [
    'reasons',
    'rhesw|rhesy',
    /^(?:y )?rhes(?:wm|ymau) (?:dros|am|tros|dros wneud) (?:y |yr )?(?:penderfyniad(?:au)?|argymhelli(?:ad|on))(?: hwn)?$/,
  ],
  ['reasons', 'rhesw|rhesy', /^rhes(?:wm|ymau)$/],
  // "Alternative options considered and rejected", "Other options", "Details of any alternative options …"
  [
    'options',
    'alternative|other|different',
    /^(?:the )?(?:details of |summary of )?(?:any |all )?(?:other |the )?(?:alternative|other|different)(?:s| options?| courses? of action)(?: (?:that were |which were |were )?(?:considered|rejected|available|appraised|discounted|identified))?(?:,? (?:and|but|or|&) (?:why (?:they were )?)?(?:rejected|discounted|discarded|dismissed|not recommended|reasons? for (?:rejection|rejecting them)))?(?: (?:by|at|when|in|for) .{1,60})?$/,
  ],
  [
    'options',
    'option',
    /^(?:the )?options?(?: (?:that were |were )?(?:considered|appraisal|appraised|available|rejected|analysis|discounted))(?: (?:and|but|or|&) (?:rejected|discounted|discarded|dismissed|reasons?.{0,40}))?(?: (?:by|at|in) .{1,60})?$/,
  ],
  ['options', 'option', /^options$/],
  [
    'options',
    'opsiynau|dewisiadau',
    /^(?:yr? )?(?:opsiynau|dewisiadau)(?: (?:eraill|amgen|gwahanol))?(?: a (?:gafodd eu hystyried|ystyriwyd|gafwyd))?(?: (?:a(?:’|')u gwrthod|ac a (?:wrthodwyd|gafodd eu gwrthod)))?$/,
  ],
  // "Decision", "THE DECISION", "Decision made (unanimously)", "Decisions of the Cabinet", "Brief description of decision"
  [
    'decision',
    'decision',
    /^(?:the |brief |full |detailed |summary )*(?:executive |officer |delegated |final |cabinet |committee |council )*(?:(?:description|details|summary|text|record|nature|wording) of (?:the )?)?(?:executive |officer |key )?decisions?(?: (?:made|taken|outcome|reached|details|agreed|record))?(?: \((?:unanimously|unanimous|made|taken|by .{1,60}|s)\))?$/,
  ],
  ['decision', 'decision', /^decisions? (?:made |taken )?(?:of|by) (?:the )?.{2,80}$/],
  [
    'decision',
    'penderfyniad',
    /^(?:manylion )?(?:y )?penderfyniad(?:au)?(?: a (?:wnaed|wnaethpwyd)| (?:y |yr )(?:cabinet|cyngor|pwyllgor|bwrdd|aelod cabinet|swyddog))?$/,
  ],
  [
    'minutes',
    'minute|cofnod|discussion|proceedings',
    /^(?:draft )?minutes?$|^(?:y )?cofnod(?:ion)?$|^discussion$|^(?:notes? of )?proceedings$/,
  ],
  // "Any conflict of interest declared by any executive member who is consulted …", "Declared interests and dispensations";
  // a sentence ("… by Councillor Lee was noted", "… to be managed") is no heading, and what comes behind it no interest.
  [
    'interests',
    'interest|conflict',
    /^(?!.*(?<!\b(?:who|which|that) )\b(?:was|were|be|been|will|shall|should|approve[sd]?|noted|agreed)\b)(?:(?:any|all|in respect of|details|records?|notes?|statement|register|of|the|a) ){0,8}(?:(?:conflicts?|declarations?|register)(?: of| in)? (?:any )?(?:conflicts? of )?(?:(?:declared|personal|pecuniary|prejudicial|disclosable|other|member|members[’']?) )*interests?|declared (?:conflicts? of )?interests?|(?:interests?|conflicts?)(?: of interest)?s? declared)(?: declared| made| recorded)?(?: ?[/,(&]{1,2} ?(?:and |or |if )?.{0,160}| (?:and|or|granted|which|in respect|relating|if) .{1,160}| (?:by|from) (?:(?:any|an?|the|all|other|relevant) )*(?:executive|cabinet|portfolio|lead|members?|officers?|decision|councillors?(?! \w)).{0,140})?$/,
  ],
  [
    'interests',
    'dispensation|datgan|ollyng',
    /^(?!.*(?<!\b(?:who|which|that) )\b(?:was|were|be|been|will|shall|should|approve[sd]?|noted|agreed)\b)(?:(?:any|all|in respect of|details|records?|notes?|of|the|a) ){0,8}dispensations?(?: ?[/,(&]? ?(?:granted(?! to\b)|given|made|received|sought|or|and|by|if|in|from|for|declarations?|conflicts?)\b.{0,160})?$|^datgan(?:iadau)? (?:o )?fuddiant(?:au)?$|^datgan(?:iad(?:au)?)? (?:o )?(?:buddiannau|fuddiannau|ddiddordeb)$|^gollyngiadau?(?: a roddwyd)?$/,
  ],
  [
    'votes',
    'vot|leidlais|leidleis',
    /^(?:recorded |named )?vot(?:e|es|ing)(?: record(?:ed)?| cast| on .{2,60})?$|^record of (?:the )?vot(?:e|es|ing)$|^(?:y )?(?:pleidlais|bleidlais)(?: gofnodedig)?$|^(?:canlyniad y bleidlais|cofnod(?: o(?:’|')r)? (?:pleidleisio|bleidlais))$/,
  ],
  [
    'documents',
    'document|paper|report|dogfennau|papurau|adroddiad',
    /^(?:accompanying|supporting|additional|background|related|associated|relevant) (?:documents?|papers?|reports?)$|^(?:dogfennau|papurau) (?:ychwanegol|ategol|cefnogol|cysylltiedig|atodol|cefndir|perthnasol|sy(?:’|')n cyd-fynd)$|^(?:dogfennau|adroddiadau?)$|^reports?$|^documents?$/,
  ],
  [
    'purpose',
    'purpose|subject|nature|pwrpas|diben',
    /^(?:the )?(?:purpose|subject|nature)(?: of (?:the )?(?:report|decision|item|matter))?$|^(?:the )?subject of the decision$|^(?:y )?(?:pwrpas|diben)(?: (?:yr adroddiad|y penderfyniad))?$/,
  ],
  [
    'other',
    'matter|issue|item|recommend|asked|invited|requested',
    /^(?:matters?|issues?|items?) for (?:decision|consideration|resolution)$|^recommendations?(?: (?:to|of|from|for|by|in) .{0,40})?$|^(?:the )?(?:meeting|committee|cabinet|council|panel|board) (?:is|was|are) (?:asked|recommended|invited|requested)(?: to)?$|^(?:the )?report recommended$/,
  ],
  [
    'other',
    'officer|person|those|action|implementation|consult|background|introduction|summary|note|exempt|scrutiny|call|urgency',
    /^(?:officers?|person|those)(?:\(s\))? responsible for .{3,60}$|^(?:officers? to action|action by|implementation(?: of (?:the )?decisions?)?|consultations?|consultation (?:process|undertaken|carried out)|consultees?|(?:persons?|parties|councillors?|members?|officers?|who(?: was)?) consulted|background(?: (?:papers?|information))?|introduction|summary|notes?|exempt information|scrutiny(?: (?:considerations?|comments?))?|reasons? for (?:special )?(?:urgency|lateness)|call[- ]?in|urgency)$/,
  ],
  [
    'other',
    'implication|impact|consideration|comment|assessment',
    /^(?:financial|legal|equalit(?:y|ies)|risk|resource|staffing|environmental|community|corporate|climate|property|hr|it|social value|health)(?:[ ,/&-]+(?:and |\/ ?)?(?:financial|legal|equalit(?:y|ies)|risk|resource|staffing|environmental|community|impact|management|change))* (?:implications?|impacts?|considerations?|comments?|assessment)$/,
  ],
  [
    'other',
    'title|date|maker|delegation|key|ward|decision|author|portfolio|directorate|rhoi|argymhelli|cefndir|crynodeb|cyflwyniad|nodyn|ymgynghori|galw|gwybodaeth|goblygiadau',
    /^(?:decision|report) title$|^date of (?:the )?decision$|^decision[- ]?makers?$|^specific delegation$|^key decision$|^wards? affected$|^decision (?:number|reference|ref|no)$|^(?:report )?author$|^portfolio$|^directorate$|^rhoi(?:’|')r penderfyniad ar waith$|^argymhelli(?:ad|on)(?: .{0,40})?$|^(?:cefndir|crynodeb|cyflwyniad|nodyn|ymgynghori(?:ad)?|galw i mewn|gwybodaeth eithriedig)$|^goblygiadau (?:ariannol|cyfreithiol|staffio|cydraddoldeb|adnoddau)(?: .{0,40})?$/,
  ],
]
// cspell:enable

const known = new Map<string, SectionRole | null>()

/** Folded for comparison: no final colon, dash or bracketed aside, any letter case. */
export function foldHeading(text: string): string {
  return text
    .trim()
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|\([a-z\d]{1,3}\)|[A-Z][.)])\s+/, '')
    .replace(/\(s\)/gi, '')
    .replace(/\s*\((?:if any|including job title|optional)\)/gi, '')
    .replace(/[\s:;.–—-]+$/, '')
    .replace(/[‘’]/g, '’')
    .toLowerCase()
}

/** The longest that ModernGov's own are: the law's words on conflicts of interest. */
const longest = 260

export function headingRole(text: string): SectionRole | null {
  if (text.length > longest) return null
  const before = known.get(text)
  if (before !== undefined) return before
  const role = roleOf(text)
  if (known.size < 500) known.set(text, role)
  return role
}

function roleOf(text: string): SectionRole | null {
  const lower = text.toLowerCase()
  const asked = roles.filter(([, words]) => words.split('|').some((word) => lower.includes(word)))
  if (asked.length === 0) return null
  const folded = foldHeading(text)
  return asked.find(([, , pattern]) => pattern.test(folded))?.[0] ?? null
}

/** "The reason for the decision was to …", "Other options considered were …": a sentence that says itself what it is. */
const tells: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'reasons',
    /^the (?:main )?reasons? for (?:the|this|these) (?:decisions?|recommendations?) (?:is|are|was|were) (?!set|detailed|contained|outlined|as |in )/i,
  ],
  [
    'options',
    /^(?:the )?(?:other|alternative) options? (?:that (?:was|were) )?considered (?:(?:and|but) rejected )?(?:is|are|was|were|included?) (?!set|detailed|contained|outlined|as |in )/i,
  ],
]

/** The same in minutes, where more is told of reasons and options than these: only what cannot be anything else. */
const tellsInMinutes: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'reasons',
    /^(?:the |this |these )?(?:above )?(?:decisions?|recommendations?) (?:has been|have been|had been|was|were|is) (?:made|taken|reached) (?:because|so that|in order to|since|due to|to (?:ensure|allow|enable|make|meet))\b/i,
  ],
  [
    'options',
    /^(?:the|an) alternative options? (?:to (?:that|those|the one|the recommend)|which|that)\b.{0,120}\b(?:discounted|rejected|dismissed)\b.{0,40}\b(?:was|were|included?|is|would be|being)\b/i,
  ],
]

export const toldInMinutes = (own: string): SectionRole | null =>
  tellsInMinutes.find(([, pattern]) => pattern.test(own))?.[0] ?? null

export const toldRole = (own: string): SectionRole | null =>
  tells.find(([, pattern]) => pattern.test(own))?.[0] ?? null

/** "… considered and rejected": the heading itself gives a verdict on every option under it. */
export function rejectsAll(heading: string): boolean {
  return /\b(?:rejected|discounted|discarded|dismissed|not recommended)\b|a(?:’|')u gwrthod/i.test(
    heading,
  )
}

/** "Decision of Executive Councillor for Housing", "Decisions of the Cabinet": who decided. */
export function decidedBy(heading: string): { start: number; end: number } | null {
  const found =
    /^(decisions? (?:made |taken )?(?:of|by) (?:the )?)(.{2,80}?)(?:,? on\b:? ?.{0,40})?[\s:.–-]*$/i.exec(
      heading,
    )
  if (!found?.[1] || !found[2]) return null
  return { start: found[1].length, end: found[1].length + found[2].length }
}
