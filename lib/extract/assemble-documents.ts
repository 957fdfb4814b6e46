import type { DocumentRef } from '../model/capture'
import { bytesOf, paperFormat } from './documents'
import { known, type Quoter } from './quoter'
import type { OutlineDocument } from './shapes'

const by = 'reader/documents'

/** Each paper once: an item's title and its list of documents may link the same file. */
export function assembleDocuments(
  quoter: Quoter,
  papers: readonly OutlineDocument[],
): DocumentRef[] {
  const seen = new Set<string>()
  const out: DocumentRef[] = []
  for (const paper of papers) {
    const title = quoter.words(paper.title, by, 'documents')
    if (!title || seen.has(paper.url)) continue
    seen.add(paper.url)
    const ending = paperFormat(paper.url) ?? (paper.format ? null : paper.kind)
    const printed = quoter.words(paper.format, by, 'documents')
    const size = paper.bytes ? bytesOf(quoter.say(paper.bytes)) : null
    out.push({
      title,
      url: known(paper.url, 'attribute', by),
      format: ending
        ? known(ending, 'attribute', by)
        : printed
          ? { ...printed, value: printed.value.toLowerCase() }
          : null,
      bytes:
        paper.bytes && size !== null ? quoter.quote(size, [paper.bytes], by, 'documents') : null,
    })
  }
  return out
}
