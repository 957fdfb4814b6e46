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
const style = { plain: 0, head: 1, text: 2, date: 3, time: 4, moment: 5 }

export const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="hh:mm"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${[
  'numFmtId="0" fontId="0"',
  'numFmtId="49" fontId="1" applyFont="1"',
  'numFmtId="49" fontId="0" applyNumberFormat="1"',
  'numFmtId="164" fontId="0" applyNumberFormat="1"',
  'numFmtId="165" fontId="0" applyNumberFormat="1"',
  'numFmtId="166" fontId="0" applyNumberFormat="1"',
]
  .map((format) => `<xf ${format} fillId="0" borderId="0" xfId="0"/>`)
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
  list: 40,
  number: 14,
  'whole number': 10,
  'true/false': 10,
  date: 12,
  time: 8,
  'date and time': 20,
}

/** A sheet up to its first row of data: the names of the columns stay in sight. */
export function sheetStart(heads: readonly Head[]): string {
  const columns = heads.map(
    ({ type }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${widths[type]}" customWidth="1"/>`,
  )
  const names = heads.map(({ name }) => textCell(name, style.head))
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData><row>${names.join('')}</row>`
}

export const sheetEnd = '</sheetData></worksheet>'

export function sheetRow(cells: readonly Cell[], heads: readonly Head[]): string {
  return `<row>${cells.map((cell, at) => cellXml(cell, heads[at]?.type ?? 'text')).join('')}</row>`
}

function cellXml(cell: Cell, type: CellType): string {
  if (cell === null) return '<c/>'
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  const moment = momentOf(cell, type)
  return moment === null
    ? textCell(cell, style.text)
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
