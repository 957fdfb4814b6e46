import type { Vote } from '../../../model/facts'
import { blocksIn } from '../../../text/blocks'
import type { At, Block, Words } from '../../../text/shapes'
import { speaks, topic } from '../../glance'
import type { Finder, Finding } from '../../shapes'
import { talliesOfLines } from './lines'
import { talliesOfTables } from './table'
import { type Proposal, type Side, type Tally, talliesIn } from './tally'
import { type Unanimity, unanimousIn } from './unanimous'

const by = 'finder/vote'

/**
 * Every vote that the words print: on motions and amendments, in figures, words, names or tables, and
 * those said to be unanimous. Sides of one vote stand near each other, each once; the next vote begins
 * where a side comes again. Source: RECORD, `votes`; MODERNGOV, "Votes".
 */
export const voteFinder: Finder = {
  id: by,
  find(words, where) {
    if (!['decision', 'minutes', 'votes', 'other', 'reasons'].includes(where.role)) return []
    // "Vote: Unanimous": the heading that a clerk typed speaks of the vote.
    const typed = where.role === 'votes' && where.from === 'typed-heading' ? where.heading : null
    return votesIn(words, { ...where.at, start: typed?.start ?? where.at.start }).map(
      ({ says, at }): Finding => ({ is: 'vote', says, at, basis: 'stated', by }),
    )
  },
}

interface Ballot {
  readonly sides: Partial<Record<Side, number | null>>
  /** What those who are "for" are for, where it is said. */
  what: Proposal | undefined
  unanimous: boolean
  said: boolean
  opens: boolean
  at: At
}

interface Cast {
  readonly says: Vote
  readonly at: readonly [At, ...At[]]
}

/** "carried by 7-0", "resolved (7 to 2)" */
const twoFigures = /\d\s?(?:[-–:]|to)\s?\d/

/** What every printed vote says somewhere: a side, "voted", "unanimous", or two figures beside a verdict. */
const speaksOfVotes = (text: string, at: At): boolean =>
  speaks(text, at, topic.vote) ||
  (speaks(text, at, topic.divide) && twoFigures.test(text.slice(at.start, at.end)))

function votesIn(words: Words, where: At): Cast[] {
  if (!speaksOfVotes(words.text, where)) return []
  const blocks = blocksIn(words, where)
  const tallies = withoutOverlaps([
    ...talliesOfTables(words, blocks),
    ...talliesOfLines(words, blocks),
    ...talliesOfText(words, blocks),
  ])
  const text = words.text.slice(where.start, where.end)
  const marks = [
    ...tallies.map((tally) => ({ at: tally.at, tally, unanimity: null })),
    ...unanimousIn(text, where.start).map((unanimity) => ({
      at: unanimity.at,
      tally: null,
      unanimity,
    })),
  ].sort((a, b) => a.at.start - b.at.start)
  const ballots: Ballot[] = []
  for (const mark of marks) {
    const last = ballots.at(-1)
    const near =
      last !== undefined &&
      mark.at.start - last.at.end < 320 &&
      !/\b(?:moved|proposed|seconded|amendment was|second vote)\b/i.test(
        words.text.slice(last.at.end, mark.at.start),
      )
    if (mark.tally) addTally(ballots, last, near, mark.tally)
    else if (mark.unanimity) addUnanimity(ballots, last, near, mark.unanimity)
  }
  return onceEach(
    ballots.filter(isVote).map((b) => ({ says: voteOf(b), at: [closed(words.text, b.at)] })),
    words.text,
  )
}

/** "Carried by 24 votes to 10", and then the names of the 24 and of the 10: one vote, printed twice. */
function onceEach(votes: readonly Cast[], text: string): Cast[] {
  const kept: Cast[] = []
  for (const vote of votes) {
    const last = kept.at(-1)
    const gap = last ? text.slice(last.at.at(-1)?.end ?? 0, vote.at[0].start) : ''
    const counts = (['for', 'against', 'abstentions'] as const).filter(
      (k) => last?.says[k] != null && vote.says[k] != null,
    )
    const restated =
      last &&
      counts.length > 1 &&
      counts.every((k) => last.says[k] === vote.says[k]) &&
      gap.length < 400 &&
      !/\b(?:moved|seconded|amend\w+|substantive|second)\b/i.test(gap)
    if (restated)
      kept[kept.length - 1] = { says: joined(last.says, vote.says), at: [...last.at, ...vote.at] }
    else kept.push(vote)
  }
  return kept
}

const joined = (a: Vote, b: Vote): Vote => ({
  for: a.for ?? b.for,
  against: a.against ?? b.against,
  abstentions: a.abstentions ?? b.abstentions,
  unanimous: a.unanimous ?? b.unanimous,
})

function addTally(ballots: Ballot[], last: Ballot | undefined, near: boolean, tally: Tally): void {
  const clash =
    last?.unanimous === true &&
    ((tally.side === 'against' && (tally.count ?? 0) > 0) ||
      (last.opens && tally.at.start - last.at.end > 160))
  const side = near && last ? divided(last, tally) : tally.side
  if (last && near && !Object.hasOwn(last.sides, side) && !clash) {
    last.sides[side] = tally.count
    last.said ||= tally.said
    last.at = { start: last.at.start, end: Math.max(last.at.end, tally.at.end) }
  } else
    ballots.push({
      sides: { [tally.side]: tally.count },
      what: tally.what,
      unanimous: false,
      said: tally.said,
      opens: false,
      at: tally.at,
    })
}

/**
 * A division puts motion against amendment: "For the motion (7)" and "For the amendment (5)" are 7 for and
 * 5 against, whichever is printed first. The side that the tally fills in that ballot.
 */
function divided(ballot: Ballot, { side, what }: Tally): Side {
  if (side !== 'for' || !what || !ballot.what || what === ballot.what) return side
  if (!('for' in ballot.sides) || 'against' in ballot.sides) return side
  if (what === 'amendment') return 'against'
  ballot.sides.against = ballot.sides.for ?? null
  ballot.what = what
  delete ballot.sides.for
  return 'for'
}

function addUnanimity(
  ballots: Ballot[],
  last: Ballot | undefined,
  near: boolean,
  { at, opens }: Unanimity,
): void {
  const again = last?.unanimous && last.opens && opens
  const close = last && near && at.start - last.at.end < 160
  if (last && close && !again && !((last.sides.against ?? 0) > 0)) {
    last.unanimous = true
    last.opens ||= opens
    last.at = { start: last.at.start, end: at.end }
  } else ballots.push({ sides: {}, what: undefined, unanimous: true, said: true, opens, at })
}

/** Two sides, or one that speaks of voting; an abstention or "for" alone may be anything. */
function isVote(b: Ballot): boolean {
  const counts = Object.values(b.sides).filter((n) => n !== null)
  if (b.unanimous) return true
  if (counts.length === 0) return false
  const named = Object.keys(b.sides)
  return named.length > 1 || (b.said && !('abstentions' in b.sides))
}

/** "RESOLVED (unanimously" and the bracket that closes it. */
const closed = (text: string, at: At): At =>
  text.charAt(at.end) === ')' && /\([^)]*$/.test(text.slice(at.start, at.end))
    ? { ...at, end: at.end + 1 }
    : at

const voteOf = (b: Ballot): Vote => ({
  for: b.sides.for ?? null,
  against: b.sides.against ?? null,
  abstentions: b.sides.abstentions ?? null,
  unanimous: b.unanimous ? true : null,
})

function talliesOfText(words: Words, blocks: readonly Block[]): Tally[] {
  return blocks.flatMap((b) => talliesIn(words.text.slice(b.at.start, b.at.end), b.at.start))
}

/** Where two readings share words and a side, the one with a count stays, then the longer. */
function withoutOverlaps(tallies: readonly Tally[]): Tally[] {
  const kept: Record<Side, Tally[]> = { for: [], against: [], abstentions: [] }
  for (const tally of [...tallies].sort((a, b) => a.at.start - b.at.start)) {
    const same = kept[tally.side]
    const last = same.at(-1)
    if (!last || last.at.end <= tally.at.start) same.push(tally)
    else if (worth(tally) > worth(last)) same[same.length - 1] = tally
  }
  return [...kept.for, ...kept.against, ...kept.abstentions]
}

const worth = ({ count, at }: Tally) => (count === null ? 0 : 1e9) + at.end - at.start
