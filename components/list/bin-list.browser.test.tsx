import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { type BinItem, BinList } from './bin-list'

const item = (n: number): BinItem => ({
  id: `decision-${n}`,
  title: `Decision ${n}`,
  where: 'Ambleford Borough Council · 9 Jan 2024',
  when: 'Deleted today at 14:02. 30 days left.',
})

let root: Root
let items: BinItem[]
let more: number
let closed: boolean

function draw() {
  flushSync(() =>
    root.render(
      <BinList
        items={items}
        total={items.length + more}
        onGiveBack={(one) => {
          items = items.filter(({ id }) => id !== one.id)
          draw()
        }}
        onGiveAllBack={() => {
          items = []
          more = 0
          draw()
        }}
        onMore={() => {
          items = [...items, item(9)]
          more -= 1
          draw()
        }}
        onClose={() => {
          closed = true
        }}
      />,
    ),
  )
}

const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent

describe('the bin', () => {
  beforeEach(() => {
    const box = document.createElement('div')
    document.body.replaceChildren(box)
    root = createRoot(box)
    items = [1, 2, 3].map(item)
    more = 0
    closed = false
    draw()
  })
  afterEach(() => root.unmount())

  it('says of each whose it is, when it was deleted and until when it is kept', () => {
    expect([...document.querySelectorAll('.bin-row')].map((row) => row.textContent)).toEqual(
      [1, 2, 3].map(
        (n) =>
          `Decision ${n}Ambleford Borough Council · 9 Jan 2024Deleted today at 14:02. 30 days left.Restore`,
      ),
    )
  })

  it('begins at the way back, and is one stop for Tab after it', async () => {
    expect(focused()).toBe('Back')
    await userEvent.keyboard('{Tab}{Tab}')
    expect(focused()).toBe('Restore: Decision 1')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('Restore: Decision 3')
    await userEvent.keyboard('{Home}{ArrowUp}{Enter}')
    expect(closed).toBe(true)
  })

  it('gives one back after the other', async () => {
    await userEvent.keyboard('{Tab}{Tab}{ArrowDown}{Enter}')
    expect(items.map(({ title }) => title)).toEqual(['Decision 1', 'Decision 3'])
    expect(focused()).toBe('Restore: Decision 3')
    await userEvent.keyboard('{Enter}')
    expect(focused()).toBe('Restore: Decision 1')
    await userEvent.keyboard('{Enter}')
    expect(focused()).toBe('Back')
    expect(document.querySelector('.empty-title')?.textContent).toBe('The bin is empty.')
  })

  it('gives all back at once', async () => {
    await userEvent.keyboard('{Tab}{Enter}')
    expect(items).toEqual([])
    expect(focused()).toBe('Back')
  })

  it('shows more of a long bin', async () => {
    more = 1
    draw()
    expect(document.querySelector('.bin-all')?.textContent).toBe('Restore all 4')
    await userEvent.keyboard('{Tab}{Tab}{End}{Enter}')
    expect(items).toHaveLength(4)
    expect(document.querySelector('.rows-more')).toBeNull()
  })
})
