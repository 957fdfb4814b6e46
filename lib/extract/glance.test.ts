import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { speaks, topic } from './glance'

const all = (text: string) => ({ start: 0, end: text.length })

describe('a glance over a text', () => {
  test.each([
    ['It was RESOLVED that', topic.opener],
    ['Penderfynwyd', topic.opener | topic.welshOpener],
    ['“resolved”', topic.opener],
    ['the following', topic.following],
    ['£20', topic.money],
    ['20p', topic.money],
    ['ten pounds', topic.money],
    ['3+1', topic.length],
    ['two years', topic.length],
    ['dwy flynedd', topic.length],
    ['sub-delegated', topic.delegates],
    ['AUTHORISE', topic.authorises],
    ['be given', topic.gives],
    ['with consent', topic.power],
    ['nem. con.', topic.vote],
    ['carried', topic.divide],
    ['an exempt paper', topic.withheld],
    ['call-in', topic.call],
  ])('%s', (text, said) => {
    expect(speaks(text, all(text), said)).toBe(true)
  })

  const anything = Object.values(topic).reduce((sum, one) => sum | one, 0)
  test.each(['The bus came late.', 'unresolved', '20pm', '[not', 'add up', '@', ''])(
    '“%s” speaks of nothing',
    (text) => expect(speaks(text, all(text), anything)).toBe(false),
  )

  test('a word counts where it begins', () => {
    const text = 'first voted then carried'
    expect(speaks(text, { start: 6, end: 7 }, topic.vote)).toBe(true)
    expect(speaks(text, { start: 7, end: 17 }, topic.vote)).toBe(false)
    expect(speaks(text, { start: 0, end: 6 }, topic.vote)).toBe(false)
    expect(speaks(text, { start: 7, end: text.length }, topic.divide)).toBe(true)
  })

  test('a word is seen wherever it stands, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(' ', '\n', '(', '£', '5'), (around, edge) => {
        const text = `${around}${edge}motion${edge}${around}`
        const start = around.length + edge.length
        expect(speaks(text, { start, end: start + 6 }, topic.vote)).toBe(true)
      }),
    )
  })
})
