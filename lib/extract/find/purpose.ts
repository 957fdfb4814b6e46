import { blocksIn } from '../../text/blocks'
import type { Finder } from '../shapes'
import { isTypedLabel } from '../typed-labels'
import { saysNone } from './none-stated'

const id = 'finder/purpose'

/** What the matter is for: all paragraphs of the purpose, markers taken off, as one text. */
export const purposeFinder: Finder = {
  id,
  find(words, where) {
    if (where.role !== 'purpose') return []
    const parts = blocksIn(words, where.at)
      .map((b) => ({ start: b.words, end: b.at.end }))
      .filter((at) => at.end > at.start && !isTypedLabel(words.text.slice(at.start, at.end)))
    const [first, ...more] = parts
    const says = parts
      .map((at) => words.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim())
      .join(' ')
    if (!first || says === '' || saysNone(says)) return []
    return [{ is: 'purpose', says, at: [first, ...more], basis: 'stated', by: id }]
  },
}
