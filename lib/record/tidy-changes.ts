/** What two texts have in common, then what the old and the new one have in its wake. Any part may be "". */
export interface Change {
  same: string
  gone: string
  now: string
}

/**
 * Joins changes that only chance holds apart, so that a sentence that was written anew is read as one and
 * not as a hail of words: between two changes, what has no letter or digit, or is far shorter than either
 * change, was not left standing by anybody. A line's end is always left standing.
 */
export function tidied(all: readonly Change[]): Change[] {
  let before = joined(all)
  for (let round = 0; round < mostRounds; round++) {
    const after = joined(before.reduce<Change[]>(taken, []))
    if (after.length === before.length) return after
    before = after
  }
  return before
}

/** Each round makes changes longer, which may show more of what stands between them to be chance. */
const mostRounds = 4

function taken(done: Change[], next: Change): Change[] {
  const last = done.at(-1)
  if (last === undefined || !isChance(last, next)) done.push(next)
  else
    done[done.length - 1] = {
      same: last.same,
      gone: last.gone + next.same + next.gone,
      now: last.now + next.same + next.now,
    }
  return done
}

const size = ({ gone, now }: Change): number => Math.max(gone.length, now.length)

function isChance(last: Change, next: Change): boolean {
  const { same } = next
  if (same.includes('\n') || size(last) === 0 || size(next) === 0) return false
  return !/[\p{L}\p{N}]/u.test(same) || same.length * 2 < Math.min(size(last), size(next))
}

/** Without the empty ones: a change that nothing follows in common is one with the next. */
function joined(all: readonly Change[]): Change[] {
  const done: Change[] = []
  for (const { same, gone, now } of all) {
    const last = done.at(-1)
    if (last === undefined || (same !== '' && size(last) > 0)) done.push({ same, gone, now })
    else if (same === '') {
      last.gone += gone
      last.now += now
    } else {
      last.same += same
      last.gone = gone
      last.now = now
    }
  }
  return done
}
