import type { At, Block, TextView } from '../../../text/shapes'
import { select } from './selectors'

/** What a site puts between a page's title and its own name: "Minutes – Little Marsh Parish Council". */
const parted = /\s(?:[-–—|·:»]|::)\s/

/**
 * The page's title as the page prints it, never as its `<title>` alone says it: the article's own main
 * heading, else the printed words of `<title>`, else the main heading nearest before the article, else the
 * article's first heading, else the line that names the meeting, else its first sentence.
 *
 * @param article the article's blocks; at least one
 * @param meeting the line that names the meeting, if one does
 */
export function titleAt(
  view: TextView,
  article: readonly [Block, ...Block[]],
  meeting: At | null,
): At {
  const [first] = article
  const last = article.at(-1) ?? first
  const mains = [...view.root.querySelectorAll(select.mainHeading)].flatMap((el) => {
    const at = el.closest(select.site) ? null : view.at(el)
    return at && isTitle(view, at) ? [at] : []
  })
  return (
    mains.find((at) => at.start >= first.at.start && at.end <= last.at.end) ??
    printedTitle(view) ??
    mains.findLast((at) => at.end <= first.at.start) ??
    article.find((block) => block.shape === 'heading' && isTitle(view, block.at))?.at ??
    meeting ??
    minutesLine(view, article) ??
    sentence(view.text, article.find((block) => isTitle(view, block.at)) ?? first)
  )
}

/** "Top", "Present": what stands over a page's first lines and is not its title. */
const isTitle = (view: TextView, at: At): boolean =>
  !/^(?:(?:back to )?top|present|in attendance|attendance|apologies|menu|home|search|contents|main content|skip to .{0,40})[\s:.]*$/i.test(
    view.text.slice(at.start, at.end),
  )

/** How far down an article its first lines reach. */
const firstLines = 12

/** "Minutes of the Ordinary Meeting", a short line of its own. */
const minutesLine = (view: TextView, article: readonly Block[]): At | null =>
  article.find(
    ({ at }, n) =>
      n < firstLines &&
      at.end - at.start < 120 &&
      /\b(?:minutes|meeting)\b/i.test(view.text.slice(at.start, at.end)),
  )?.at ?? null

function printedTitle(view: TextView): At | null {
  const [title = ''] = view.root.ownerDocument.title.replace(/\s+/g, ' ').trim().split(parted)
  if (title.length < 8) return null
  return view.blocks.find(({ at }) => view.text.slice(at.start, at.end) === title)?.at ?? null
}

function sentence(text: string, block: Block): At {
  const stop = /[.!?](?=\s)/.exec(text.slice(block.words, block.at.end))
  return { start: block.words, end: stop ? block.words + stop.index : block.at.end }
}
