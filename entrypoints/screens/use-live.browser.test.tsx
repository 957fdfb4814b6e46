import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { libraryKnows } from '../../lib/store/library-knows'
import { saveCapture } from '../../lib/store/save'
import { sampleId, sampleIncoming, sampleRecord } from '../../tests/samples/capture'
import { useLive, useLiveWindow } from './use-live'

const otherId = sampleId.replace('101', '102')
let root: Root
let drawn: string[]

interface Props {
  readonly id: string
  readonly use: typeof useLiveWindow
}

function Knows({ id, use }: Props) {
  const knows = use(async () => libraryKnows([id]), [id])
  drawn.push(`${id}: ${knows === undefined ? 'asking' : knows.map((one) => one.id).join()}`)
  return <p>{drawn.at(-1)}</p>
}

const draw = (props: Props) => flushSync(() => root.render(<Knows {...props} />))
const shown = () => document.querySelector('p')?.textContent

beforeEach(async () => {
  const capture = sampleRecord({ what: 'decision-102' })
  await saveCapture(sampleIncoming())
  await saveCapture(sampleIncoming({}, { id: otherId, capture }))
  const box = document.createElement('div')
  document.body.replaceChildren(box)
  root = createRoot(box)
  drawn = []
})
afterEach(() => root.unmount())

it('never answers for what was asked before', async () => {
  for (const id of [sampleId, otherId, sampleId, otherId]) {
    draw({ id, use: useLive })
    await expect.poll(shown).toBe(`${id}: ${id}`)
  }
  const answers = [sampleId, otherId].flatMap((id) => [`${id}: ${id}`, `${id}: asking`])
  expect([...new Set(drawn)].sort()).toEqual(answers.sort())
})

it('keeps a window until the next one is read', async () => {
  draw({ id: sampleId, use: useLiveWindow })
  await expect.poll(shown).toBe(`${sampleId}: ${sampleId}`)
  draw({ id: otherId, use: useLiveWindow })
  expect(shown()).toBe(`${otherId}: ${sampleId}`)
  await expect.poll(shown).toBe(`${otherId}: ${otherId}`)
})
