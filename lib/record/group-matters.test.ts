import { describe, expect, it } from 'vitest'
import { nothingFound } from '../../tests/samples/nothing-found'
import { groupMatters, type LinkEdit, type MatterRow } from './group-matters'

const idOf = (what: string) => `mb1:moderngov:democracy.ambleford.gov.uk:${what}`

/** A record that links these, with so many clauses. */
const row = (what: string, links: readonly string[] = [], clauses = 0): MatterRow => ({
  id: idOf(what),
  kind: what.startsWith('item') ? 'agenda-item' : what.startsWith('issue') ? 'issue' : 'decision',
  matter: [what, ...links].map(idOf),
  found: { ...nothingFound, clauses },
})

const said = (of: string, target: string, verdict: LinkEdit['verdict'], at = '1'): LinkEdit => ({
  record: idOf(of),
  fact: `link-${idOf(target)}`,
  verdict,
  at,
})

/** The matters by their names, each with its records; the fullest has a star. */
function groups(rows: MatterRow[], links: LinkEdit[] = [], asked = rows.map(({ id }) => id)) {
  const found: Record<string, string[]> = {}
  for (const [id, { matter, isFullest }] of groupMatters(rows, links, new Set(asked))) {
    const name = matter.split(':').at(-1) ?? ''
    found[name] = [...(found[name] ?? []), `${id.split(':').at(-1)}${isFullest ? '*' : ''}`]
  }
  return found
}

describe('records of one matter', () => {
  it('meet in a page that was never captured, which names the matter', () => {
    expect(groups([row('decision-1', ['issue-5'], 2), row('item-9', ['issue-5'])])).toEqual({
      'issue-5': ['decision-1*', 'item-9'],
    })
  })

  it('are joined by one that links both', () => {
    const rows = [row('decision-1'), row('item-9'), row('issue-7', ['decision-1', 'item-9'])]
    expect(groups(rows)).toEqual({ 'issue-7': ['decision-1*', 'item-9', 'issue-7'] })
  })

  it('are told from others, each alone with its own name', () => {
    expect(groups([row('decision-1'), row('decision-2', ['item-9']), row('item-3')])).toEqual({
      'decision-1': ['decision-1*'],
      'decision-2': ['decision-2*'],
      'item-3': ['item-3*'],
    })
  })

  it('have the same name whatever order they are in', () => {
    const rows = [
      row('item-9', ['issue-12', 'decision-1']),
      row('decision-1', ['issue-5']),
      row('item-decision-3', ['issue-12']),
    ]
    const name = Object.keys(groups(rows))
    expect(name).toEqual(['issue-5'])
    expect(Object.keys(groups(rows.toReversed()))).toEqual(name)
  })

  it('are of one site', () => {
    const other: MatterRow = {
      ...row('decision-1'),
      id: 'mb1:moderngov:netherby.gov.uk:decision-1',
      matter: ['mb1:moderngov:netherby.gov.uk:decision-1'],
    }
    const found = groupMatters([row('decision-1'), other], [], new Set())
    expect(new Set([...found.values()].map(({ matter }) => matter)).size).toBe(2)
  })
})

describe('a rejected link', () => {
  const rows = [row('decision-1', ['issue-5']), row('item-9', ['decision-1'])]

  it.each([
    ['said at one end', [said('item-9', 'decision-1', 'reject')]],
    ['said at the other end', [said('decision-1', 'item-9', 'reject')]],
    [
      'said after it was confirmed',
      [said('item-9', 'decision-1', 'reject', '2'), said('decision-1', 'item-9', 'confirm', '1')],
    ],
  ])('joins nothing: %s', (_what, links) => {
    expect(groups(rows, links)).toEqual({ 'issue-5': ['decision-1*'], 'item-9': ['item-9*'] })
  })

  it('joins again once it is confirmed', () => {
    const links = [
      said('item-9', 'decision-1', 'reject', '1'),
      said('decision-1', 'item-9', 'confirm', '2'),
    ]
    expect(groups(rows, links)).toEqual({ 'issue-5': ['decision-1*', 'item-9'] })
  })

  it('to a page that was never captured leaves those that meet there', () => {
    const three = [
      row('decision-1', ['issue-5']),
      row('decision-2', ['issue-5']),
      row('item-9', ['issue-5']),
    ]
    expect(groups(three, [said('decision-2', 'issue-5', 'reject')])).toEqual({
      'issue-5': ['decision-1*', 'item-9'],
      'decision-2': ['decision-2*'],
    })
  })

  it('leaves a third one with both', () => {
    const three = [
      row('decision-1', ['issue-5']),
      row('decision-2', ['issue-5']),
      row('item-9', ['issue-5']),
    ]
    expect(groups(three, [said('decision-1', 'decision-2', 'reject')])).toEqual({
      'issue-5': ['decision-1*', 'decision-2', 'item-9'],
    })
  })

  it('names two matters that an uncaptured page would name alike by their own records', () => {
    const two = [row('decision-1', ['issue-5']), row('item-9', ['issue-5'])]
    expect(groups(two, [said('decision-1', 'item-9', 'reject')])).toEqual({
      'decision-1': ['decision-1*'],
      'item-9': ['item-9*'],
    })
  })
})

describe('the fullest', () => {
  it('has most facts, else is the decision', () => {
    const rows = [row('item-9', ['issue-5'], 3), row('decision-1', ['issue-5'], 2)]
    expect(groups(rows)).toEqual({ 'issue-5': ['item-9*', 'decision-1'] })
    const equal = [row('item-9', ['issue-5'], 2), row('decision-1', ['issue-5'], 2)]
    expect(groups(equal)).toEqual({ 'issue-5': ['item-9', 'decision-1*'] })
  })

  it('is one of those that are asked for, and the matter is the same without the others', () => {
    const rows = [row('item-9', ['issue-5'], 3), row('decision-1', ['issue-5'], 2)]
    expect(groups(rows, [], [idOf('decision-1')])).toEqual({
      'issue-5': ['item-9', 'decision-1*'],
    })
  })
})
