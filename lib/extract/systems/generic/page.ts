import type { At, Block, TextView } from '../../../text/shapes'
import { linkUrl } from '../../address'
import { linkedPaper, paperFormat } from '../../documents'
import type { Outline, OutlineDocument, OutlineMeeting, PageReader } from '../../shapes'
import { genericAddress } from './address'
import { meetingIn } from './meeting'
import { articleBlocks } from './region'
import { articleParts } from './sections'
import { select } from './selectors'
import { titleAt } from './title'

/** How far down an article its first lines reach that may name the meeting. */
const firstLines = 12

/** Any page that a person asks for. It is kept only where the finders find something on it. */
export const pageReader: PageReader = {
  id: 'reader/generic-page',
  kind: 'page',
  keepsOnlyFound: true,
  claims: (url) => genericAddress(url) !== null,
  proves: (doc) => doc.body !== null,
  root: (doc) => doc.body,
  outline(view, url): Outline {
    const places = articleBlocks(view)
    const [first, ...more] = places.flatMap((place) => view.blocks[place] ?? [])
    if (!first) return { records: [], links: [] }
    const article: readonly [Block, ...Block[]] = [first, ...more]
    const heads = article.slice(0, firstLines).map((block) => block.at)
    const line = heads.find((at) => meetingIn(view.text, at)?.body) ?? null
    const title = titleAt(view, article, line)
    const { labels, sections } = articleParts(view, places, title)
    return {
      records: [
        {
          kind: 'decision',
          what: 'page',
          title,
          whole: joined([title, ...article.map((block) => block.at)]),
          meeting: meetingOf(view.text, [title, ...heads]),
          labels,
          sections,
          documents: papers(view, article, url),
          links: [],
        },
      ],
      links: [],
    }
  },
}

function meetingOf(text: string, lines: readonly At[]): OutlineMeeting | null {
  const named = lines.flatMap((at) => meetingIn(text, at) ?? [])
  return named.find((meeting) => meeting.body) ?? named[0] ?? null
}

function papers(view: TextView, article: readonly Block[], url: URL): OutlineDocument[] {
  return [...view.root.querySelectorAll(select.links)].flatMap((link) => {
    const target = linkUrl(link, url)
    const at = target && paperFormat(target.href) !== null ? view.at(link) : null
    if (!at || !target || !article.some((b) => b.at.start <= at.start && at.end <= b.at.end))
      return []
    return linkedPaper(view, link, null, target.href) ?? []
  })
}

/** Parts in the order of the text, those that touch made one. */
function joined(parts: readonly At[]): At[] {
  const out: At[] = []
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && part.start <= last.end + 1)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, part.end) }
    else out.push({ ...part })
  }
  return out
}
