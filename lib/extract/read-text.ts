import type { Facts } from '../model/facts'
import type { MarkReading } from '../model/marks'
import { fromString } from '../text/blocks'
import { moneyValueFinder } from './find/money/value'
import { optionFinder } from './find/option/option'
import { reasonFinder } from './find/reason'
import { resolutionFinder } from './find/resolution/resolution'
import { sectioned } from './pipeline'
import type { Finder, SectionRole } from './shapes'

/**
 * What words say, read by the finder of the kind that a person keeps them as, and by nothing but these words:
 * "£93k a year" is an amount with its basis, "£93k" one without. Nothing read is the empty list.
 */
export function readText(words: string, as: MarkReading['as']): MarkReading {
  switch (as) {
    case 'resolution':
      return { as, says: found(words, 'decision', resolutionFinder, 'resolution') }
    case 'value':
      return { as, says: found(words, 'decision', moneyValueFinder, 'value') }
    case 'option':
      return { as, says: found(words, 'options', optionFinder, 'option') }
    case 'reason':
      return { as, says: found(words, 'reasons', reasonFinder, 'reason') }
    case 'note':
      return { as, says: [] }
  }
}

function found<K extends keyof Facts>(
  given: string,
  role: SectionRole,
  finder: Finder,
  is: K,
): Facts[K][] {
  const text = fromString(given)
  const at = { start: 0, end: text.text.length }
  const { words, sections } = sectioned(text, [{ role, at, from: 'markup', heading: null }])
  return sections
    .flatMap((section) => finder.find(words, section))
    .flatMap((one) => (one.is === is ? [one.says as Facts[K]] : [])) // the union is keyed by `is`
}
