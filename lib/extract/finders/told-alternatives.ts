import type { Block } from '../../text/shapes'

/** "Alternatively, it could …", "A further option would be …", "Leasing it was also considered …": another begins. */
const another =
  /(?<=[.;] )(?:Alternatively\b|An alternative\b|(?:Another|(?:A|The) (?:second|third|further|final|other)) (?:option|alternative)\b|\p{Lu}[^.;]{3,120}? (?:was|were) also (?:considered|rejected|discounted)\b)/gu

/** Where a paragraph that tells of several alternatives in running prose goes on to the next one. */
export const alternativesInside = (text: string, { words, at }: Block): number[] =>
  [...text.slice(words, at.end).matchAll(another)].map(({ index }) => words + index)
