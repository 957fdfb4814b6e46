/** A person's own marks: one row for each step of each, found by record and by mark. */
export const v3 = {
  marks: '++,record,mark',
}
