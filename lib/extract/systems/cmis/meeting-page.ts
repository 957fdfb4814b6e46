import { blocksIn } from '../../../text/blocks'
import type { At, Block, TextView } from '../../../text/shapes'
import { headingRole } from '../../headings'
import { meetingLine } from '../../meeting-line'
import { ReadingError } from '../../reading-error'
import { trimmed } from '../../regions'
import type { Outline, OutlineMeeting, OutlineRecord, PageReader } from '../../shapes'
import { meetingAt } from './address'
import { apart, paperLines } from './decision'
import { pairsIn, papersIn } from './pairs'
import { select } from './selectors'

const id = 'reader/cmis-meeting'

/** `ViewMeetingPublic`: an agenda; an item is a record only where a decision or minutes are printed under it. */
export const meetingReader: PageReader = {
  id,
  kind: 'meeting',
  claims: (url) => meetingAt(url) !== null,
  proves: (doc) => doc.querySelector(select.wrapper) !== null,
  root: (doc) => doc.querySelector(select.wrapper) ?? doc.body,
  outline(view, url): Outline {
    const heading = headingOf(view, url)
    if (!heading) throw new ReadingError(`${select.pair} "Committee"`, id)
    const items = [...view.root.querySelectorAll(select.item)].filter(
      (el) => !el.parentElement?.closest(select.item),
    )
    const read = items.flatMap((el, i) => itemOf(view, url, el, i + 1, heading) ?? [])
    return {
      records: read.filter((r) =>
        r.sections.some((s) => s.role === 'decision' || s.role === 'minutes'),
      ),
      links: read.map((r) => ({
        rel: 'agenda-item',
        url: url.href,
        text: r.title,
        date: heading.meeting.date,
        id: r.what,
        ref: null,
      })),
    }
  },
}

interface Heading {
  parts: At[]
  meeting: OutlineMeeting
}

function headingOf(view: TextView, url: URL): Heading | null {
  const pairs = pairsIn(view)
  const named = (pattern: RegExp) =>
    pairs.find(
      (p) => p.value && pattern.test(view.text.slice(p.name.start, p.name.end).toLowerCase()),
    )
  const committee = named(/^committee/)
  const when = named(/^date/)
  const line = when?.value ? meetingLine(view.text, when.value, url.href) : null
  if (!committee?.value && !line?.date) return null
  const parts = [committee, when].flatMap((p) =>
    p?.value ? [{ start: p.name.start, end: p.value.end }] : [],
  )
  return {
    parts,
    meeting: {
      body: committee?.value ?? null,
      date: line?.date ?? null,
      time: line?.time ?? null,
      item: null,
      url: url.href,
    },
  }
}

function itemOf(
  view: TextView,
  url: URL,
  el: Element,
  place: number,
  heading: Heading,
): OutlineRecord | null {
  const whole = view.at(el)
  const titleBox = el.querySelector(select.itemTitle)
  const numberBox = el.querySelector(select.itemNumber)
  const number = numberBox ? view.at(numberBox) : null
  const boxed = titleBox ? view.at(titleBox) : null
  if (!whole || !boxed) return null
  const title = trimmed(view.text, {
    start:
      number && number.start >= boxed.start && number.end < boxed.end ? number.end : boxed.start,
    end: boxed.end,
  })
  if (!title) return null
  const body = trimmed(view.text, { start: title.end, end: whole.end })
  return {
    kind: 'agenda-item',
    what: `${meetingAt(url)}-${place}`,
    title,
    whole: apart([...heading.parts, whole, ...paperLines(view, el)]),
    meeting: { ...heading.meeting, item: number },
    labels: [],
    sections: body ? sectionsOf(view, body) : [],
    documents: papersIn(view, el, url),
    links: [],
  }
}

/** What an agenda prints under an item is its purpose, up to a typed "Decision:", "Minutes:" or "MIN7". */
function sectionsOf(view: TextView, body: At): OutlineRecord['sections'] {
  const block = blocksIn(view, body).find((b) => roleIn(view, b) !== null)
  const role = block ? roleIn(view, block) : null
  const head = block && role ? { role, at: block.at } : null
  if (!head) return [{ role: 'purpose', at: body, from: 'markup', heading: null }]
  const before = trimmed(view.text, { start: body.start, end: head.at.start })
  const after = trimmed(view.text, { start: head.at.end, end: body.end })
  return [
    ...(before
      ? [{ role: 'purpose' as const, at: before, from: 'markup' as const, heading: null }]
      : []),
    ...(after ? [{ role: head.role, at: after, from: 'markup' as const, heading: head.at }] : []),
  ]
}

/** "MIN7", "Min. 12a", "MINUTE 45/25": CMIS numbers the minutes of an item so. */
const numbered = /^min(?:ute)?s?\.? ?(?:no\.? ?)?\d{1,4}[a-z]?(?:[/.]\d{1,4})?[.:]?$/i

function roleIn(view: TextView, { at, words }: Block): 'decision' | 'minutes' | null {
  if (numbered.test(view.text.slice(at.start, at.end))) return 'minutes'
  const printed = view.text.slice(words, at.end)
  const role = headingRole(printed)
  return role === 'decision' || role === 'minutes' ? role : null
}
