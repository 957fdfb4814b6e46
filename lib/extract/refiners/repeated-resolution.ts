import type { Finding, OutlineRecord, Refiner } from '../shapes'

type Clause = Extract<Finding, { is: 'resolution' }>

/**
 * The same clause printed under Decision and again in the minutes is one resolution, quoted twice. The
 * first stays. Words are compared without marks, case and an opening "that" or "to"; between two
 * sections a clerk's small changes ("is approved", "be approved") do not make another clause.
 */
export const repeatedResolution: Refiner = {
  id: 'refiner/repeated-resolution',
  refine(all, _words, record) {
    const out: Finding[] = []
    for (const finding of all) {
      const index =
        finding.is === 'resolution' ? out.findIndex((f) => repeats(f, finding, record)) : -1
      const first = out[index]
      if (first?.is === 'resolution' && finding.is === 'resolution')
        out[index] = { ...first, at: [...first.at, ...finding.at] }
      else out.push(finding)
    }
    return out
  },
}

function repeats(earlier: Finding, later: Clause, record: OutlineRecord): boolean {
  if (earlier.is !== 'resolution' || pathOf(earlier) !== pathOf(later)) return false
  const a = fold(earlier.says.text)
  const b = fold(later.says.text)
  if (a.join(' ') === b.join(' ')) return true
  return sectionOf(record, earlier) !== sectionOf(record, later) && alike(a, b)
}

const pathOf = (clause: Clause) => clause.says.path.join('/').toLowerCase()
const sectionOf = (record: OutlineRecord, { at }: Clause) =>
  record.sections.findIndex((s) => s.at.start <= at[0].start && at[0].end <= s.at.end)

/** Long clauses of which at most one word in twelve differs. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < 8) return false
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared++
    counts.set(word, left - 1)
  }
  return (2 * shared) / (a.length + b.length) >= 0.92
}

const fold = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:that|to)\b/, '')
    .replace(/(?:[;,]? and)?[\s.;:,]*$/, '')
    .split(/[^\p{L}\p{N}£%]+/u)
    .filter((word) => word !== '')
