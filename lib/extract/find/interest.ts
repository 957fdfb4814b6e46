import { blocksIn } from '../../text/blocks'
import type { Finder, Finding } from '../shapes'
import { saysNone } from './none-stated'

const by = 'finder/interest'

/** Conflicts of interest and dispensations: each paragraph of the section, or the head said to be none. */
export const interestFinder: Finder = {
  id: by,
  find(words, where) {
    if (where.role !== 'interests') return []
    const text = words.text.slice(where.at.start, where.at.end)
    if (text.trim() === '') return []
    if (saysNone(text))
      return [
        {
          is: 'head',
          says: { head: 'interests', state: 'none-stated' },
          at: [where.at],
          basis: 'stated',
          by,
        },
      ]
    const found: Finding[] = []
    for (const block of blocksIn(words, where.at)) {
      const start = Math.max(block.words, where.at.start)
      const end = Math.min(block.at.end, where.at.end)
      const says = words.text.slice(start, end).replace(/\s+/g, ' ').trim()
      if (says !== '' && block.shape !== 'heading' && !saysNone(says))
        found.push({ is: 'interest', says, at: [{ start, end }], basis: 'stated', by })
    }
    return found
  },
}
