import type { Block, Words } from '../../../text/shapes'
import { countNames, lineOf, type Side, type Tally } from './tally'

const heading =
  /^(?:votes? |voting |members (?:voting )?)?(for|in favour|against|abstain(?:ed|ing)?|abstentions?|motion|amendment|no vote|not voting|declined to vote)\b(?: \(\d+\)|:)?$/i

const sides = (word: string): Side =>
  /abst|no vote|not vot|declin/i.test(word)
    ? 'abstentions'
    : /against|amendment/i.test(word)
      ? 'against'
      : 'for'

/**
 * Votes printed as tables. With a row of headings (For | Against | Abstain, or Motion | Amendment | No
 * Vote) each column counts its numbers or its names; otherwise a row is one side ("For | names | 6").
 */
export function talliesOfTables(words: Words, blocks: readonly Block[]): Tally[] {
  const rows = new Map<number, Block[]>()
  for (const block of blocks) {
    if (block.row === undefined) continue
    const row = rows.get(block.row)
    if (row) row.push(block)
    else rows.set(block.row, [block])
  }
  const found: Tally[] = []
  let columns: readonly string[] = []
  let open: { side: Side; count: number; start: number; end: number }[] = []
  const close = () => {
    for (const { side, count, start, end } of open)
      if (end > start) found.push({ side, count, at: { start, end }, said: false })
    open = []
    columns = []
  }
  for (const cells of rows.values()) {
    const texts = cells.map((c) => words.text.slice(c.at.start, c.at.end).trim())
    if (texts.length > 1 && texts.every((t) => heading.test(t))) {
      close()
      columns = texts
      open = texts.map((t) => ({ side: sides(t), count: 0, start: 0, end: 0 }))
    } else if (columns.length > 0 && texts.length <= columns.length) {
      for (const [n, cell] of cells.entries()) {
        const column = open[n]
        const text = texts[n] ?? ''
        if (!column) continue
        column.count += /^\d{1,3}$/.test(text) ? Number(text) : (countNames(text) ?? 0)
        column.start = column.end > 0 ? column.start : cell.at.start
        column.end = cell.at.end
      }
    } else {
      close()
      const row = rowOf(cells, texts)
      if (row) found.push(row)
    }
  }
  close()
  return found
}

/** "For | A Ash, B Birch | 2", "Abstain | None | 0", "Against | C Cole". */
function rowOf(cells: readonly Block[], texts: readonly string[]): Tally | null {
  const line = lineOf(texts[0] ?? '')
  const first = cells[0]
  const last = cells.at(-1)
  if (!line || !first || !last || cells.length < 2) return null
  const number = texts.slice(1).findLast((t) => /^\d{1,3}$/.test(t))
  const names = texts
    .slice(1)
    .filter((t) => !/^\d{1,3}$/.test(t))
    .join('\n')
  const count = number !== undefined ? Number(number) : countNames(names)
  return count === null
    ? null
    : {
        side: line.side,
        count,
        at: { start: first.at.start, end: last.at.end },
        said: false,
        ...(line.what ? { what: line.what } : {}),
      }
}
