// The whole text is one of these words: "None.", "N/A", "Not applicable", "Nil", "Dim", ":-None."
const bareNone =
  /^[\s:.–—-]*(?:none|nil|no|n\/?a|not applicable|not relevant|not required|dim|dim un|dim byd|amherthnasol|amh|d\/b|(?:ddim|nid yw['’]n|heb fod) yn?\s?berthnasol|nid yw['’]n berthnasol|nid oes(?: dim| un)?)(?: (?:were |was )?(?:declared|stated|identified|considered|received|reported|granted|known|arising|applicable|sought|made|given|recorded|raised|requested|required|needed|at this (?:time|stage)))*[\s.;]*$/i

// "None were considered", "None, as the contract …", "None - the Council must by law …", "N/A - …", "Not applicable to this report as …"
const noneWith =
  /^[\s:–—-]*(?:none|n\/a|not applicable|dim)(?:\s*[,;:–—.-]|\s+(?:to|as|because|since|for|were|was|have|had|other|other than|in|at|are|is|considered|identified|available|declared|possible|viable|suitable|feasible|appropriate|necessary|the)\b)/i

// "There are no alternative options", "No other options were considered", "There is no viable alternative"
const noOptions =
  /^(?:in this (?:case|instance),? )?(?:there (?:are|were|is|was|have been|being) (?:therefore |considered to be |currently |thought to be )?)?no (?:\w+ ){0,3}(?:alternatives?|options?|courses? of action|conflicts?|interests?|declarations?|dispensations?|reasons?)\b(?![^.]{0,80}\b(?:except|other than|apart from|but)\b)/i

// "Nid oedd opsiynau eraill", "Ni ystyriwyd opsiynau eraill", "Dim opsiynau eraill"
const welsh =
  /^(?:nid oe(?:s|dd)|ni (?:ystyriwyd|ddatganwyd|chafwyd)|dim|ni (?:dderbyniwyd|nodwyd|wnaed)) (?:\w+ ){0,4}(?:opsi\w+|[dt]dewis\w*|ddewis\w*|dewis\w*|[bf]udd\w+|fuddiant\w*|ddatgan\w*|datgan\w*)/i

// "It was not possible to consider alternatives", "Alternative options were not considered"
const notConsidered =
  /^(?:alternatives?|(?:the |any )?(?:alternative|other) options?)\b.{0,40}\b(?:(?:was|were) not (?:considered|applicable|available|appropriate)|(?:is|are) not applicable)/i

/**
 * Whether a section's text says that there is none: no alternative options, no interests. Only a text
 * that opens so and does not go on to name any; "As set out in the report" is not none.
 */
export function saysNone(text: string): boolean {
  const folded = text.replace(/\s+/g, ' ').trim()
  if (folded === '' || folded.length > 1500) return false
  if (bareNone.test(folded)) return true
  if (folded.length > 700 || namesOption.test(folded)) return false
  return [noneWith, noOptions, welsh, notConsidered].some((form) => form.test(folded))
}

// A list of options after all: "None other than Option 2: …", "No other options … 1. Do nothing"
const namesOption =
  /\boption (?:\d|[a-h])\b\s*[:–—-]|\bdo(?:ing)? nothing\s*[:–—-]|\bother than to\b/i

/** "As set out in the report.", "See attached": the options are told elsewhere, and none of them here. */
const pointer =
  /^(?:(?:these|(?:the |all )?(?:(?:alternative|other|different|various) )?options?(?: (?:that were )?(?:considered|available|appraised))?|(?:the )?alternatives?(?: options?)?(?: considered)?|details of (?:the )?(?:alternative )?options?(?: considered)?) (?:are|were|is|have been) )?(?:as )?(?:set out|detailed|outlined|contained|included|described|listed|stated|shown|see|refer|please (?:see|refer)|per)\b(?:[^.]|\.(?=\d)){0,160}\b(?:report|attached|appendix|appendices|annex|paper|paragraphs?|section|document|above|below|business case|proforma|odr|record)\b(?:[^.]|\.(?=\d)){0,80}\.?$/i

/** "Options 1, 2 and 5 in the report were rejected": none of them is printed. */
const elsewhere =
  /^options? \w{1,3}(?:(?:, (?:and )?| and | to )\w{1,3}){1,8},? (?:as )?(?:(?:set out|detailed|described|contained) )?(?:in|of|within) the (?:report|paper|appendix|business case)\b/i

/** Whether the options are told elsewhere, and none of them here. */
export const pointsElsewhere = (text: string): boolean => pointer.test(text) || elsewhere.test(text)
