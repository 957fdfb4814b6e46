import fc from 'fast-check'
import { drawnMarker } from '../../lib/text/markers'
import type { Line } from './matter'

/** A style of list marker: "#" stands for the number or letter, `type` for what counts. */
interface Style {
  readonly print: string
  readonly type: '1' | 'a' | 'A' | 'i' | 'I' | '•'
}

const prints = ['#.', '#)', '(#)'] as const
export const styles: readonly Style[] = [
  ...prints.flatMap((print) =>
    (['1', 'a', 'A', 'i', 'I'] as const).map((type): Style => ({ print, type })),
  ),
  { print: '•', type: '•' },
]

/** Letters and numerals that are printed alike: "(c)" and "(i)" are told apart only while the letters are few. */
const alike = (a: Style, b: Style) =>
  a !== b &&
  a.print === b.print &&
  a.type !== '•' &&
  `${a.type}${b.type}`.match(/^(?:ai|ia|AI|IA)$/)

interface Node {
  readonly words: { readonly head: string; readonly end: string }
  readonly under: readonly Node[]
}

const verbs = ['Approve', 'Adopt', 'Endorse', 'Support', 'Accept', 'Confirm', 'Agree']
const things = ['the plan', 'the new rules', 'a grant', 'the lease', 'the draft strategy']
const places = ['Mill Lane', 'Nether End', 'the harbour', 'Abbot Hill', 'Upper Wold']
const words = fc
  .tuple(
    fc.constantFrom(...verbs),
    fc.constantFrom(...things),
    fc.constantFrom(...places),
    fc.constantFrom(';', '; and', '.'),
  )
  .map(([verb, thing, place, end]) => ({ head: `${verb} ${thing} for ${place}`, end }))

/** A clause with what stands under it, `levels` deep at the most. */
function nodes(levels: number, most: number): fc.Arbitrary<readonly Node[]> {
  const under = levels > 1 ? fc.oneof(fc.constant([]), nodes(levels - 1, 4)) : fc.constant([])
  return fc.array(fc.record({ words, under }), { minLength: 1, maxLength: most })
}

export interface Tree {
  readonly lines: readonly Line[]
  /** The path and words of every clause, in the order of the page. */
  readonly clauses: readonly (readonly [path: string, text: string])[]
}

/** Any tree of at most three levels, each level with a marker style of its own. */
export const trees: fc.Arbitrary<Tree> = fc
  .record({
    own: fc.shuffledSubarray([...styles], { minLength: 3, maxLength: 3 }),
    top: nodes(3, 12),
  })
  .map(({ own, top }) => {
    const mixed = own.some((a) => own.some((b) => alike(a, b)))
    return treeOf(mixed ? top.slice(0, 7) : top, own)
  })

function treeOf(top: readonly Node[], own: readonly Style[]): Tree {
  const clauses: [string, string][] = []
  const each = (all: readonly Node[], level: number, path: readonly string[]): Line[] =>
    all.map(({ words, under }, i) => {
      const style = own[level]
      const bullet = style === undefined || style.type === '•'
      const value = bullet ? '•' : drawnMarker(i + 1, style.type)
      const mark = bullet ? '•' : style.print.replace('#', value)
      const here = bullet ? path : [...path, value]
      // The same clause twice would be one resolution.
      const said = `${words.head} as in note ${clauses.length + 1}${words.end}`
      clauses.push([here.join('/'), said])
      return { mark, words: said, under: each(under, level + 1, here) }
    })
  return { lines: each(top, 0, []), clauses }
}
