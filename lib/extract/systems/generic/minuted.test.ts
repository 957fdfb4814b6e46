import { expect, it, test } from 'vitest'
import { expectProportion } from '../../../../tests/proportion'
import { decidedByMe, itemsInside, minutedIn } from './minuted'

const read = (text: string) =>
  minutedIn(text, { start: 0, end: text.length }).map(({ role, at }) => [
    role,
    text.slice(at.start, at.end),
  ])

it.each<[string, string[][]]>([
  [
    'The stile is broken and it was agreed that Mr. Dale mend it. He left.',
    [['minutes', 'it was agreed that Mr. Dale mend it.']],
  ],
  [
    'There were no others, so it was unanimously resolved to elect him.',
    [['minutes', 'it was unanimously resolved to elect him.']],
  ],
  [
    'He spoke. The Clerk said that it was agreed that the road be shut. All left.',
    [['other', 'The Clerk said that it was agreed that the road be shut.']],
  ],
  [
    'It was moved by Cllr Rowe that the hall be let. Motion carried.',
    [['decision', 'the hall be let.']],
  ],
  ['It was moved by Cllr Rowe that the hall be let. The motion was lost.', []],
  ['It was moved by Cllr Rowe that the hall be let. It was approved by letter.', []],
  ['It was agreed that the hall be let.', []],
])('%s', (text, parts) => expect(read(text)).toEqual(parts))

test.each([
  'a it was agreed that ',
  'proposed that a ',
  'x RESOLVED ',
  '1/26 A',
  'I agree to . ',
  '. A',
])(
  'a text of "%s" takes time in proportion',
  (words) => {
    expectProportion((length) => {
      const text = words.repeat(length / words.length)
      const at = { start: 0, end: text.length }
      minutedIn(text, at)
      itemsInside(text, at)
      decidedByMe(text, at)
    }, 300_000)
  },
  60_000,
)
