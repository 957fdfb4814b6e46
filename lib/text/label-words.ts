/**
 * The few words of a label, link or button, white space folded: a look at what it says. Never text that is kept
 * or quoted: that comes from a text view, which knows where it stands.
 */
export function labelWords(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
