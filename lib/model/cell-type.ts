/** What the cells of a table's column look like, where it is exported and where it comes back. */
export type CellType =
  | 'text'
  | 'list'
  | 'number'
  | 'whole number'
  | 'true/false'
  | 'date'
  | 'time'
  | 'date and time'
