import type { CellType } from '../../model/cell-type'
import type { Cell } from '../csv'
import type { Head } from '../tables/table'

/**
 * The parts of an Excel workbook (ECMA-376, "SpreadsheetML"), as text. Cells hold their own text instead of a
 * shared list of strings, so that a sheet can be written row by row.
 */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Numbers of the cell formats that `styles` lists. */
const style = { plain: 0, head: 1, text: 2, date: 3, time: 4, moment: 5, long: 6, link: 7 }

const top = '<alignment vertical="top"/>'
const wrapped = '<alignment vertical="top" wrapText="1"/>'

export const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="hh:mm"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">${[
  ['numFmtId="0" fontId="0"', top],
  ['numFmtId="49" fontId="1" applyFont="1"', top],
  ['numFmtId="49" fontId="0" applyNumberFormat="1"', top],
  ['numFmtId="164" fontId="0" applyNumberFormat="1"', top],
  ['numFmtId="165" fontId="0" applyNumberFormat="1"', top],
  ['numFmtId="166" fontId="0" applyNumberFormat="1"', top],
  ['numFmtId="49" fontId="0" applyNumberFormat="1"', wrapped],
  ['numFmtId="49" fontId="2" applyNumberFormat="1" applyFont="1"', top],
]
  .map(
    ([format, how]) =>
      `<xf ${format} fillId="0" borderId="0" xfId="0" applyAlignment="1">${how}</xf>`,
  )
  .join(
    '',
  )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

export const packageRelations = `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
  )
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${parts.join('')}</Types>`
}

export function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets></workbook>`
}

export function workbookRelations(sheets: number): string {
  const to = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`
  const all = Array.from({ length: sheets }, (_, at) =>
    to(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`),
  )
  return `${declaration}<Relationships xmlns="${packages}/relationships">${all.join('')}${to(sheets + 1, 'styles', 'styles.xml')}</Relationships>`
}

/** In characters, as Excel counts them. */
const widths: Record<CellType, number> = {
  text: 24,
  list: 60,
  number: 14,
  'whole number': 10,
  'true/false': 10,
  date: 12,
  time: 8,
  'date and time': 20,
}

/** Columns of text that hold sentences. */
const sentences = new Set(['title', 'text', 'exact', 'reason', 'purpose', 'note', 'missing'])
const widthOf = ({ name, type }: Head): number =>
  type === 'text' && sentences.has(name) ? widths.list : widths[type]

/** A sheet up to its first row of data: the names of the columns stay in sight. */
export function sheetStart(heads: readonly Head[]): string {
  const columns = heads.map(
    (head, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(head)}" customWidth="1"/>`,
  )
  const names = heads.map(({ name }) => textCell(name, style.head))
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData><row>${names.join('')}</row>`
}

/** A link of a sheet: its cell ("B2") and the number of its address among the sheet's. */
export interface SheetLink {
  readonly cell: string
  readonly address: number
}

/** The end of a sheet. @param rows of data, which can be filtered */
export function sheetEnd(
  heads: readonly Head[],
  rows: number,
  links: readonly SheetLink[] = [],
): string {
  const range = `A1:${columnName(heads.length - 1)}${rows + 1}`
  const all = links.map(
    ({ cell, address }) => `<hyperlink ref="${cell}" r:id="rId${address + 1}"/>`,
  )
  const linked = all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`
  return `</sheetData><autoFilter ref="${range}"/>${linked}</worksheet>`
}

/** The addresses that a sheet links, in their order. */
export function sheetRelations(addresses: readonly string[]): string {
  const all = addresses.map(
    (address, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/hyperlink" Target="${xml(address)}" TargetMode="External"/>`,
  )
  return `${declaration}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
}

/** "A" for 0, "AA" for 26. */
export function columnName(at: number): string {
  const before = Math.floor(at / 26)
  return (before === 0 ? '' : columnName(before - 1)) + String.fromCharCode(65 + (at % 26))
}

/** Points: a line of the font, and no row is higher than six: long text is read in the cell, not in the sheet. */
const line = 15
const mostLines = 6

/** @param linked the columns whose text is a link */
export function sheetRow(
  cells: readonly Cell[],
  heads: readonly Head[],
  linked: ReadonlySet<number> = new Set(),
): string {
  const lines = Math.max(...cells.map((cell, at) => linesOf(cell, heads[at])))
  const height = lines < 2 ? '' : ` ht="${line * Math.min(lines, mostLines)}" customHeight="1"`
  const all = cells.map((cell, at) =>
    linked.has(at) && typeof cell === 'string'
      ? textCell(cell, style.link)
      : cellXml(cell, heads[at]),
  )
  return `<row${height}>${all.join('')}</row>`
}

/** How many lines a cell takes in its column; one where it is not wrapped. */
function linesOf(cell: Cell, head: Head | undefined): number {
  if (head === undefined || !isWrapped(cell, head)) return 1
  const width = widthOf(head)
  return cell
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0)
}

/** Text that its column has no room for, and lists. Ids, addresses and checksums stay on one line. */
const isWrapped = (cell: Cell, head: Head): cell is string =>
  typeof cell === 'string' &&
  (cell.includes('\n') || (cell.length > widthOf(head) && cell.includes(' ')))

function cellXml(cell: Cell, head: Head | undefined): string {
  const type = head?.type ?? 'text'
  if (cell === null) return '<c/>'
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  const moment = momentOf(cell, type)
  return moment === null
    ? textCell(cell, head !== undefined && isWrapped(cell, head) ? style.long : style.text)
    : `<c s="${moment.style}"><v>${moment.value}</v></c>`
}

const textCell = (text: string, format: number): string =>
  `<c t="inlineStr" s="${format}"><is><t xml:space="preserve">${xml(text)}</t></is></c>`

const day = 86_400_000
/** Excel counts days from here. Before 1 March 1900 it counts a day that there was not. */
const dayNought = Date.UTC(1899, 11, 30)
const firstSafeDay = 61

/** A date, time or moment as Excel counts it; null for text, and for days that Excel has wrong. */
function momentOf(text: string, type: CellType): { value: number; style: number } | null {
  if (type === 'time')
    return { value: Date.parse(`1970-01-01T${text}:00Z`) / day, style: style.time }
  if (type !== 'date' && type !== 'date and time') return null
  const value = (Date.parse(text) - dayNought) / day
  if (!(value >= firstSafeDay)) return null
  return { value, style: type === 'date' ? style.date : style.moment }
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

// What XML 1.0 cannot hold, and text that reads like Excel's own way to write it: "_x000B_"
const foreign = /[&<>"]|(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu

function xml(text: string): string {
  return text.replace(foreign, (one) => escapes[one] ?? `_x${hex(one)}_`)
}

const hex = (character: string): string =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
