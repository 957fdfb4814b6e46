import type { At, TextView } from '../../../text/shapes'
import { linkUrl, pageName } from '../../address'
import { withoutSize } from '../../documents'
import { trimmed } from '../../regions'
import { idOf } from './page-links'
import { select } from './selectors'

/** One item of a meeting page, as its table (or, on old templates, its run of titles) prints it. */
export interface Item {
  readonly number: At | null
  readonly title: At
  /** Papers that the title itself links: "PDF 154 KB". */
  readonly extra: readonly At[]
  readonly start: number
  readonly end: number
  /** `item-<n>` from `AI<n>` or the item's own page, else null. */
  readonly id: string | null
  readonly anchor: string | null
  readonly url: string | null
  /** Place in the list, from 1. */
  readonly place: number
}

/** The items in the order of the page. Titles stand in `.mgAiTitleTxt`; the number has the same class. */
export function* itemsIn(view: TextView, url: URL): Generator<void, Item[]> {
  const heads = yield* titles(view)
  const end = footer(view)
  const items: Item[] = []
  const named = new Set<string | null>([null])
  for (const [i, head] of heads.entries()) {
    const item = itemOf(view, url, head, heads[i + 1]?.start ?? end, i + 1)
    // An anchor that is printed twice names its first item only: the other is known by its place.
    if (item) items.push(named.has(item.id) ? { ...item, id: null } : item)
    if (item) named.add(item.id)
    yield
  }
  return items
}

interface Head {
  row: Element | null
  title: Element
  number: Element | null
  start: number
}

/** The titles in one row of an item's table; a row that holds more lays the page out. */
const ofOneItem = 2

function* titles(view: TextView): Generator<void, Head[]> {
  const heads: Head[] = []
  const printed = [...view.root.querySelectorAll(select.itemTitle)].filter(
    (el) => !el.closest(`${select.words},${select.itemNumber}`),
  )
  yield
  const inRow = new Map<Element | null, number>()
  for (const el of printed) inRow.set(el.closest('tr'), (inRow.get(el.closest('tr')) ?? 0) + 1)
  const rows = new Set<Element>()
  for (const el of printed) {
    yield
    const around = el.closest('tr')
    const row = (inRow.get(around) ?? 0) > ofOneItem ? null : around
    const number = row?.querySelector(select.itemNumber) ?? null
    const at = view.at(el)
    if (!at || (row && rows.has(row))) continue
    if (row) rows.add(row)
    heads.push({
      row,
      title: el,
      number,
      start: (number ? view.at(number)?.start : undefined) ?? at.start,
    })
  }
  return heads
}

function itemOf(view: TextView, url: URL, head: Head, next: number, place: number): Item | null {
  const whole = view.at(head.title)
  if (!whole) return null
  const size = head.title.querySelector(select.fileSize)
  const sized = size ? view.at(size) : null
  const title = trimmed(
    view.text,
    sized ? { start: whole.start, end: sized.start } : withoutSize(view.text, whole),
  )
  const row = head.row ? view.at(head.row) : null
  const printed = head.number ? view.at(head.number) : null
  const anchor = anchorOf(head)
  const page = pageOf(head, url)
  if (!title) return null
  return {
    number: printed ?? leadingNumber(view, title),
    title: withoutNumber(view, title, printed !== null),
    extra: sized ? [sized] : [],
    start: head.start,
    end: row ? Math.min(row.end, Math.max(next, whole.end)) : next,
    id: anchor ? `item-${anchor.slice(2)}` : page ? idOf(page) : null,
    anchor,
    url: page?.href ?? null,
    place,
  }
}

/** `<a name="AI22711">`: the item's own number in ModernGov. */
function anchorOf(head: Head): string | null {
  const scope = head.row ?? head.title.parentElement ?? head.title
  for (const el of scope.querySelectorAll(select.anchor)) {
    const name = el.getAttribute('name') ?? el.getAttribute('id') ?? ''
    if (/^AI\d+$/i.test(name)) return `AI${name.slice(2)}`
  }
  return null
}

function pageOf(head: Head, url: URL): URL | null {
  for (const link of (head.row ?? head.title).querySelectorAll('a[href]')) {
    const target = linkUrl(link, url)
    if (target && pageName(target) === 'mgai') return target
  }
  return null
}

/** "7. Urgent business" where no cell holds the number. */
const numbered = /^((?:item )?\d{1,4}[a-z]?(?:[./]\d{1,4}){0,2})[.:)]?\s+(?=\S)/i

function leadingNumber(view: TextView, title: At): At | null {
  const found = numbered.exec(view.text.slice(title.start, title.end))
  return found?.[1] ? { start: title.start, end: title.start + found[1].length } : null
}

function withoutNumber(view: TextView, title: At, hasCell: boolean): At {
  if (hasCell) return title
  const found = numbered.exec(view.text.slice(title.start, title.end))
  return found ? { start: title.start + found[0].length, end: title.end } : title
}

function footer(view: TextView): number {
  const el = view.root.querySelector(select.footer)
  return (el ? view.at(el)?.start : undefined) ?? view.text.length
}
