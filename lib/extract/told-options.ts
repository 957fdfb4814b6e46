import type { Block } from '../text/shapes'
import { optionLabel } from './find/option/label'
import { isNarrative, isNotClause } from './find/resolution/not-a-clause'

/** "The options, options analysis, including risk assessment …, were set out in the report as follows:" */
const lead = /^(?:the |these )?(?:[\w-]+ ){0,6}options?\b[^.]{0,240}:[-–]?\s*$/i

/** Whether a paragraph of the minutes leads on to options that are printed behind it under labels of their own. */
export function headsOptions(text: string, block: Block, next: readonly Block[]): boolean {
  if (block.at.end - block.words > 300 || text.charAt(block.at.end - 1) > ':') return false
  return (
    lead.test(text.slice(block.words, block.at.end)) &&
    next.some((b) => optionLabel(text.slice(b.words, b.at.end)) !== null)
  )
}

/** "The officer preferred option is Option 1", "Councillor Wood proposed …": what is said behind the last option. */
const behind =
  /^(?:the )?(?:officers?[’']? )?(?:preferred|recommended) (?:option|recommendation)\b(?! (?:is|was) option)|\b(?:moved|proposed|seconded)\b[^.]{0,160}[:–-]\s*$/i

/** Whether a paragraph is no longer of the options that the minutes tell. */
export function endsOptions(own: string): boolean {
  return optionLabel(own) === null && (behind.test(own) || isNarrative(own) || isNotClause(own))
}
