import type { Resolution } from '../../../model/facts'
import type { Block, Words } from '../../../text/shapes'
import { speaks, topic } from '../../glance'
import type { Finding } from '../../shapes'

const by = 'finder/carried-motion'

/** "It was moved by Councillor A and seconded by Councillor B that …": up to what was moved. */
const moved =
  /^(?:it was |.{2,80}? )?(?:moved|proposed)\b[^.;:]{0,200}?\bseconded\b[^.;:]{0,120}?,? that\s+(?=\S)/i
/** "The motion was put to the vote and AGREED.", "The motion was carried." */
const carried =
  /^(?:(?:up)?on (?:being )?(?:put|a vote)[^.;:]{0,60},? )?(?:the|this) (?:substantive )?(?:motion|proposal|proposition)\b[^.;:]{0,80}?\b(?:and|was|were|it was)(?: (?:then|duly|unanimously|declared))* (?:agreed|carried|approved|passed|adopted)\b/i
const amended = /\bamend/i
/** How many blocks may stand between the motion and what became of it: who spoke to it. */
const reach = 6

/**
 * What was moved, where minutes print it once and then say that the motion was carried. Of a motion that was lost, or
 * that somebody moved to amend, nothing: what was carried in the end is not what was moved.
 */
export function carriedMotions(words: Words, blocks: readonly Block[]): Finding[] {
  const say = (block: Block) => words.text.slice(block.words, block.at.end)
  return blocks.flatMap((block, n): Finding[] => {
    if (!speaks(words.text, block.at, topic.opener | topic.divide | topic.vote)) return []
    if (!carried.test(say(block))) return []
    const before = blocks.slice(Math.max(0, n - reach), n)
    if (before.some((one) => amended.test(say(one)))) return []
    const motion = before.findLast((one) => moved.test(say(one)))
    const opener = motion && moved.exec(say(motion))?.[0]
    if (!motion || !opener) return []
    const at = { start: motion.words + opener.length, end: motion.at.end }
    const text = words.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim()
    const says: Resolution = { path: [], text, kind: 'resolved', lead: null }
    return [{ is: 'resolution', says, at: [at], basis: 'stated', by }]
  })
}
