const outsideAscii = /[^\0-\x7f]/g
const known = new Map<string, string>()

/**
 * The same words in plain letters, unit for unit, so that places in them hold in the original: letters without
 * accents, every apostrophe as "'", every dash as "-", every blank as " " and full-width signs as narrow ones.
 */
export const plainLetters = (words: string): string => words.replace(outsideAscii, plain)

function plain(unit: string): string {
  const before = known.get(unit)
  if (before !== undefined) return before
  const now = plainUnit(unit)
  known.set(unit, now)
  return now
}

function plainUnit(unit: string): string {
  if (/[‘’‚‛ʹʻʼʽˈ´`′＇]/.test(unit)) return "'"
  if (/[\p{Pd}\u00ad\u2043\u2212]/u.test(unit)) return '-'
  if (/[\u2028\u2029]/.test(unit)) return '\n'
  if (/\s/.test(unit)) return ' '
  const [base = unit, ...marks] = unit.normalize('NFKD')
  return marks.every((mark) => /\p{M}/u.test(mark)) && base.length === 1 ? base : unit
}
