import type { At, TextView } from '../../../text/shapes'
import { introSections } from '../../intro'
import { type Edge, regions, trimmed } from '../../regions'
import type { OutlineLabel, OutlineSection } from '../../shapes'

/**
 * The labels and sections of one record: between `start` (behind its title and links) and `end`. What
 * stands before the first label or heading is its introduction.
 */
export function recordParts(
  view: TextView,
  edges: readonly Edge[],
  start: number,
  end: number,
  intro: 'purpose' | 'sort' | 'decision',
): { labels: readonly OutlineLabel[]; sections: readonly OutlineSection[]; parts: readonly At[] } {
  const own = edges.filter((e) => e.at.start >= start && e.at.start < end)
  const stop = Math.min(end, ...own.filter((e) => e.is === 'end').map((e) => e.at.start))
  const first = Math.min(stop, ...own.map((e) => e.at.start))
  const found = regions(view.text, own, stop)
  const before = trimmed(view.text, { start, end: first })
  if (!before) return found
  const sections: readonly OutlineSection[] =
    intro === 'sort'
      ? introSections(view, before)
      : [{ role: intro, at: before, from: 'markup', heading: null }]
  return {
    labels: found.labels,
    sections: [...sections, ...found.sections],
    parts: [before, ...found.parts],
  }
}

/** Parts in the order of the text, those that touch or overlap made one. */
export function joined(parts: readonly (At | null)[]): At[] {
  const out: At[] = []
  const ordered = parts
    .filter((p): p is At => p !== null && p.end > p.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  for (const part of ordered) {
    const last = out.at(-1)
    if (last && part.start <= last.end + 1)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, part.end) }
    else out.push(part)
  }
  return out
}
