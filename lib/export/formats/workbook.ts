import type { Cell } from '../csv'
import type { FinalFormat } from '../format'
import { webAddress } from '../plain-text'
import { tables } from '../tables/all'
import type { Head } from '../tables/table'
import { type Coder, writeTables } from '../tables/write-tables'
import { zip } from '../zip'
import { cutHead, excelRow } from './excel-limits'
import {
  columnName,
  contentTypes,
  packageRelations,
  type SheetLink,
  sheetEnd,
  sheetRelations,
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

/** Excel takes 65,530 links a sheet; more than one a decision help nobody. */
const mostLinks = mostDecisions

/** A coder of sheets, and the addresses that each links, by its heads. */
function sheetCoder(): { coder: Coder; linked: Map<readonly Head[], string[]> } {
  const linked = new Map<readonly Head[], string[]>()
  const open: Coder['open'] = (heads) => {
    const all = [...heads, cutHead]
    const columns = heads.flatMap(({ name }, at) => (/(?:^|_)url$/.test(name) ? [at] : []))
    const links: SheetLink[] = []
    const addresses = new Map<string, number>()
    let rows = 0
    const linksOf = (row: readonly Cell[]): Set<number> => {
      const found = new Set<number>()
      for (const at of columns) {
        const cell = row[at]
        const address = typeof cell === 'string' ? webAddress(cell) : null
        if (address === null || links.length >= mostLinks) continue
        const number = addresses.get(address) ?? addresses.size
        addresses.set(address, number)
        links.push({ cell: `${columnName(at)}${rows + 1}`, address: number })
        found.add(at)
      }
      return found
    }
    return {
      begin: () => sheetStart(all),
      rows: (more) =>
        more
          .map((row) => {
            rows += 1
            return sheetRow(excelRow(row, heads), all, linksOf(row))
          })
          .join(''),
      end: () => {
        linked.set(heads, [...addresses.keys()])
        return sheetEnd(all, rows, links)
      },
    }
  }
  return { coder: { open, most: mostRows }, linked }
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
    const { coder, linked } = sheetCoder()
    const sheets = await writeTables(tables, { pages, to, about }, coder)
    const text = (name: string, words: string) => ({ name, file: new Blob([words]) })
    const files = [
      text('[Content_Types].xml', contentTypes(sheets.length)),
      text('_rels/.rels', packageRelations),
      text('xl/workbook.xml', workbookXml(sheets.map(({ table }) => table.name))),
      text('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)),
      text('xl/styles.xml', styles),
      ...sheets.map(({ file }, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, file })),
      ...sheets.flatMap(({ heads }, at) => {
        const addresses = linked.get(heads) ?? []
        if (addresses.length === 0) return []
        return text(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, sheetRelations(addresses))
      }),
    ]
    await zip(files, to, about.at)
  },
}
