import type { At, TextView } from '../../../text/shapes'
import { ReadingError } from '../../reading-error'
import type { Outline, OutlineLabel, OutlineSection, PageReader } from '../../shapes'
import { decisionAt } from './address'
import { isPlaceholder, isTitleLabel, labelField, labelSection, tellsMoney } from './labels'
import { pairsIn, papersIn } from './pairs'
import { select } from './selectors'

const id = 'reader/cmis-decision'

/** `ViewCMIS_DecisionDetails`: pairs of label and value; the resolution stands in "Decision Outcome". */
export const decisionReader: PageReader = {
  id,
  kind: 'decision',
  claims: (url) => decisionAt(url) !== null,
  proves: (doc) =>
    doc.querySelector(select.wrapper) !== null && doc.querySelector(select.pair) !== null,
  root: (doc) => doc.querySelector(select.wrapper) ?? doc.body,
  outline(view, url): Outline {
    const labels: OutlineLabel[] = []
    const sections: OutlineSection[] = []
    const parts: At[] = []
    let title: At | null = null
    for (const { name, value } of pairsIn(view)) {
      if (!value) continue
      const printed = view.text.slice(name.start, name.end)
      if (isPlaceholder(view.text.slice(value.start, value.end))) continue
      parts.push({ start: name.start, end: value.end })
      const role = labelSection(printed)
      if (isTitleLabel(printed)) title ??= value
      if (role && role !== 'documents')
        sections.push({ role, at: value, from: 'markup', heading: name })
      else if (!role) labels.push({ field: labelField(printed), name, value })
      if (tellsMoney(printed))
        sections.push({ role: 'other', at: value, from: 'markup', heading: name })
    }
    const name = decisionAt(url)
    if (!title || !name) throw new ReadingError(`${select.pair} "Title"`, id)
    const documents = papersIn(view, view.root, url)
    return {
      records: [
        {
          kind: 'decision',
          what: name,
          title,
          whole: apart([...parts, ...paperLines(view, view.root)]),
          meeting: null,
          labels: withoutSameAgain(view, labels),
          sections,
          documents,
          links: [],
        },
      ],
      links: [],
    }
  },
}

/** "Decision Maker" stands twice on Birmingham's template, once with a colon. */
function withoutSameAgain(view: TextView, labels: readonly OutlineLabel[]): OutlineLabel[] {
  return labels.filter(
    (label, i) =>
      label.field === null ||
      label.field === 'person' ||
      labels.findIndex(
        (l) => l.field === label.field && view.text.slice(l.value.start, l.value.end) !== '',
      ) === i,
  )
}

export function paperLines(view: TextView, scope: Element): At[] {
  return [...scope.querySelectorAll(select.paper)]
    .map((link) => view.at(link.parentElement ?? link))
    .filter((at) => at !== null)
}

/** Parts in the order of the text, none inside another. */
export function apart(parts: readonly At[]): At[] {
  const out: At[] = []
  for (const part of [...parts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last && part.start <= last.end + 1)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, part.end) }
    else out.push(part)
  }
  return out
}
