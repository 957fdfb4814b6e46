import type { LabelField } from '../../shapes'

/** CMIS's labels; classes lie (Status reuses `Venue`), so the printed words count. Source: MODERNGOV, "CMIS". */
const fields: readonly (readonly [LabelField, RegExp])[] = [
  ['status', /^status$/],
  [
    'keyDecision',
    /^(?:include item on forward plan ?\/ ?key decision|(?:is this a )?key decision)$/,
  ],
  ['decisionMaker', /^(?:decision maker|decision taker|decision to be taken by)$/],
  ['keyReason', /^reason for key decision$/],
  ['decided', /^(?:decision date|date of decision|date decision taken|decision taken on)$/],
  ['published', /^(?:date published|publication date|published)$/],
  ['effective', /^(?:effective date|effective from|decision effective from)$/],
  ['due', /^(?:decision due(?: date)?|target date for decision|date due)$/],
  ['callIn', /^(?:subject to call[- ]?in|is the decision subject to call[- ]?in)$/],
  ['wards', /^wards?(?: affected)?$/],
  ['consultees', /^consultees?$/],
  [
    'person',
    /^(?:contact(?: officer| name)?|lead officer|report author|author|lead member|responsible officer|cabinet member|portfolio holder)$/,
  ],
  ['ignored', /^(?:title|reference|decision type|chief officer decision maker)$/],
]

const sections = {
  purpose: /^(?:purpose|description|summary)$/,
  decision: /^(?:decision outcome|decision|outcome|decision made|resolution)$/,
  reasons: /^(?:reasons? for (?:the )?decision|reasons?)$/,
  options:
    /^(?:decision options|alternative options considered(?: and rejected)?|options considered)$/,
  documents: /^(?:relevant documents|documents|reports|background documents)$/,
} as const

export type CmisSection = keyof typeof sections

const fold = (printed: string) =>
  printed
    .replace(/[\s:?]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

export const labelField = (printed: string): LabelField | null =>
  fields.find(([, pattern]) => pattern.test(fold(printed)))?.[0] ?? null

export function labelSection(printed: string): CmisSection | null {
  for (const name of ['purpose', 'decision', 'reasons', 'options', 'documents'] as const)
    if (sections[name].test(fold(printed))) return name
  return null
}

export const isTitleLabel = (printed: string): boolean =>
  /^(?:title|decision title|issue)$/.test(fold(printed))
/** "------ N/A ------", "This Decision does not contain any Ward records.": placeholders, no values. */
export const isPlaceholder = (printed: string): boolean =>
  /^[-\s]*n\/a[-\s]*$|^this decision does not contain any\b/i.test(printed.trim())

/** "Budget Provision", "Financial Impact": fields of a council's own that tell what the decision costs. */
export const tellsMoney = (printed: string): boolean =>
  labelField(printed) === null &&
  /\b(?:budget|financ(?:e|ial)|funding|costs?|expenditure|(?:contract|total|estimated) value)\b/.test(
    fold(printed),
  )
