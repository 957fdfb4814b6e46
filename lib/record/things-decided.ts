import type { Resolution } from '../model/facts'
import { clauseRows } from '../words/clauses'

/**
 * How many things a list of clauses decides: `2 (a)` and the bullets of 2 are parts of 2, not things of their
 * own. Five clauses with the paths 1, 2, 2 a, 2 b and 3 are three things.
 */
export function thingsDecided(clauses: readonly Resolution[]): number {
  return clauseRows(clauses, (one) => one).filter(({ depth, bullet }) => depth === 0 && !bullet)
    .length
}
