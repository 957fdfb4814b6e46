import { type CslItem, isoOf } from './csl-item'

/** A decision as a footnote cites it: who decided, what, when, where, and when it was retrieved. */
export function citationText(item: CslItem): string {
  const [author] = item.author ?? []
  const who = [author?.literal, item.publisher].filter((name) => name !== undefined)
  const where = [item['container-title'], item.number && `item ${item.number}`]
  const parts = [
    [...new Set(who)].join(', '),
    `“${item.title}”`,
    where.filter((part) => part !== undefined && part !== '').join(', '),
    item.issued === undefined ? 'no date' : isoOf(item.issued),
    `${item.URL ?? ''} (retrieved ${isoOf(item.accessed)})`.trim(),
  ]
  return `${parts.filter((part) => part !== '').join('. ')}.`
}
