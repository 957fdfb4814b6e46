/**
 * The words of a text for comparing and for search: lower case, without accents, apostrophes and
 * punctuation. "Ynys Môn’s £2m" is `ynys`, `mons`, `2m`; "Tŷ’r Ŵyl" is `tyr`, `wyl`.
 */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
