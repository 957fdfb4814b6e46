import type { At, TextView } from '../../../text/shapes'
import { outcomeOf } from '../../find/outcome'
import { readDate } from '../../read/calendar-date'
import { trimmed } from '../../regions'
import type { LabelField, OutlineLabel } from '../../shapes'

/**
 * The line under the title of the newest layout: "July 13, 2023 | Cabinet (Cabinet collective) | Key
 * decision | Approved": each in an element of its own, none with a label. Read by what each says.
 */
export function metaLine(
  view: TextView,
  title: At,
  end: number,
): { labels: OutlineLabel[]; parts: At[] } {
  const whole = trimmed(view.text, { start: title.end, end })
  if (!whole || whole.end - whole.start > 300) return { labels: [], parts: [] }
  const labels: OutlineLabel[] = []
  for (const el of view.root.querySelectorAll('span, li, div, p, time')) {
    const at = el.firstElementChild ? null : view.at(el)
    if (!at || at.start < whole.start || at.end > whole.end) continue
    const field = fieldOf(view.text.slice(at.start, at.end))
    if (field && !labels.some((l) => l.field === field)) labels.push({ field, name: at, value: at })
  }
  return { labels, parts: [whole] }
}

function fieldOf(words: string): LabelField | null {
  if (readDate(words)) return 'decided'
  if (/^(?:not an? |non-?)?key decision$/i.test(words)) return 'keyDecision'
  if (outcomeOf(words) !== null || words.length > 120) return null
  return /\p{L}{3}/u.test(words) ? 'decisionMaker' : null
}
