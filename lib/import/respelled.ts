import type { CellType } from '../model/cell-type'
import { onOneLine } from '../words/one-line-cell'

/** No cell of Excel holds more, in UTF-16 units. */
const excelMost = 32_767

/**
 * Whether a cell says what was written into it, though a spreadsheet that opened and saved the table spells it
 * anew, or the export wrote it on one line: "04/03/2026" for 2026-03-04, "TRUE" for true, "7" for 007, "03-Apr" for 3/4.
 *
 * @param comma the spreadsheet writes decimals with a comma, and so parts cells by semicolons
 */
export function isRespelled(ours: string, theirs: string, type: CellType, comma: boolean): boolean {
  if (ours === theirs || onOneLine(ours) === theirs) return true
  if (theirs.length >= excelMost && ours.startsWith(theirs)) return true
  if (ours === '' || theirs === '') return false
  switch (type) {
    case 'number':
    case 'whole number':
      return Number(ours) === Number(plainNumber(theirs, comma))
    case 'true/false':
      return ours === theirs.toLowerCase()
    case 'date':
      // That a spreadsheet wrote the month first is believed only where it can be nothing else.
      return daysOf(theirs)[0] === ours
    case 'time':
      return ours === clockOf(theirs)
    case 'text':
      return isTextRespelled(ours, theirs)
    default:
      return false
  }
}

/** "93000,5" and "93.000,50" where decimals have a comma: as they are written with a point. */
export function plainNumber(cell: string, comma: boolean): string {
  const typed = cell.trim()
  if (!comma) return typed
  // Of three digits after one comma or point nobody can tell whether they are thousands: left as they are.
  if (/^£?\d{1,15},(?:\d{1,2}|\d{4})$/.test(typed)) return typed.replace(',', '.')
  if (/^£?\d{1,3}(?:\.\d{3}){1,5},\d{1,4}$/.test(typed))
    return typed.replaceAll('.', '').replace(',', '.')
  return /^£?\d{1,3}[.,]\d{3}$/.test(typed) ? '?' : typed
}

/** "4/3/2026": by day and month, and by month and day where that is a month too; "2026-03-04" is itself. */
export function daysOf(cell: string): string[] {
  const [, first = '', second = '', year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell.trim()) ?? []
  if (year === undefined) return [cell.trim()]
  const day = (month: string, of: string) =>
    `${year}-${month.padStart(2, '0')}-${of.padStart(2, '0')}`
  const both = [day(second, first), day(first, second)].filter((one) => one.slice(5, 7) <= '12')
  return [...new Set(both)]
}

/** "9:30" and "09:30:00" as "09:30". */
export const clockOf = (cell: string): string => {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(cell.trim()) ?? []
  return hours === undefined ? cell.trim() : `${hours.padStart(2, '0')}:${minutes}`
}

const numeral = /^[+-]?(?:\d{1,40}\.?\d{0,40}|\.\d{1,40})(?:e[+-]?\d{1,3})?$/i
// "3/4", "3-4-26", "3 Apr", "Apr-26"
const dateLike =
  /^(?:\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?|\d{1,2}[ -][a-z]{3,9}|[a-z]{3,9}[ -]\d{1,4})$/i
// "03-Apr", "Apr-26", "03-Apr-26", "03/04/2026"
const madeDate =
  /^(?:\d{1,2}-[A-Z][a-z]{2}(?:-\d{2,4})?|[A-Z][a-z]{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})$/

function isTextRespelled(ours: string, theirs: string): boolean {
  if (numeral.test(ours) && numeral.test(theirs)) return isNumberRespelled(ours, theirs)
  if (/^(?:true|false)$/i.test(ours)) return ours.toLowerCase() === theirs.toLowerCase()
  return dateLike.test(ours) && madeDate.test(theirs)
}

/** "1.23457E+14" is how a spreadsheet shows, and saves, 123456789012345. */
function isNumberRespelled(ours: string, theirs: string): boolean {
  const [of, by] = [Number(ours), Number(theirs)]
  const isRounded = /e/i.test(theirs) && Math.abs(of - by) <= Math.abs(of) / 100_000
  return of === by || isRounded
}
