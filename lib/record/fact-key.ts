import { foldWords } from './fold-words'

/**
 * 64 bits of a text as 16 hex digits: cyrb53's two multiplied halves, kept whole (bryc, public domain).
 * SHA-256 is not used here because browsers give it only as a promise and screens need keys while they
 * draw; nothing secret hangs on it, and among the few hundred facts of a record a clash at 64 bits will
 * not happen by accident.
 */
function hash64(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  const hex = (half: number) => (half >>> 0).toString(16).padStart(8, '0')
  return hex(high) + hex(low)
}

/**
 * The key of a fact, on which edits, codes and reviews hang: its kind, its exact words without case,
 * accents and punctuation, and which occurrence of them it is. It does not change when other facts come
 * or go around it.
 *
 * @param kind kind of fact or name of a field: begins with a letter, and so does the key
 * @param exact the words on the page
 * @param occurrence 1 for the first of this kind with these words, in reading order
 */
export function factKey(kind: string, exact: string, occurrence: number): string {
  return `${kind}-${hash64(foldWords(exact).join(' '))}-${occurrence}`
}
