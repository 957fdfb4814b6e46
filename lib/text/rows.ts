import { nameOf } from './name-of'

/** What a level of a list or table is indented by, in points. */
export const level = 36

/** Which table row the walk is in, counted over the whole text, and which of its cells. */
export class Rows {
  /** -1 outside tables. */
  row = -1
  private column = 0
  private rows = 0
  private readonly outer: { row: number; column: number }[] = []

  open(): void {
    this.outer.push({ row: this.row, column: this.column })
    this.row = this.rows++
    this.column = 0
  }

  close(): void {
    const { row, column } = this.outer.pop() ?? { row: -1, column: 0 }
    this.row = row
    this.column = column
  }

  /** How far an element is moved in: a table in a cell, and each cell behind a row's first. */
  indentOf(el: Element): number {
    if (nameOf(el) === 'TABLE') return this.row >= 0 ? level : 0
    if (nameOf(el) === 'TD' || nameOf(el) === 'TH') return level * Math.min(this.column++, 8)
    return 0
  }
}
