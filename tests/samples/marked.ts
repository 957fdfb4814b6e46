import { anchor } from '../../lib/anchor/anchor'
import type { NewMark } from '../../lib/model/marks'

/** A mark on the first place where `text` prints these words, kept as a note unless something else is said. */
export function sampleMark(text: string, words: string, change: Partial<NewMark> = {}): NewMark {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return {
    reading: { as: 'note', says: [] },
    tags: [],
    anchor: anchor(text, { start, end: start + words.length }),
    within: 'record',
    ...change,
  }
}
