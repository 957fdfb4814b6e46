/**
 * Whether the browser, or a translator's script, has put words of its own into the page: Chrome and Google's
 * script name the root, Edge and Firefox leave their numbers on what they translated. A page in two languages
 * of its own is none, and neither is one that only offers a translator.
 */
export function isTranslated(doc: Document): boolean {
  const root = doc.documentElement
  if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(root.getAttribute('class') ?? '')) return true
  return doc.querySelector(marks) !== null
}

/** Chrome wraps each run of words in two `<font>` elements that carry these styles. */
const marks =
  '[_msttexthash], [data-moz-translations-id], font[dir="auto"] > font[dir="auto"][style*="vertical-align: inherit"], font[style*="vertical-align: inherit"] > font[style*="vertical-align: inherit"]'
