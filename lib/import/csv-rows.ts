import { BadFile } from './bad-file'

const lineFeed = 0x0a
const carriageReturn = 0x0d
const quote = 0x22

/** No cell is longer, in UTF-16 units: a mark that opens a quote and is never closed would swallow the file. */
const longestCell = 8 * 1024 * 1024

/**
 * Reads a CSV as its text comes, in pieces that may end anywhere. By RFC 4180, and as spreadsheets write it: any
 * delimiter, CRLF or LF. A quote within a cell that does not begin with one is a letter.
 *
 * Our own, and not papaparse: that one breaks letters at the edges of the pieces in which it reads a file, and takes
 * what is no UTF-8. It is the judge in this reader's test.
 */
export class CsvReader {
  readonly #delimiter: number
  #row: string[] = []
  #cell = ''
  #rows = 0
  /** `after`: a quote was read within quotes, and what follows says whether it ends the cell. */
  #at: 'start' | 'bare' | 'quoted' | 'after' = 'start'

  /** @param delimiter one character */
  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0)
  }

  /** The text ended within quotes: it was cut off, or a quote is missing. */
  get isOpen(): boolean {
    return this.#at === 'quoted'
  }

  /**
   * The rows that end in this piece.
   *
   * @throws {BadFile}
   */
  push(text: string): string[][] {
    const rows: string[][] = []
    let at = 0
    while (at < text.length) {
      if (this.#at === 'quoted') at = this.#quoted(text, at)
      else at = this.#bare(text, at, rows)
      if (this.#cell.length > longestCell)
        throw new BadFile('row-too-long', this.#rows + rows.length + 1)
    }
    this.#rows += rows.length
    return rows
  }

  /** Where what comes next stands: its row, from 1, and its cell, from 0. */
  get place(): { row: number; at: number } {
    return { row: this.#rows + 1, at: this.#row.length }
  }

  /** What is left when the text has ended: a last row that no line end follows. */
  end(): string[][] {
    if (this.#row.length === 0 && this.#cell === '' && this.#at === 'start') return []
    const rows: string[][] = []
    this.#endRow(rows)
    return rows
  }

  #quoted(text: string, from: number): number {
    const to = text.indexOf('"', from)
    this.#cell += text.slice(from, to < 0 ? text.length : to)
    if (to < 0) return text.length
    this.#at = 'after'
    return to + 1
  }

  /** Reads on outside quotes, to the end of the piece, of a row, or to where quotes begin. */
  #bare(text: string, from: number, rows: string[][]): number {
    let kept = from
    for (let at = from; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit === quote && (this.#at === 'start' || this.#at === 'after')) {
        this.#cell += this.#at === 'after' ? '"' : ''
        this.#at = 'quoted'
        return at + 1
      }
      if (unit === this.#delimiter || unit === lineFeed) {
        this.#cell += text.slice(kept, at)
        if (unit === lineFeed) this.#endRow(rows)
        else this.#endCell()
        kept = at + 1
      } else if (this.#at !== 'after' || unit !== carriageReturn) this.#at = 'bare'
    }
    this.#cell += text.slice(kept)
    return text.length
  }

  #endCell(): void {
    this.#row.push(this.#cell)
    this.#cell = ''
    this.#at = 'start'
  }

  #endRow(rows: string[][]): void {
    if (this.#at !== 'quoted' && this.#cell.endsWith('\r')) this.#cell = this.#cell.slice(0, -1)
    this.#endCell()
    rows.push(this.#row)
    this.#row = []
  }
}
