import type { At, TextView } from '../text/shapes'
import { trimmed } from './regions'
import type { OutlineDocument } from './shapes'

/** File name endings that are papers. */
const paper = /\.(pdf|docx?|xlsx?|pptx?|rtf|odt|ods|csv|txt|zip|msg|eml|jpe?g|png)$/i

/** The ending of a paper's address, or null: a web page, a webcast, a handler without a name. */
export function paperFormat(url: string): string | null {
  try {
    const path = url.replace(/[?#].*$/s, '')
    const name = path.slice(path.lastIndexOf('/') + 1)
    return paper.exec(decodeURIComponent(name))?.[1]?.toLowerCase() ?? null
  } catch {
    return null // a malformed escape in somebody's link: no ending to be read from it
  }
}

/** "PDF 412 KB", "(PDF, 132 KB)", "(1.2Mb)", "DOCX 1 MB" */
const size =
  /\(?\s*(?:(pdf|docx?|xlsx?|pptx?|rtf|odt|ods|csv|txt|zip)\b[\s,]*)?(\d[\d.,]*\s?[kmg]?b)?\s*\)?$/i

/**
 * A linked paper: `title` is the link's own words without file size, kind or a repeated ending.
 * `sizeIn`: the element that prints kind and size; on some pages it stands behind the link.
 */
export function linkedPaper(
  view: TextView,
  link: Element,
  sizeIn: Element | null,
  url: string,
): OutlineDocument | null {
  const whole = view.at(link)
  if (!whole) return null
  const sized = sizeIn ? view.at(sizeIn) : null
  const end =
    sized && sized.start >= whole.start && sized.start < whole.end ? sized.start : whole.end
  let title = trimmed(view.text, { start: whole.start, end })
  if (!title) return null
  let words = view.text.slice(title.start, title.end)
  if (!sized) {
    title = withoutSize(view.text, title)
    words = view.text.slice(title.start, title.end)
  }
  const ending = paper.exec(words)
  if (ending && ending.index > 0) title = { start: title.start, end: title.start + ending.index }
  const printed = sized ? size.exec(view.text.slice(sized.start, sized.end)) : null
  const place = (part: string | undefined) => {
    if (!sized || !part) return null
    const from = view.text.indexOf(part, sized.start)
    return from >= 0 && from + part.length <= sized.end
      ? { start: from, end: from + part.length }
      : null
  }
  return {
    title,
    url,
    kind: iconKind(link) ?? ending?.[1]?.toLowerCase() ?? null,
    format: place(printed?.[1]),
    bytes: place(printed?.[2]),
  }
}

const sizeTail =
  /\s*\(?(?:pdf|docx?|word|excel)(?: (?:icon|eicon|file|document))?[\s,]*(?:pdf|docx?)?\s*\d[\d.,]*\s?[kmg]b\)?$/i

/** A paper's or an item's title without the kind and size that old templates print as its last words. */
export function withoutSize(text: string, title: At): At {
  const tail = sizeTail.exec(text.slice(title.start, title.end))
  return tail ? { start: title.start, end: title.start + tail.index } : title
}

/** "412 KB" in bytes (1 KB is 1,024, as Windows servers print it). */
export function bytesOf(printed: string): number | null {
  const found = /^(\d[\d.,]*)\s?([kmg]?)b$/i.exec(printed.trim())
  if (!found?.[1]) return null
  const unit = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[(found[2] ?? '').toLowerCase()] ?? 1
  const number = Number(found[1].replace(/,/g, ''))
  return Number.isFinite(number) && number > 0 ? Math.round(number * unit) : null
}

/** `<img alt="pdf">` or `alt="pdf icon"` in or just before the link: all that CMIS says of a paper's kind. */
function iconKind(link: Element): string | null {
  const icon =
    link.querySelector('img[alt]') ?? link.parentElement?.querySelector(':scope > img[alt]')
  return (
    /^(pdf|docx?|xlsx?|pptx?|rtf|odt|csv|txt|zip)\b/i
      .exec(icon?.getAttribute('alt') ?? '')?.[1]
      ?.toLowerCase() ?? null
  )
}
