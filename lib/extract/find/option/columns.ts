import type { At, Block, Words } from '../../../text/shapes'
import { optionLabel } from './label'
import { optionVerdict } from './verdict'

/** An option of a table: at the head of a column with the cells below it, or at the head of a row. */
interface OptionCells {
  readonly label: string | null
  readonly before: string
  readonly depth: number
  readonly at: At[]
  /** The rows that the table takes up. */
  readonly rows: readonly number[]
}

/** Half of what a column is moved in by, in points. */
const near = 18

/**
 * Options that stand side by side ("Option 1: …" | "Option 2: …") over rows of advantages and risks: each
 * with the cells of its own column. None where fewer than two labels share a row.
 */
export function optionColumns(words: Words, blocks: readonly Block[]): OptionCells[] {
  const labelled = blocks.flatMap((block) => {
    if (block.shape !== 'cell' || block.row === undefined) return []
    const label = optionLabel(words.text.slice(block.words, block.at.end))
    return label ? [{ block, label, row: block.row }] : []
  })
  const [first, second] = labelled
  if (!first || first.row !== second?.row) return []
  const heads = labelled.filter(({ row }) => row === first.row)
  const cells = blocks.filter(
    ({ shape, row }) => shape === 'cell' && row !== undefined && row >= first.row,
  )
  const rows = [...new Set(cells.map(({ row }) => row ?? 0))]
  return heads.map(({ block: { words: start, at, depth }, label }) => ({
    label: label.label,
    before: label.before,
    depth,
    at: [
      { start: Math.min(start + label.length, at.end), end: at.end },
      ...cells
        .filter((cell) => cell.row !== first.row && Math.abs(cell.depth - depth) < near)
        .map((cell) => ({ start: cell.words, end: cell.at.end })),
    ],
    rows,
  }))
}

/** What stands over a column of a table of options: "Option", "Advantages", "Reason for rejection", "Preferred?". */
const columnHead =
  /^(?:no\.?|ref\.?|(?:alternative |other )?(?:options?|alternatives?)\b.{0,40}|description|details|pros|cons|(?:dis)?advantages?\b.{0,40}|benefits\b.{0,40}|(?:key )?risks?\b.{0,40}|(?:reasons?|why)\b.{0,50}|(?:preferred|recommended|recommendation|rejected|taken forward)\b.{0,20}|comments?|commentary|outcome|conclusion|status|assessment|costs?\b.{0,30}|implications?|impact)$/i
/** Over the first column this alone makes a head of the row, whatever stands over the others. */
const firstHead = /^(?:alternative |other )?(?:options?|alternatives?)(?: considered)?$/i
const rejecting = /\b(?:reject|discount|dismiss|not (?:recommend|prefer|pursue|progress|tak))/i
const preferring = /\b(?:recommended|preferred|taken forward)\b/i
/** "Yes", "No" under "Recommended?": a verdict and no words of the option's own. */
const yesOrNo = /^(?:(yes|y|✓|✔)|no|n|✗|✘|x)\.?$/i
/** "A", "1." in a cell of its own. */
const bareLabel = /^\(?([A-Z]|\d{1,2}|[ivx]{1,4})[.)]?$/

/**
 * Options that stand one a row, its cells side by side: under a printed head ("Option" | "Advantages" | "Reason
 * rejected"), or in a table without one where nothing else (a label, a number) says where an option begins.
 */
export function optionRows(words: Words, blocks: readonly Block[]): OptionCells[] {
  const say = ({ words: start, at }: Block) => words.text.slice(start, at.end).trim()
  const rows = new Map<number, Block[]>()
  for (const block of blocks)
    if (block.shape === 'cell' && block.row !== undefined)
      rows.set(block.row, [...(rows.get(block.row) ?? []), block])
  const all = [...rows].filter(([, [first, ...more]]) =>
    more.some(({ depth }) => first && depth - first.depth >= near),
  )
  const head = all[0]?.[1] ?? []
  const headed =
    head.filter((cell) => columnHead.test(say(cell))).length > 1 ||
    (head.length > 1 &&
      firstHead.test(head[0] ? say(head[0]) : '') &&
      head.every((cell) => say(cell).length <= 40 && !optionVerdict(say(cell))))
  if (!headed && blocks.some((b) => b.marker !== null || optionLabel(say(b)))) return []
  return all.slice(headed ? 1 : 0).flatMap(([row, cells]) => {
    const [first] = cells
    if (!first) return []
    const over = (cell: Block) =>
      say(headed ? (head.find(({ depth }) => Math.abs(depth - cell.depth) < near) ?? first) : first)
    const own = cells.filter((cell) => !(headed && yesOrNo.test(say(cell))))
    const said = own.map(say).join(' ')
    const printed = optionLabel(say(first))
    const alone = bareLabel.exec(say(first))?.[1] ?? null
    const marker = first.marker === '•' ? null : first.marker
    const places = own.map((b) => ({ start: b.words, end: b.at.end }))
    if (printed && places[0]) places[0].start += Math.min(printed.length, say(first).length)
    return {
      label: printed?.label ?? marker ?? alone,
      before: printed?.before || (headed && !optionVerdict(said) ? verdict(cells, over, say) : ''),
      depth: first.depth,
      at: places.filter((at, n) => at.end > at.start && !(n === 0 && alone)),
      rows: [row, ...(headed ? head.map((b) => b.row ?? row) : [])],
    }
  })
}

/** What the columns that judge say of a row: a reason under "Reason rejected", "Yes" under "Recommended". */
function verdict(
  cells: readonly Block[],
  over: (cell: Block) => string,
  say: (cell: Block) => string,
): string {
  for (const cell of cells.slice(1)) {
    const answer = yesOrNo.exec(say(cell))
    if (preferring.test(over(cell)) && !rejecting.test(over(cell)) && answer)
      return answer[1] ? '(Preferred)' : 'Not recommended.'
    if (rejecting.test(over(cell)) && (answer ? answer[1] : /\w{4}/.test(say(cell))))
      return 'Not recommended.'
  }
  return ''
}
