import type { At } from '../text/shapes'
import { headingRole } from './headings'
import type { LabelField, OutlineLabel, OutlineSection, SectionRole } from './shapes'

/**
 * The edges that a system's markup prints, in the order of the text: a label, a section heading, or the
 * end of what is the record's. What lies between two edges belongs to the first.
 */
export type Edge =
  | { is: 'label'; at: At; field: LabelField | null; value: At | null }
  | { is: 'heading'; at: At; role: SectionRole }
  | { is: 'end'; at: At }

export interface Regions {
  readonly labels: readonly OutlineLabel[]
  readonly sections: readonly OutlineSection[]
  /** All that the edges cover, heading and label words included. */
  readonly parts: readonly At[]
}

/** Sections that a label may open when its value stands in paragraphs of its own. */
const opensSection = new Set<SectionRole>([
  'purpose',
  'decision',
  'minutes',
  'reasons',
  'options',
  'interests',
])

export function regions(text: string, edges: readonly Edge[], end: number): Regions {
  const labels: OutlineLabel[] = []
  const sections: OutlineSection[] = []
  const parts: At[] = []
  const ordered = [...edges].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
  ordered.forEach((edge, i) => {
    if (edge.is === 'end') return
    const stop = Math.min(ordered[i + 1]?.at.start ?? end, end)
    const rest = trimmed(text, { start: edge.at.end, end: Math.max(stop, edge.at.end) })
    const whole = trimmed(text, { start: edge.at.start, end: Math.max(stop, edge.at.end) })
    if (whole) parts.push(whole)
    if (edge.is === 'heading') {
      if (edge.role !== 'documents')
        sections.push({
          role: edge.role,
          at: rest ?? { start: edge.at.end, end: edge.at.end },
          from: 'markup',
          heading: edge.at,
        })
      return
    }
    const role = headingRole(text.slice(edge.at.start, edge.at.end))
    if (edge.field === null && role && opensSection.has(role)) {
      if (rest) sections.push({ role, at: rest, from: 'markup', heading: edge.at })
      return
    }
    const value = edge.value ?? rest
    if (value) labels.push({ field: edge.field, name: edge.at, value })
  })
  return { labels, sections, parts }
}

/** Without white space at its edges; null when nothing is left. */
export function trimmed(text: string, at: At): At | null {
  let { start, end } = at
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return start < end ? { start, end } : null
}
