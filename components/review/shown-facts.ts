import type { FactKey } from '../../lib/model/kept'

/** The rows of facts that can be judged, in the order in which they are shown; what is folded away is not. */
export function shownRows(within: ParentNode): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-fact]')].filter((row) =>
    row.checkVisibility(),
  )
}

export const keyOf = (row: Element | null | undefined): FactKey | null =>
  row?.getAttribute('data-fact') ?? null

/** The keys of the facts that are shown within an element. */
export const shownFacts = (within: ParentNode): FactKey[] =>
  shownRows(within).flatMap((row) => keyOf(row) ?? [])
