import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ReviewedFact } from '../../lib/model/kept'
import type { Draft } from '../../lib/words/fill-in'
import { FactRow } from '../fact-row'
import { type OpenForm, ReviewContext, type Reviewing } from './reviewing'

const money = (amount: number) => ({
  ...{ amount, upper: null, currency: 'GBP', basis: 'annual', qualifier: null, role: null },
})
const fact: ReviewedFact = {
  ...{ key: 'value-1', field: 'values', kind: 'value', value: money(100_000) },
  spans: [{ exact: '£10', prefix: '', suffix: '', at: { start: 0, end: 3 } }],
  ...{ basis: 'stated', by: 'finder', reviewed: 'no', machine: money(100_000) },
  ...{ offered: null, notes: [], judged: null, voices: [] },
}
const byAda = { who: 'Ada', at: '2026-03-04T10:00:00.000Z' }

let root: Root
let said: unknown[]
let drafts: Map<OpenForm, Draft>
let letterKeys: boolean

function draw(change: Partial<ReviewedFact> = {}, form: OpenForm | null = null, refused = false) {
  const one = { ...fact, ...change }
  const answer = async (...all: unknown[]) => {
    said.push(all)
    return !refused
  }
  const reviewing: Reviewing = {
    ...{ current: one.key, form, coder: 'Ada', letterKeys, choose: () => undefined },
    draftIn: (_key, of) => drafts.get(of) ?? null,
    keepDraft: (_key, of, draft) =>
      void (draft === null ? drafts.delete(of) : drafts.set(of, draft)),
    open: (_key, next) => said.push(next),
    isOpen: () => true,
    confirm: () => said.push('confirm'),
    confirmAll: (keys) => said.push(keys),
    reject: () => said.push('reject'),
    correct: (_of, value) => answer('correct', value),
    note: (_of, text) => answer('note', text),
  }
  const { spans, basis, reviewed } = one
  flushSync(() =>
    root.render(
      <ReviewContext value={reviewing}>
        <FactRow
          kind="value"
          name="£10"
          evidence={{ spans, basis, reviewed, fact: one }}
          onShow={() => undefined}
        >
          <p>£10</p>
        </FactRow>
      </ReviewContext>,
    ),
  )
}
const named = (name: string) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)
const shown = () => document.body.textContent ?? ''

describe('the review of a fact', () => {
  beforeEach(() => {
    const box = document.createElement('div')
    document.body.replaceChildren(box)
    root = createRoot(box)
    said = []
    drafts = new Map()
    letterKeys = true
  })
  afterEach(() => root.unmount())

  it('has a button for each thing that can be said', () => {
    draw()
    named('Reject: £10')?.click()
    named('Edit: £10')?.click()
    named('Note on: £10')?.click()
    document.querySelector<HTMLElement>('.review-button')?.click()
    expect(said).toEqual(['reject', 'correct', 'note', 'confirm'])
  })

  it("shows the machine's value beside the person's", () => {
    draw({
      reviewed: 'corrected',
      value: money(200_000),
      judged: byAda,
      voices: [{ is: 'corrected', ...byAda }],
    })
    expect(shown()).toContain('Minutebook read: £10 a year')
    expect(shown()).toContain('Corrected by Ada')
  })

  it('offers a newer value, to be taken or not', () => {
    const offered = { value: money(300_000), spans: fact.spans, basis: 'stated', by: 'x' } as const
    draw({ reviewed: 'confirmed', judged: byAda, voices: [{ is: 'confirmed', ...byAda }], offered })
    expect(shown()).toContain('Minutebook now reads: £30 a year')
    named('Use this: £10')?.click()
    named('Keep mine: £10')?.click()
    expect(said).toEqual([['correct', money(300_000)], 'confirm'])
  })

  it('strikes out what was rejected, and leaves it to be seen', () => {
    draw({ reviewed: 'rejected', judged: byAda, voices: [{ is: 'rejected', ...byAda }] })
    const words = document.querySelector('.fact-what')
    expect(words?.textContent).toBe('£10')
    expect(words && getComputedStyle(words).textDecorationLine).toBe('line-through')
  })

  it('says what is wrong with a value, and keeps what is right', async () => {
    draw({}, 'correct')
    const pounds = document.querySelector('input')
    await userEvent.fill(pounds as HTMLInputElement, 'ten') // the first of the form
    await userEvent.keyboard('{Enter}')
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('Enter a sum')
    expect(document.activeElement).toBe(pounds)
    await userEvent.fill(pounds as HTMLInputElement, '12.5') // as above
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => said).toEqual([['correct', money(125_000)], null])
  })

  it('leaves a form open when it could not be kept', async () => {
    draw({}, 'correct', true)
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => said).toEqual([['correct', money(100_000)]])
    expect(document.querySelector('form')).not.toBeNull()
  })

  it('goes on with what was typed and not kept, or throws it away', async () => {
    draw({}, 'correct')
    await userEvent.fill(document.querySelector('input') as HTMLInputElement, '12') // the first of the form
    draw()
    expect(shown()).toContain('You have an unsaved edit.')
    named('Continue: £10')?.click()
    expect(said).toEqual(['correct'])
    draw({}, 'correct')
    expect(document.querySelector('input')?.value).toBe('12')
    draw()
    named('Discard: £10')?.click()
    draw()
    expect(shown()).not.toContain('not saved')
  })

  it('names no single letter as a key while letters are off', () => {
    letterKeys = false
    draw()
    expect(document.querySelectorAll('[aria-keyshortcuts]')).toHaveLength(0)
    letterKeys = true
    draw()
    expect(document.querySelectorAll('[aria-keyshortcuts]')).toHaveLength(4)
  })

  it("shows all notes, and opens the coder's own", () => {
    const { at } = byAda
    draw(
      {
        notes: [
          { text: 'Mine', who: 'Ada', at },
          { text: 'Other', who: 'Bo', at },
        ],
      },
      'note',
    )
    expect(shown()).toContain('Bo: Other')
    expect(document.querySelector('textarea')?.value).toBe('Mine')
  })
})
