import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Reviewed } from '../lib/model/kept'
import type { Span } from '../lib/model/quoted'
import { FactRow } from './fact-row'

const span = (exact: string, start: number): Span => ({
  exact,
  prefix: 'a contract of ',
  suffix: ' is let',
  at: { start, end: start + exact.length },
})
const spans = [span('£10,000', 20), span('£10,000', 90)]

let root: Root
let shown: Span[]

function draw(more: { quoted?: boolean; reviewed?: Reviewed; basis?: 'inferred' } = {}) {
  const { quoted = false, reviewed = 'no', basis = 'stated' } = more
  flushSync(() =>
    root.render(
      <FactRow
        kind="value"
        name="£10,000"
        quoted={quoted}
        evidence={{ spans, basis, reviewed, fact: null }}
        onShow={(one) => shown.push(one)}
      >
        <p>£10,000</p>
      </FactRow>,
    ),
  )
}

const named = (name: string) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)

describe('a fact', () => {
  beforeEach(() => {
    const box = document.createElement('div')
    document.body.replaceChildren(box)
    root = createRoot(box)
    shown = []
  })
  afterEach(() => root.unmount())

  it("gives the council's words on demand, by keyboard", async () => {
    draw()
    expect(document.querySelector('blockquote')).toBeNull()
    named("Council's words for: £10,000")?.focus()
    await userEvent.keyboard('{Enter}')
    expect(document.querySelectorAll('blockquote')).toHaveLength(2)
    expect(document.querySelector('mark')?.innerHTML).toBe('£10,000')
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true')
  })

  it('shows its first words on the page, and each other place on its own', async () => {
    draw()
    named('Show on page: £10,000')?.focus()
    await userEvent.keyboard('{Enter}')
    expect(shown).toEqual([spans[0]])
    named("Council's words for: £10,000")?.focus()
    await userEvent.keyboard('{Enter}')
    document.querySelectorAll<HTMLElement>('.quotes button')[1]?.focus()
    await userEvent.keyboard('{Enter}')
    expect(shown).toEqual(spans)
  })

  it('does not offer words that it shows already', () => {
    draw({ quoted: true })
    expect(named("Council's words for: £10,000")).toBeNull()
    expect(named('Show on page: £10,000')).not.toBeNull()
  })

  it.each<[Reviewed, string]>([
    ['no', 'Not checked'],
    ['confirmed', 'Checked'],
    ['corrected', 'Corrected'],
    ['rejected', 'Rejected'],
    ['added', 'Added by hand'],
  ])('says its state of review: %s', (reviewed, words) => {
    draw({ reviewed })
    expect(document.querySelector('.review')?.getAttribute('title')).toBe(words)
  })

  it('says when the words only imply it', () => {
    draw({ basis: 'inferred' })
    expect(document.querySelector('.fact-inferred')).not.toBeNull()
  })
})
