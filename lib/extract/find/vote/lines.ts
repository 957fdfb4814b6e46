import type { Block, Words } from '../../../text/shapes'
import { countLine, countNames, lineOf, type Tally } from './tally'

/** More blocks in one row than a table of votes has cells. */
const widest = 6

/** Lines that open with a side and list names, with the lines of names below them. */
export function talliesOfLines(words: Words, blocks: readonly Block[]): Tally[] {
  const found: Tally[] = []
  const lineAt = (b: Block) => words.text.slice(b.at.start, b.at.end)
  const sizes = new Map<number, number>()
  for (const { row } of blocks) if (row !== undefined) sizes.set(row, (sizes.get(row) ?? 0) + 1)
  // A row of many blocks lays a page out (an item of a meeting); the rows of a table of votes have few cells
  const inTable = ({ row }: Block) => row !== undefined && (sizes.get(row) ?? 0) <= widest
  for (const [n, block] of blocks.entries()) {
    if (inTable(block)) continue
    const line = lineOf(lineAt(block))
    if (!line) continue
    let end = block.at.start + line.end
    let count =
      line.count ??
      (line.rest !== '' &&
      /^(?:the |lord |depute |deputy |provost|councillors?|cllrs?|\p{Lu})/iu.test(line.rest)
        ? countNames(line.rest)
        : null)
    if (count === null && line.rest === '') {
      // "For:" and then the names, a line each or all in one
      for (const next of blocks.slice(n + 1, n + 80)) {
        const line = lineAt(next)
        if (inTable(next) || lineOf(line) || /:$/.test(line)) break
        const alone = /^\d{1,3}$/.test(line)
        const names = countLine(line)
        if (names === null) break
        // A number below the names is their sum
        count = alone ? names : (count ?? 0) + names
        end = next.at.end
      }
    }
    if (count !== null)
      found.push({
        side: line.side,
        count,
        at: { start: block.at.start, end },
        ...(line.what ? { what: line.what } : {}),
        said: /^\W*(?:\w+\W+){0,3}vot/i.test(lineAt(block)),
      })
  }
  return found
}
