import { describe, expect, it } from 'vitest'
import { matchedParts } from './matches'

const shown = (title: string, search: string) =>
  matchedParts(title, search)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')

describe('matchedParts', () => {
  it.each([
    ['Community Recovery Service', 'recov', 'Community [Recovery] Service'],
    ['Community Recovery Service', 'serv comm', '[Community] Recovery [Service]'],
    ['Y Gwasanaeth Adfer ar Ŷd', 'yd', 'Y Gwasanaeth Adfer ar [Ŷd]'],
    ["St Cuthbert's bridge", 'cuthberts', "St [Cuthbert's] bridge"],
    ['Footpath', 'path', 'Footpath'],
    ['Footpath', '', 'Footpath'],
    ['', 'x', ''],
  ])('%s for %s', (title, search, words) => {
    expect(shown(title, search)).toBe(words)
  })
})
