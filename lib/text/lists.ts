import { drawnMarker } from './markers'
import { nameOf } from './name-of'

/** An open list and the number of its next item. */
export interface List {
  next: number
  readonly step: 1 | -1
  readonly type: string
  readonly ordered: boolean
}

export function listOf(el: Element): List | null {
  if (nameOf(el) !== 'OL' && nameOf(el) !== 'UL' && nameOf(el) !== 'MENU') return null
  const style = /list-style(?:-type)?:\s*([a-z-]+)/i.exec(el.getAttribute('style') ?? '')?.[1] ?? ''
  const start = Number.parseInt(el.getAttribute('start') ?? '', 10)
  const reversed = nameOf(el) === 'OL' && el.hasAttribute('reversed')
  const first = reversed ? el.querySelectorAll(':scope > li').length : 1
  return {
    next: Number.isNaN(start) ? first : start,
    step: reversed ? -1 : 1,
    type: el.getAttribute('type') ?? style.toLowerCase(),
    ordered: nameOf(el) === 'OL' && style.toLowerCase() !== 'none',
  }
}

/** The marker that the browser draws for the next item of this list: "•" in an unordered one or in none. */
export function drawnFor(item: Element, list: List | undefined): string {
  if (!list?.ordered) return '•'
  const value = Number.parseInt(item.getAttribute('value') ?? '', 10)
  if (!Number.isNaN(value)) list.next = value
  const marker = drawnMarker(list.next, item.getAttribute('type') ?? list.type)
  list.next += list.step
  return marker
}
