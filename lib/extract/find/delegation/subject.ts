import type { At } from '../../../text/shapes'
import { type ReadPost, readPost } from '../../read/post'
import { consultationsIn } from './consultees'

/** The post that a passive verb speaks of: the one that reaches from a clause's joint right up to the verb. */
export function subjectBefore(text: string, clause: At, verb: number): ReadPost | null {
  const said = { start: Math.max(clause.start, verb - 900), end: verb }
  const asked = consultationsIn(text, said).filter((c) =>
    /^[\s,)]*$/.test(text.slice(c.at.end, verb)),
  )
  const last = asked.at(-1)
  const edge = last ? last.at.start : verb
  const found = postUpTo(text, { start: clause.start, end: edge })
  if (found || !last) return found
  // "In consultation with the Leader, the Director be authorised": the last of the list is the subject
  const tail = /^.*,\s+(?=the\s)/s.exec(text.slice(last.named.start, verb))
  return tail ? postUpTo(text, { start: last.named.start + tail[0].length, end: verb }) : null
}

/** "the Head of Homes, subject to the agreement of the Treasurer, be authorised": whose leave is asked may not act. */
const approver =
  /[,(]\s*(?:subject to|with|following|on|after|having obtained) (?:the )?(?:(?:prior|written|express) )?(?:agreement|approval|consent|concurrence|support|advice) (?:of|from|by) (?:the )?$/i

function postUpTo(text: string, where: At): ReadPost | null {
  const end = where.start + text.slice(where.start, where.end).replace(/[\s,(]+$/, '').length
  const from = Math.max(where.start, end - 330)
  const joints =
    /(?:^|[\s(“"])(?:that|the|and|RESOLVED|Resolved|to)[\s:–-]+(?=\S)|[,:)–-]\s+(?=\S)/gi
  const starts = [from]
  joints.lastIndex = from
  const within = text.slice(0, end)
  for (let m = joints.exec(within); m; m = joints.exec(within)) {
    starts.push(m.index + m[0].length)
    joints.lastIndex = m.index + Math.max(1, m[0].trimEnd().length)
  }
  for (const start of starts) {
    if (start >= end) break
    const post = readPost(text, start)
    if (!post || !reaches(text, post, end)) continue
    const agreed = approver.exec(text.slice(where.start, post.at.start))
    if (agreed) return postUpTo(text, { start: where.start, end: where.start + agreed.index })
    return nearest(text, post, end)
  }
  return null
}

/** Nothing but a stand-in or a comma stands between a post and `end`. */
export const reaches = (text: string, post: ReadPost, end: number) =>
  post.at.end <= end && (post.gaps.at(-1)?.end ?? 0) >= end
    ? true
    : /^[\s,)]*$/.test(text.slice(post.at.end, end)) && post.at.end <= end

/** "subject to the Treasurer, the Director be authorised": only the last, unless "and" joins them. */
function nearest(text: string, post: ReadPost, end: number): ReadPost {
  const said = text.slice(post.at.start, post.at.end)
  const cut = /^.*,\s+(?=the\s)/s.exec(said)
  if (!cut || /\band\s+(?:the\s|\p{Lu})/u.test(said.slice(cut[0].length))) return post
  const inner = readPost(text, post.at.start + cut[0].length)
  return inner && reaches(text, inner, end) ? inner : post
}
