import type { At, TextView } from '../../../text/shapes'
import { linkUrl } from '../../address'
import { linkedPaper } from '../../documents'
import { trimmed } from '../../regions'
import type { OutlineDocument } from '../../shapes'
import { select } from './selectors'

/** A label and its value box; the value may be empty. */
export interface Pair {
  readonly name: At
  readonly value: At | null
}

/** `div.holder > .DNNLabel + .Value`, and the fieldsets ("Wards") that print a legend over their value. */
export function pairsIn(view: TextView): Pair[] {
  const pairs: Pair[] = []
  for (const holder of view.root.querySelectorAll(select.pair)) {
    const label = holder.querySelector(select.label)
    const name = label ? view.at(label) : null
    const box = holder.querySelector(select.value)
    const at = box ? view.at(box) : null
    if (name) pairs.push({ name, value: at ? trimmed(view.text, at) : null })
  }
  for (const legend of view.root.querySelectorAll(select.legend)) {
    const set = legend.parentElement
    const name = view.at(legend)
    const whole = set && !set.querySelector(select.pair) ? view.at(set) : null
    if (name && whole)
      pairs.push({ name, value: trimmed(view.text, { start: name.end, end: whole.end }) })
  }
  return pairs
}

/** Papers are links with a class and a size behind them; their addresses are tokens without an ending. */
export function papersIn(view: TextView, scope: Element, url: URL): OutlineDocument[] {
  return [...scope.querySelectorAll(select.paper)].flatMap((link) => {
    const target = linkUrl(link, url)
    const size = link.parentElement?.querySelector(select.fileSize) ?? null
    const paper = target ? linkedPaper(view, link, size, target.href) : null
    return paper ? [paper] : []
  })
}
