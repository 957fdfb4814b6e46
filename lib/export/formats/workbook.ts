import type { FinalFormat } from '../format'
import { tables } from '../tables/all'
import { type Coder, writeTables } from '../tables/write-tables'
import { zip } from '../zip'
import { cutHead, excelRow } from './excel-limits'
import {
  contentTypes,
  packageRelations,
  sheetEnd,
  sheetRow,
  sheetStart,
  styles,
  workbookRelations,
  workbook as workbookXml,
} from './workbook-xml'

/** More rows than these a sheet of Excel does not take, its head left aside; it takes a few more. */
const mostRows = 1_000_000
/** More decisions than these make a workbook that Excel opens with pain: the zip of CSVs is offered instead. */
export const mostDecisions = 20_000

const coder: Coder = {
  open: (heads) => {
    const all = [...heads, cutHead]
    return {
      begin: () => sheetStart(all),
      rows: (rows) => rows.map((row) => sheetRow(excelRow(row, heads), all)).join(''),
      end: () => sheetEnd,
    }
  },
  most: mostRows,
}

/** An Excel workbook: one sheet a table. Sheets are written to parts row by row, and packed when they are whole. */
export const workbook: FinalFormat = {
  id: 'workbook',
  reads: 'final',
  shows: 'rows',
  order: 'newest-first',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  heeds: ['contacts', 'noNames', 'judged'],
  most: mostDecisions,
  fileName: (day) => `minutebook-tables-${day}.xlsx`,
  write: async (pages, to, about) => {
    const sheets = await writeTables(tables, { pages, to, about }, coder)
    const text = (name: string, words: string) => ({ name, file: new Blob([words]) })
    const files = [
      text('[Content_Types].xml', contentTypes(sheets.length)),
      text('_rels/.rels', packageRelations),
      text('xl/workbook.xml', workbookXml(sheets.map(({ table }) => table.name))),
      text('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)),
      text('xl/styles.xml', styles),
      ...sheets.map(({ file }, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, file })),
    ]
    await zip(files, to, about.at)
  },
}
