import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Difference, type Paragraph } from './difference'

let root: Root

const draw = (paragraphs: readonly Paragraph[]) =>
  flushSync(() => root.render(<Difference paragraphs={paragraphs} old="May" now="June" />))
const texts = (what: string) =>
  [...document.querySelectorAll(what)].map(({ textContent }) => textContent)

const same: Paragraph = { is: 'same', runs: [{ is: 'same', text: 'A footpath\n' }] }

describe('the difference between two texts', () => {
  beforeEach(() => {
    const box = document.createElement('div')
    document.body.replaceChildren(box)
    root = createRoot(box)
  })
  afterEach(() => root.unmount())

  it('strikes what is gone and underlines what is new, and counts what is the same', () => {
    const changed: Paragraph = {
      is: 'changed',
      runs: [
        { is: 'same', text: 'Cost ' },
        { is: 'gone', text: '£10' },
        { is: 'new', text: '£20' },
        { is: 'same', text: '\n' },
      ],
    }
    draw([same, same, changed, same])
    expect(texts('.difference-words')).toEqual(['Cost £10£20\n'])
    expect(texts('.difference-words del')).toEqual(['£10'])
    expect(texts('.difference-words ins')).toEqual(['£20'])
    expect(texts('.difference-same')).toEqual(['2 unchanged paragraphs', '1 unchanged paragraph'])
    const [gone] = document.querySelectorAll('.difference-words del')
    expect(gone && getComputedStyle(gone).textDecorationLine).toBe('line-through')
  })

  it('says that nothing differs', () => {
    draw([same])
    expect(document.body.textContent).toContain('The words are the same.')
  })
})
