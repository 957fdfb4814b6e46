import type { Fault } from '../model/imports'
import { BadFile } from './bad-file'
import { CsvReader } from './csv-rows'
import { isUtf16 } from './lines'
import type { Cells } from './sheet-format'

/** The bytes of a file as they come. */
export type Pieces = AsyncIterable<Uint8Array<ArrayBuffer>>

/** Rows as a spreadsheet counts them: the names of the columns are row 1. */
export interface SheetRow {
  readonly row: number
  readonly cells: Cells
}

/** "'=1+1", "''-500": one apostrophe in front was put there when it was written. */
const guard = /^'+[=+\-@＝＋－＠\t\r\n]/
/** No row of names is longer, in UTF-16 units. */
const longestHead = 65_536

/** The printed text of a cell. */
export const unguarded = (cell: string): string => (guard.test(cell) ? cell.slice(1) : cell)

const said = (cell: string): string => unguarded(cell).replaceAll('\r\n', '\n')

/** What parts the names of the columns, of which there are many: the cells may print any of these. */
function delimiterOf(head: string): string {
  const counts = [',', ';', '\t'].map((one) => ({ one, n: head.split(one).length }))
  return counts.sort((a, b) => b.n - a.n)[0]?.one ?? ','
}

/**
 * Reads a table as it was written or as a spreadsheet saved it (with a byte order mark, semicolons, other line
 * ends), never more than a piece of it at a time: first the names of its columns, then rows without the guard
 * against formulas. A row of another length is a fault.
 */
export class SheetRows {
  #reader = new CsvReader(',')
  #names: readonly string[] = []
  #row = 0
  /** Decimals have a comma where cells are parted by semicolons. */
  hasDecimalCommas = false

  /** The names of its columns; known once the first batch is. */
  get names(): readonly string[] {
    return this.#names
  }

  /**
   * Its rows and faults, in batches.
   *
   * @throws {BadFile}
   */
  async *batches(pieces: Pieces): AsyncGenerator<(SheetRow | Fault)[]> {
    let head: string | null = ''
    for await (const text of this.#decoded(pieces)) {
      if (head === null) yield this.#rowsOf(this.#reader.push(text))
      else {
        head += text
        if (!head.includes('\n') && head.length < longestHead) continue
        const rows = this.#open(head)
        head = null
        if (this.#row > 0) yield rows
      }
    }
    const first = head === null ? [] : this.#open(head)
    const isOpen = this.#reader.isOpen
    const last = this.#rowsOf(this.#reader.end())
    if (this.#row === 0) throw new BadFile('empty')
    yield first
    if (!isOpen) yield last
    else yield [{ row: this.#row, column: null, code: 'cut-off', found: null }]
  }

  #open(head: string) {
    const delimiter = delimiterOf(head.split('\n', 1)[0] ?? '')
    this.#reader = new CsvReader(delimiter)
    this.hasDecimalCommas = delimiter === ';'
    return this.#rowsOf(this.#reader.push(head))
  }

  #rowsOf(rows: readonly string[][]): (SheetRow | Fault)[] {
    const found: (SheetRow | Fault)[] = []
    for (const cells of rows) {
      this.#row += 1
      if (this.#row === 1) this.#names = cells.map((name) => name.trim())
      else if (cells.some((cell) => cell !== '')) found.push(this.#rowOf(cells))
    }
    return found
  }

  #rowOf(cells: readonly string[]): SheetRow | Fault {
    const row = this.#row
    const names = this.#names
    if (cells.length !== names.length)
      return { row, column: null, code: 'other-columns', found: `${cells.length}` }
    return { row, cells: new Map(names.map((name, n) => [name, said(cells[n] ?? '')])) }
  }

  async *#decoded(pieces: Pieces): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let isFirst = true
    for await (const bytes of pieces) {
      if (isFirst && isUtf16(bytes)) throw new BadFile('utf-16')
      isFirst = false
      const text = decoded(() => decoder.decode(bytes, { stream: true }))
      yield text ?? readable(bytes)
      if (text === null) throw this.#notUtf8()
    }
    const rest = decoded(() => decoder.decode())
    if (rest === null) throw this.#notUtf8()
    yield rest
  }

  /** What comes after all that was read is no UTF-8. */
  #notUtf8(): BadFile {
    const { row, at } = this.#reader.place
    return new BadFile('sheet-not-utf-8', row, this.#names[at] ?? null)
  }
}

/** Null where it is no UTF-8. */
function decoded(decode: () => string): string | null {
  try {
    return decode()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** What comes before the first fault. */
function readable(bytes: Uint8Array<ArrayBuffer>): string {
  const text = new TextDecoder().decode(bytes)
  return text.slice(0, Math.max(0, text.indexOf('\ufffd')))
}
