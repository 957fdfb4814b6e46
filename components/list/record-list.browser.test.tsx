import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { RecordRow } from '../../lib/model/kept'
import { nothingFound } from '../../tests/samples/nothing-found'
import { RecordList } from './record-list'

const row = (n: number): RecordRow => ({
  id: `mb1:moderngov:democracy.ambleford.gov.uk:decision-${n}`,
  kind: 'decision',
  system: 'moderngov',
  pageKind: 'decision',
  title: `Decision ${n}`,
  council: { name: 'Ambleford Borough Council', gss: null },
  councilKey: 'Ambleford Borough Council',
  decisionMaker: 'Cabinet',
  outcome: null,
  decided: '2024-01-09',
  found: { ...nothingFound, resolutions: 1, clauses: 1, verb: 'resolved' },
  url: `http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=${n}`,
  source: '',
  version: 1,
  firstSeen: '2026-01-01T00:00:00.000Z',
  lastSeen: '2026-01-01T00:00:00.000Z',
  words: [],
  changed: 'no',
  partly: false,
  checked: 'no',
  links: [],
  matter: [],
  deletedAt: 0,
})

let root: Root
let rows: (RecordRow | undefined)[]
let deleted: RecordRow[]
let restored: string | null
let left: number
let shown: [number, number]
let order: 'decided' | 'captured'

/** A list with the little that a screen does around it. */
function draw() {
  flushSync(() =>
    root.render(
      <RecordList
        label="Decisions"
        total={rows.length}
        rowAt={(place) => rows[place]}
        view={{ order, search: '', dayOf: (iso) => iso.slice(0, 10) }}
        also={new Map([[row(2).id, 'Same matter: issue']])}
        restored={restored}
        onShown={(from, to) => {
          shown = [from, to]
        }}
        onDelete={(one) => {
          rows = rows.filter((row) => row?.id !== one.id)
          deleted.push(one)
          draw()
        }}
        onLeave={() => {
          left += 1
        }}
      />,
    ),
  )
}

const focused = () => document.activeElement?.getAttribute('title') ?? document.activeElement?.id
const first = () => document.querySelector<HTMLElement>('[data-stop]')
const many = (n: number) => Array.from({ length: n }, (_, i) => row(i + 1))
const scroller = () => document.querySelector<HTMLElement>('.rows-box') ?? document.body
const there = () => document.querySelectorAll('li.row')

beforeEach(() => {
  const box = document.createElement('div')
  box.style.cssText = 'display: flex; flex-direction: column; width: 380px; height: 400px'
  document.body.replaceChildren(box)
  root = createRoot(box)
  rows = many(3)
  deleted = []
  restored = null
  left = 0
  shown = [0, 0]
  order = 'decided'
  draw()
  first()?.focus()
})
afterEach(() => root.unmount())

describe('the list of decisions', () => {
  it('moves by arrows, and leaves upwards from the first row', async () => {
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('Decision 3')
    await userEvent.keyboard('{Home}')
    expect(focused()).toBe('Decision 1')
    await userEvent.keyboard('{ArrowUp}')
    expect(left).toBe(1)
  })

  it('is one stop for Tab: the row that had the focus last, and its button', async () => {
    await userEvent.keyboard('{ArrowDown}')
    const stops = [...document.querySelectorAll('li.row [tabindex="0"]')]
    expect(stops.map((one) => one.closest('li')?.querySelector('a')?.title)).toEqual([
      'Decision 2',
      'Decision 2',
    ])
  })

  it('deletes by key, one after the other, and the row below takes the focus', async () => {
    await userEvent.keyboard('{Delete}')
    expect(focused()).toBe('Decision 2')
    await userEvent.keyboard('{Delete}')
    expect(focused()).toBe('Decision 3')
    expect(deleted.map(({ title }) => title)).toEqual(['Decision 1', 'Decision 2'])
    await userEvent.keyboard('{Delete}')
    expect(rows).toEqual([])
  })

  it('gives the focus to the row above where the last one went', async () => {
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Delete}')
    expect(focused()).toBe('Decision 2')
  })

  it('gives the focus to a row that was given back, once', async () => {
    await userEvent.keyboard('{ArrowDown}{Delete}')
    rows = many(3)
    restored = row(2).id
    draw()
    expect(focused()).toBe('Decision 2')
    await userEvent.keyboard('{Home}')
    draw()
    expect(focused()).toBe('Decision 1')
  })

  it('says below a row which other pages of its matter there are', () => {
    const said = [...document.querySelectorAll('li.row')].map((one) =>
      one.querySelector('.row-also'),
    )
    expect(said.map((one) => one?.textContent)).toEqual([
      undefined,
      'Same matter: issue',
      undefined,
    ])
  })

  it('links each row to its source', () => {
    expect(first()?.getAttribute('href')).toBe(row(1).url)
  })

  it('shows the day by which it is sorted, and says so where there is none', () => {
    const date = () => document.querySelector('.row-date')?.textContent
    expect(date()).toBe('9 Jan 2024')
    order = 'captured'
    draw()
    expect(date()).toBe('Captured 1 Jan 2026')
    order = 'decided'
    rows = [{ ...row(1), decided: null }]
    draw()
    expect(date()).toBe('No decision date')
  })
})

describe('a list of 100,000 decisions', () => {
  beforeEach(() => {
    rows = many(100_000)
    draw()
    first()?.focus()
  })

  it('is as long as all of them and has only those near the window', () => {
    expect(scroller().scrollHeight).toBeGreaterThan(100_000 * 40)
    expect(there().length).toBeLessThan(40)
    expect(shown[0]).toBe(0)
    expect(shown[1]).toBeLessThan(20)
  })

  it('says of each row which it is, of how many', async () => {
    await userEvent.keyboard('{End}')
    await expect.poll(focused).toBe('Decision 100000')
    const last = document.activeElement?.closest('li')
    expect(last?.getAttribute('aria-posinset')).toBe('100000')
    expect(last?.getAttribute('aria-setsize')).toBe('100000')
    expect(there().length).toBeLessThan(40)
  })

  it('moves by pages, and back to the first row', async () => {
    const [from, to] = shown
    await userEvent.keyboard('{PageDown}{PageDown}')
    const place = () => Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset'))
    // One row stays from page to page.
    await expect.poll(place).toBeGreaterThan(to - from)
    expect(place()).toBeLessThan(3 * (to - from))
    await userEvent.keyboard('{Home}')
    await expect.poll(focused).toBe('Decision 1')
  })

  it('keeps the row that has the focus, however far one scrolls', async () => {
    await userEvent.keyboard('{ArrowDown}')
    scroller().scrollTop = 2_000_000
    await expect.poll(() => shown[0]).toBeGreaterThan(30_000)
    expect(focused()).toBe('Decision 2')
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(focused).toBe('Decision 3')
    await expect.poll(() => scroller().scrollTop).toBeLessThan(1000)
  })

  it('keeps the focus with its row when others come before it', async () => {
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    rows = [row(200_001), row(200_002), ...many(100_000)]
    draw()
    expect(focused()).toBe('Decision 3')
    await userEvent.keyboard('{ArrowUp}')
    expect(focused()).toBe('Decision 2')
  })

  it('waits for a row that is not read yet, and then gives it the focus', async () => {
    const all = rows
    rows = all.map((one, place) => (place < 60 ? one : undefined))
    draw()
    await userEvent.keyboard('{End}')
    await expect.poll(() => shown[1]).toBe(100_000)
    expect(document.querySelector('[data-index="99999"]')?.textContent).toBe('Reading…')
    expect(focused()).toBe('Decision 1')
    rows = all
    draw()
    await expect.poll(focused).toBe('Decision 100000')
  })

  it('gives the focus to the last row where the one after it went while its place was read', async () => {
    await userEvent.keyboard('{End}')
    await expect.poll(focused).toBe('Decision 100000')
    const all = rows
    await userEvent.keyboard('{Delete}')
    // As the screen has it: first the row is gone from its place, then the list is one shorter.
    rows = [...all.slice(0, -1), undefined]
    draw()
    rows = all.slice(0, -1)
    draw()
    await expect.poll(focused).toBe('Decision 99999')
  })
})
