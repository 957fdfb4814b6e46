import { beginning } from '../../anchor/whole-characters'
import { type Cell, cellText } from '../csv'
import type { Head } from '../tables/table'

/** The most that a cell of Excel holds, in UTF-16 units. */
const longest = 32_767

/** A sheet's last column: which of the row's cells hold less than the library does. */
export const cutHead: Head = {
  name: 'cut',
  type: 'list',
  meaning:
    'The columns of this row whose text is longer than the 32,767 characters that Excel takes, and was cut.',
}

/** A row as Excel takes it: text made readable, guarded and cut at Excel's limit, and a last cell that names what was cut. */
export function excelRow(row: readonly Cell[], heads: readonly Head[]): Cell[] {
  const cut: string[] = []
  const cells = row.map((cell, at) => {
    if (typeof cell !== 'string') return cell
    const text = cellText(cell)
    if (text.length <= longest) return text
    cut.push(heads[at]?.name ?? '')
    return beginning(text, longest)
  })
  return [...cells, cut.join('\n') || null]
}
