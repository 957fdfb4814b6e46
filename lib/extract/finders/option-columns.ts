import type { At, Block, Words } from '../../text/shapes'
import { optionLabel } from './option-label'

/** An option at the head of a table's column, with the cells below it. */
interface OptionColumn {
  readonly label: string
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
export function optionColumns(words: Words, blocks: readonly Block[]): OptionColumn[] {
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
