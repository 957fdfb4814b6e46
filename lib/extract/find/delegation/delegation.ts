import type { Delegation } from '../../../model/facts'
import { blocksIn } from '../../../text/blocks'
import type { At, Block, Words } from '../../../text/shapes'
import { speaks, topic } from '../../glance'
import { postText, readPost } from '../../read/post'
import type { Finder, Finding } from '../../shapes'
import { type Consultation, consultationsIn, consulteeAt, consultsBelow } from './consultees'
import { type Head, headsIn, mayGivePower } from './head'
import { type Statement, statementsOf } from './statements'

const by = 'finder/delegation'

/**
 * Every delegation that the words make: to whom, and whom they must consult, one for each delegate of a
 * statement. Not powers already held, requests, instructions, or "officers" at large. Which of them the
 * resolutions make is judged by a refiner. Source: RECORD, `delegations`; MODERNGOV, "Delegation".
 */
export const delegationFinder: Finder = {
  id: by,
  find(words, where) {
    if (where.role !== 'decision' && where.role !== 'minutes') return []
    if (!mayGivePower(words.text, where.at)) return []
    const text = flat(words.text)
    const statements = statementsOf(words, where.at)
    const found = statements.flatMap((statement, n) => [
      ...delegationsOf(words, text, statement, statements[n + 1]),
      ...listed(words, text, statement, where.at),
    ])
    return found.map(
      ({ at, says }): Finding => ({ is: 'delegation', says, at, basis: 'stated', by }),
    )
  },
}

/** A page's text with its line ends as spaces, made once and not for each of its sections. */
let flattened = { of: '', text: '' }

function flat(text: string): string {
  if (flattened.of !== text) flattened = { of: text, text: text.replace(/\n/g, ' ') }
  flattened.of = text // compared at once with itself, not with its equal
  return flattened.text
}

interface Made {
  readonly at: readonly [At, ...At[]]
  readonly says: Delegation
}

// "Final approval will be subject to consultation with …", said of the delegation in a sentence of its own
const rider =
  /^(?:(?:the |any |such |this |that |final |said )*(?:approval|authority|delegation|decisions?|award|powers?)\b|to be exercised)/i

function delegationsOf(
  words: Words,
  text: string,
  statement: Statement,
  next: Statement | undefined,
): Made[] {
  if (!mayGivePower(words.text, statement.at)) return []
  const heads = headsIn(text, statement.at)
  if (heads.length > 0 && endsConsultees(words, text, statement)) return []
  return heads.map((head, n) => {
    const until = heads[n + 1]?.from ?? limit(text, head, statement.at.end)
    const from = Math.max(statement.at.start, heads[n - 1]?.to.at.end ?? 0)
    const asked = [
      ...consultationsIn(text, { start: from, end: head.to.at.start }).filter(
        (c) => c.at.start >= head.from || /^[\s,]*(?:the )?$/.test(text.slice(c.at.end, head.from)),
      ),
      ...consultationsIn(text, { start: head.to.at.end, end: until }),
    ]
    if (n < heads.length - 1) return made(text, head, asked)
    const said =
      next && rider.test(text.slice(next.at.start, next.at.end))
        ? consultationsIn(text, next.at)
        : []
    if (next && !next.opens) return made(text, head, [...asked, ...said])
    const apart = next && plainBlock(words, next.at) ? said : []
    return made(text, head, asked, [...apart, ...askedBelow(words, text, statement)])
  })
}

/** "…, in consultation with: a) the Leader; b) the Treasurer be authorised": the list's last is asked and may not act. */
function endsConsultees(words: Words, text: string, { at }: Statement): boolean {
  let n = words.blocks.findIndex((b) => b.words === at.start)
  const item = words.blocks[n]
  if (!item || item.marker === null) return false
  let lead = item
  while (n > 0 && lead.marker !== null && level(lead) === level(item))
    lead = words.blocks[--n] ?? item
  return lead !== item && consultsBelow.test(text.slice(lead.at.start, lead.at.end))
}

const plainBlock = (words: Words, at: At) => blocksIn(words, at)[0]?.marker === null

/** "Authorise the Director to: (a) agree terms, in consultation with the Leader": what the sub-clauses of a lead-in ask. */
function askedBelow(words: Words, text: string, statement: Statement): Consultation[] {
  if (!/:[–-]?\s*$/.test(text.slice(statement.at.start, statement.at.end))) return []
  const n = words.blocks.findIndex((b) => b.at.end >= statement.at.end)
  const [lead, first] = [words.blocks[n], words.blocks[n + 1]]
  if (!lead || !first || first.marker === null || level(first) === level(lead)) return []
  const below: Consultation[] = []
  const named = consultsBelow.test(text.slice(statement.at.start, statement.at.end))
  for (const block of words.blocks.slice(n + 1, n + 30)) {
    if (level(block) !== level(first) && block.depth <= first.depth) break
    const own = { start: block.words, end: block.at.end }
    if (named && block.marker !== null) below.push(...consulteeAt(text, own))
    else if (!mayGivePower(words.text, own) || headsIn(text, own).length === 0)
      below.push(...consultationsIn(text, own))
  }
  return below
}

/** What another verb of the clause asks of somebody else is not asked of the delegate. */
function limit(text: string, head: Head, end: number): number {
  const other =
    /\b(?:and|,)\s+(?:that\b|requests?\b|requested\b|instructs?\b|asks?\b|invites?\b|notes?\b|noted\b|recommends?\b)/gi
  other.lastIndex = head.to.at.end
  return other.exec(text.slice(0, end))?.index ?? end
}

/** "1)" and "a)" are two levels though their style is one. */
const level = ({ style, marker }: Block) => `${style}${/^\d/.test(marker ?? '') ? '1' : 'a'}`

/** `away`: consultations that are printed in another clause, each a quote of its own. */
function made(
  text: string,
  head: Head,
  asked: readonly Consultation[],
  away: readonly Consultation[] = [],
): Made {
  const ends = [head.to.at, ...asked.map((c) => c.named)]
  return {
    at: [
      { start: Math.min(...ends.map((e) => e.start)), end: Math.max(...ends.map((e) => e.end)) },
      ...away.map((c) => c.named),
    ],
    says: {
      to: postText(text, head.to),
      consulting: [...new Set([...asked, ...away].flatMap((c) => c.consulting))],
    },
  }
}

/** "Authority be delegated to:" and then a list whose items each begin with a delegate. */
function listed(words: Words, text: string, statement: Statement, where: At): Made[] {
  if (!speaks(words.text, statement.at, topic.delegates | topic.authorises)) return []
  const lead = text.slice(Math.max(statement.at.start, statement.at.end - 60), statement.at.end)
  if (
    !/\b(?:delegat\w+|authori[sz]e[sd]?)\b(?: (?:authority|powers?|responsibility))?(?: to)?(?: the following)?\s*[:–-]*$/i.test(
      lead,
    )
  )
    return []
  const shared = consultationsIn(text, statement.at)
  const found: Made[] = []
  for (const block of blocksIn(words, { start: statement.at.end, end: where.end })) {
    const post = readPost(text, block.words)
    if (!post || post.at.end > block.at.end) break
    const asked = consultationsIn(text, { start: post.at.end, end: block.at.end })
    const item = made(text, { from: block.words, to: post }, asked)
    const consulting = [
      ...new Set([...item.says.consulting, ...shared.flatMap((c) => c.consulting)]),
    ]
    found.push({ at: item.at, says: { to: item.says.to, consulting } })
  }
  return found
}
