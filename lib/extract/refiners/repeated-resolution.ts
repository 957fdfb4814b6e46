import type { At } from '../../text/shapes'
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
    const kept: Kept[] = []
    const same = new Map<string, Kept>()
    for (const finding of all) {
      const one = { finding, at: [...finding.at] }
      const clause = finding.is === 'resolution' ? clauseOf(finding, record) : null
      const first = clause && (same.get(clause.key) ?? nearlySame(clause, kept))
      if (first) first.at.push(...finding.at)
      else {
        kept.push(clause ? { ...one, clause } : one)
        const last = kept.at(-1)
        if (clause && last) same.set(clause.key, last)
      }
    }
    return kept.map(({ finding, at: [first, ...more] }) =>
      first ? { ...finding, at: [first, ...more] } : finding,
    )
  },
}

interface Folded {
  readonly key: string
  readonly path: string
  readonly words: readonly string[]
  readonly section: number
}
interface Kept {
  readonly finding: Finding
  readonly at: At[]
  readonly clause?: Folded
}

function clauseOf(finding: Clause, record: OutlineRecord): Folded {
  const path = pathOf(finding)
  const words = fold(finding.says.text)
  return { key: `${path} ${words.join(' ')}`, path, words, section: sectionOf(record, finding) }
}

function nearlySame(clause: Folded, kept: readonly Kept[]): Kept | undefined {
  if (clause.words.length < 8) return undefined
  return kept.find(
    ({ clause: other }) =>
      other?.path === clause.path &&
      other.section !== clause.section &&
      alike(other.words, clause.words),
  )
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
