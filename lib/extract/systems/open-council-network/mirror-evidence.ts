import { beginning } from '../../../anchor/whole-characters'
import type { EvidenceItem } from '../../../model/capture'
import { linkUrl } from '../../address'

/** `/councils/west-northamptonshire-council/meetings/4321`, and the council's own page that a mirror names. */
export function mirrorEvidence(doc: Document, url: URL): readonly EvidenceItem[] {
  const items: EvidenceItem[] = []
  const add = (where: EvidenceItem['where'], text: string) => {
    if (items.length < 8 && !items.some((i) => i.where === where && i.text === text))
      items.push({ where, text: beginning(text, 200) })
  }
  for (const link of doc.querySelectorAll('main a[href], section a[href], .container a[href]')) {
    const target = linkUrl(link, url)
    if (!target) continue
    if (target.host === url.host && /^\/councils\/[^/]+/.test(target.pathname))
      add('path', target.pathname)
    else if (target.host !== url.host && /\.(?:gov|moderngov|cmis)\./.test(target.host))
      add('document-host', target.host.toLowerCase())
  }
  return items
}
