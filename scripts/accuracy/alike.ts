/**
 * When two values of a plain record are the same answer: the rules by which the corpus is scored (white
 * space, quotes, dashes, letter case and closing stops aside; long texts by their common words).
 */

export function fold(value: unknown): string {
  return String(value ?? '')
    .normalize('NFKC')
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[\s.;:,-]+$/, '')
    .replace(/[;,] (and|or)$/, '')
}

export const same = (a: unknown, b: unknown): boolean => fold(a) === fold(b)

export const alike =
  (least: number) =>
  (a: unknown, b: unknown): boolean =>
    similarity(a, b) >= least

/** Longest common row of words, twice over their number: 0 to 1. */
export function similarity(a: unknown, b: unknown): number {
  const x = fold(a).split(' ').filter(Boolean)
  const y = fold(b).split(' ').filter(Boolean)
  if (x.length === 0 || y.length === 0) return x.length === y.length ? 1 : 0
  let before = new Uint32Array(y.length + 1)
  for (const word of x) {
    const row = new Uint32Array(y.length + 1)
    for (let j = 1; j <= y.length; j++)
      row[j] =
        word === y[j - 1] ? (before[j - 1] ?? 0) + 1 : Math.max(before[j] ?? 0, row[j - 1] ?? 0)
    before = row
  }
  return (2 * (before[y.length] ?? 0)) / (x.length + y.length)
}
