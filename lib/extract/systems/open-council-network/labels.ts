import type { LabelField } from '../../shapes'

/** The product's own labels; the same in all three layouts (MODERNGOV, "opencouncil.network"). */
const fields = new Map<string, LabelField>(
  Object.entries({
    'decision maker': 'decisionMaker',
    outcome: 'status',
    'is key decision': 'keyDecision',
    'key decision': 'keyDecision',
    'is callable in': 'callIn',
    'subject to call-in': 'callIn',
    'subject to call in': 'callIn',
    'date of decision': 'decided',
    'decision date': 'decided',
    url: 'ignored',
  }),
)

/** Sections that the product prints as labels or headings. */
const sections = new Map<
  string,
  'purpose' | 'decision' | 'reasons' | 'options' | 'documents' | 'meeting' | 'end'
>(
  Object.entries({
    purpose: 'purpose',
    content: 'decision',
    decision: 'decision',
    'full council record': 'decision',
    'reasons for the decision': 'reasons',
    'reason for the decision': 'reasons',
    'alternative options considered': 'options',
    'supporting documents': 'documents',
    documents: 'documents',
    'related meeting': 'meeting',
    details: 'end',
    analysis: 'end',
    'more from this council': 'end',
    'related decisions': 'end',
  }),
)

export const foldLabel = (printed: string): string =>
  printed
    .replace(/[\s:?]+$/, '')
    .replace(/\?/g, '')
    .trim()
    .toLowerCase()

export const labelField = (printed: string): LabelField | null =>
  fields.get(foldLabel(printed)) ?? null
export const labelSection = (printed: string) => sections.get(foldLabel(printed)) ?? null
