import type { Span } from '../model/quoted'

/** The words before and after a quote, cut at whole words and at the line that the quote stands in. */
export interface Around {
  readonly before: string
  readonly after: string
}

/** How much a span keeps on either side, in UTF-16 units: a piece this long was cut off somewhere. */
const KEPT = 32

/** `prefix` "e best score, and (b) agree the " is "… best score, and (b) agree the ". */
export function aroundWords({ prefix, suffix }: Span): Around {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1)
  const end = suffix.indexOf('\n')
  const rest = end < 0 ? suffix : suffix.slice(0, end)
  return {
    before: line.length < KEPT ? line : line.replace(/^\S*(?=\s|$)/, '…'),
    after: rest.length < KEPT ? rest : rest.replace(/(?<=^|\s)\S*$/, '…'),
  }
}
