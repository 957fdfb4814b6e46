import type { Resolution } from '../../../model/facts'
import type { ResolutionKind } from '../../../model/vocabulary'
import type { At, Words } from '../../../text/shapes'
import type { Finding } from '../../shapes'
import { clauseKind } from './clause-kind'

const by = 'finder/resolution'

/** A clause of a resolution as it is read: where its words stand, and under which marker and opener. */
export interface Clause {
  path: string[]
  at: At[]
  depth: number
  marked: boolean
  kind: ResolutionKind
  lead: string | null
}

/** What was decided, clause by clause, and where a decision is said to be withheld. */
export function decidedFindings(
  words: Words,
  clauses: readonly Clause[],
  withheld: readonly At[],
): Finding[] {
  const exempt = withheld.map(
    (at): Finding => ({
      is: 'head',
      says: { head: 'decision', state: 'exempt' },
      at: [at],
      basis: 'stated',
      by,
    }),
  )
  return [...clauses.flatMap((clause) => findingOf(words, clause)), ...exempt]
}

function findingOf(words: Words, { path, at, kind, lead }: Clause): Finding[] {
  const [first, ...more] = at
  if (!first) return []
  const say = ({ start, end }: At) => words.text.slice(start, end).replace(/\n/g, ' ').trim()
  const text = at.map(say).join(' ')
  if (text === '' || !/[\p{L}\p{N}]/u.test(text)) return []
  const says: Resolution = { path, text, kind: clauseKind(text, kind), lead }
  return [{ is: 'resolution', says, at: [first, ...more], basis: 'stated', by }]
}
