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
let rows: RecordRow[]
let deleted: RecordRow[]
let restored: string | null
let left: number
let asked: number

/** A list with the little that a screen does around it. */
function draw() {
  flushSync(() =>
    root.render(
      <RecordList
        rows={rows}
        search=""
        also={new Map([[row(2).id, 'Same matter: issue']])}
        more={asked === 0 ? 3 : 0}
        restored={restored}
        onDelete={(one) => {
          rows = rows.filter(({ id }) => id !== one.id)
          deleted.push(one)
          draw()
        }}
        onMore={() => {
          asked += 1
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

describe('the list of decisions', () => {
  beforeEach(() => {
    const box = document.createElement('div')
    document.body.replaceChildren(box)
    root = createRoot(box)
    rows = [1, 2, 3].map(row)
    deleted = []
    restored = null
    left = 0
    asked = 0
    draw()
    first()?.focus()
  })
  afterEach(() => root.unmount())

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
    rows = [1, 2, 3].map(row)
    restored = row(2).id
    draw()
    expect(focused()).toBe('Decision 2')
    await userEvent.keyboard('{Home}')
    draw()
    expect(focused()).toBe('Decision 1')
  })

  it('shows more from its last stop', async () => {
    await userEvent.keyboard('{End}{Enter}')
    expect(asked).toBe(1)
  })

  it('links each row to its source', () => {
    expect(first()?.getAttribute('href')).toBe(rows[0]?.url)
  })
})
