import { Readability } from '@mozilla/readability'
import type { At, TextView } from '../../../text/shapes'
import { textView } from '../../../text/text-view'
import { matched } from './match'
import { select } from './selectors'

/**
 * The blocks of the page that Readability takes for its article, as places in `view.blocks`. It works on a
 * copy (it takes its document apart) and only chooses: its paragraphs are found again on the live page by
 * their words, and what cannot be found is left out.
 */
export function articleBlocks(view: TextView): number[] {
  const copy = view.root.ownerDocument.cloneNode(true) as Document // a document's copy is a document
  const article = new Readability<Element>(copy, {
    serializer: (node) => node as Element, // the article as it stands in the copy, always an element
    disableJSONLD: true,
    keepClasses: true,
  }).parse()
  if (!article?.content) return []
  const sites = partsOf(view)
  return matched(wordsOf(view), wordsOf(textView(article.content))).filter((place) => {
    const block = view.blocks[place]
    return block && !sites.some((at) => at.start <= block.at.start && block.at.end <= at.end)
  })
}

/** Where nothing on the page is an article, Readability takes all of it: the site's own parts are never one. */
const partsOf = (view: TextView): At[] =>
  [...view.root.querySelectorAll(select.site)].flatMap((el) => view.at(el) ?? [])

/** White space is no word: in the copy a marker's cell may have become a line. */
const wordsOf = ({ text, blocks }: Pick<TextView, 'text' | 'blocks'>): string[] =>
  blocks.map(({ at }) => text.slice(at.start, at.end).replace(/\s+/g, ' '))
