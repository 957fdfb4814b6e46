import { foldWords } from '../record/fold-words'

/** A stretch of a title; `hit` where a word of the search begins it. */
export interface MatchedPart {
  readonly text: string
  readonly hit: boolean
  readonly start: number
}

/**
 * A title cut into parts, so that the words that a search found can be shown. A word is hit when a word of
 * the search begins it, without regard to case and accents, as the library's own search does.
 */
export function matchedParts(title: string, search: string): MatchedPart[] {
  const wanted = foldWords(search)
  const parts: MatchedPart[] = []
  const add = (text: string, hit: boolean, start: number) => {
    const last = parts.at(-1)
    if (last !== undefined && last.hit === hit) {
      parts[parts.length - 1] = { ...last, text: last.text + text }
    } else if (text !== '') parts.push({ text, hit, start })
  }
  let at = 0
  // "Tŷ’r Ŵyl" is two words: letters, figures, their accents and apostrophes hold together.
  for (const { 0: word, index } of title.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
    add(title.slice(at, index), false, at)
    const folded = foldWords(word)
    add(
      word,
      wanted.some((one) => folded.some((part) => part.startsWith(one))),
      index,
    )
    at = index + word.length
  }
  add(title.slice(at), false, at)
  return parts
}
