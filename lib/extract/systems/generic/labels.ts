import type { Block } from '../../../text/shapes'
import type { LabelField, OutlineLabel } from '../../shapes'

/** What council sites of their own making call the facts over a decision. Only plain words: a guess is worse than a blank. */
const fields: readonly (readonly [LabelField, RegExp])[] = [
  [
    'decisionMaker',
    /^(?:decision[- ]?makers?|decision (?:(?:made|taken) )?by|decided by|penderfynwr)$/,
  ],
  ['status', /^(?:decision |record )?status$/],
  [
    'decided',
    /^(?:date of (?:the )?decision|decision date|date (?:of )?decision (?:made|taken)|date (?:decision )?signed|signed(?: on)?|decided on|dyddiad y penderfyniad)$/,
  ],
  [
    'published',
    /^(?:date published|publication date|date of publication|published(?: on)?|dyddiad cyhoeddi)$/,
  ],
  [
    'effective',
    /^(?:effective (?:from|date)|date effective|implementation date|comes into force(?: on)?)$/,
  ],
  ['keyDecision', /^(?:is (?:this|it) a )?key decision\??$/],
  ['callIn', /^(?:is (?:this|it) )?subject to call[- ]?in\??$/],
  ['callInDeadline', /^(?:call[- ]?in deadline|deadline for call[- ]?in)$/],
  ['wards', /^(?:electoral )?(?:wards?|divisions?)(?: affected)?$/],
  [
    'person',
    /^(?:contact(?: officer)?|report author|lead officer|(?:cabinet|executive|portfolio) (?:member|holder)|clerk)$/,
  ],
]

/** "Decision date: 4 March 2026" */
const line = /^([^:]{3,40}?)\s?:\s?(?=\S)/

/**
 * The label that a block prints, with its value in the same block or, where nothing else stands in it, in
 * the next one: a definition list, two cells of a row, a bold line over its value.
 *
 * @param isTerm the block is a term of a definition list
 */
export function labelAt(
  text: string,
  block: Block,
  next: Block | undefined,
  isTerm: boolean,
): OutlineLabel | null {
  const words = text.slice(block.words, block.at.end)
  const printed = line.exec(words)
  const own = printed?.[1] ? fieldOf(printed[1]) : null
  if (printed?.[1] && own)
    return {
      field: own,
      name: { start: block.words, end: block.words + printed[1].length },
      value: { start: block.words + printed[0].length, end: block.at.end },
    }
  const field = fieldOf(words)
  return field && next && sitsOver(words, block, next, isTerm)
    ? { field, name: block.at, value: next.at }
    : null
}

function sitsOver(words: string, block: Block, next: Block, isTerm: boolean): boolean {
  if (next.shape === 'heading' || next.at.end - next.words > 200) return false
  if (block.row !== undefined) return block.row === next.row
  return isTerm || block.strong || /:\s*$/.test(words)
}

function fieldOf(printed: string): LabelField | null {
  if (printed.length > 42) return null
  const name = printed
    .replace(/[\s:]+$/, '')
    .trim()
    .toLowerCase()
  return fields.find(([, pattern]) => pattern.test(name))?.[0] ?? null
}

/** Whether a label takes this block too, as its value. */
export const takesNext = (label: OutlineLabel, next: Block | undefined): boolean =>
  next !== undefined && label.value.start === next.at.start
