/**
 * The first shape of the library. A released migration is never changed: a new shape is a new file.
 *
 * `records` has a key of its own that counts up ("++", kept outside the row): every index then lists its
 * rows in the order in which they came, so "newest first" is an index read backwards, and a search is a
 * union and intersection of plain numbers.
 */
export const v1 = {
  records: '++,&id,deletedAt,councilKey,[councilKey+deletedAt],*words',
  versions: '[source+number],record',
  readings: '[source+version+extractor],[source+version],record',
  edits: '++,record',
}
