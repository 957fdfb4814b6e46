import { useEffect, useEffectEvent } from 'react'
import type { FactKey, ReviewedFact } from '../../lib/model/kept'
import type { Span } from '../../lib/model/quoted'

/** Milliseconds that a fact is current before the page follows: a key that is held passes over facts. */
const RESTS = 120

/** Keeps the open page at the words of the fact that keys and verdicts came to. @param key null: it stays where it is */
export function useFollow(
  key: FactKey | null,
  facts: readonly ReviewedFact[],
  onFollow: (span: Span) => void,
): void {
  // Once for each fact that becomes current, not again when something is said of it.
  const follow = useEffectEvent((of: FactKey) => {
    const span = facts.find((fact) => fact.key === of)?.spans[0]
    if (span !== undefined) onFollow(span)
  })
  useEffect(() => {
    if (key === null) return
    const resting = setTimeout(() => follow(key), RESTS)
    return () => clearTimeout(resting)
  }, [key])
}
