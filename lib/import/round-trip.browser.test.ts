import { beforeEach, describe, expect, it } from 'vitest'
import { sampleId, sampleIncoming, sampleRecord, sampleText } from '../../tests/samples/capture'
import { everythingFile, truthfulRecords } from '../../tests/samples/everything'
import { sampleMark } from '../../tests/samples/marked'
import { nastyWords } from '../../tests/samples/nasty'
import { factOf, keptSample } from '../../tests/samples/said'
import type { WholeRecord } from '../model/whole'
import { library, ofRecords } from '../store/db'
import { deleteRecord, giveBack } from '../store/deletions'
import { addEdits } from '../store/edits'
import { addMark, changeMark } from '../store/marks'
import { saveCapture } from '../store/save'
import { matchingKeys } from '../store/search'
import { selectedKeys } from '../store/selection'
import { takeImport } from '../store/take-import'
import { takeNewText } from '../store/texts'
import { redoStep, undoStep } from '../store/turns'
import { wholeOf, wholePages } from '../store/whole-records'
import { stageEverything } from './stage-everything'

const deletedId = 'mb1:moderngov:democracy.ambleford.gov.uk:decision-1x'
const watch = { pause: async () => {}, tell: () => {} }
const empty = () => Promise.all(library.tables.map((table) => table.clear()))
const tables = async () =>
  Object.fromEntries(
    await Promise.all(ofRecords.map(async (one) => [one.name, await one.toArray()] as const)),
  )

async function exported(): Promise<WholeRecord[]> {
  const keys = await selectedKeys({ is: 'library' })
  const pages: WholeRecord[] = []
  for await (const page of wholePages(keys.toReversed(), { withDeleted: true })) pages.push(...page)
  return pages
}

async function brought(file: File) {
  const staged = await stageEverything(file, watch)
  const counts = await takeImport({ number: staged.number, replace: new Set() }, watch)
  staged.release()
  return { staged, counts }
}

/** A library in which every table has rows, made by the store itself, out of words that break readers. */
async function live(): Promise<void> {
  for (const [n, words] of nastyWords.entries()) {
    const text = `${words.replaceAll('\n', ' ')}\nRESOLVED: That £2,000 be spent.`
    const capture = sampleRecord({ what: `decision-${n}`, text })
    const id = n === 0 ? sampleId : `mb1:moderngov:democracy.ambleford.gov.uk:decision-${n}x`
    await saveCapture(sampleIncoming({}, { id, capture }))
  }
  const words = nastyWords[0]
  const text = `${words}\nRESOLVED: That £2,000 be spent.`
  await addEdits(
    sampleId,
    [{ verdict: 'correct', of: await factOf('title'), value: '=1+1' }],
    'Ada',
  )
  await undoStep(sampleId, 'Ada')
  await redoStep(sampleId, 'Ada')
  const link = { key: 'link-1', rel: null, url: 'http://democracy.ambleford.gov.uk/x' }
  await addEdits(sampleId, [{ verdict: 'reject', link }], 'Ŵyn')
  const { page } = sampleIncoming()
  const mark = await addMark(
    sampleId,
    sampleMark(text, '£2,000', { tags: ['ŷ'] }),
    { page, text },
    'Ada',
  )
  await changeMark(mark, { note: '@SUM(A1:A9)\n"', tags: ['b', '-500'] }, 'Ada')
  await deleteRecord(deletedId, 'Ada')
  // Another text waits, since the record was edited.
  await saveCapture(
    sampleIncoming(
      { at: '2026-03-05T10:00:00.000Z' },
      { capture: sampleRecord({ text: `${sampleText} And more.` }) },
    ),
  )
  await takeNewText(sampleId, 'Ŵyn')
  await undoStep(sampleId, 'Ŵyn')
  await deleteRecord(sampleId, null)
  await giveBack([sampleId], 'Ada')
}

beforeEach(empty)

describe('everything, brought into an empty library', () => {
  it('is the identity over every table of records', async () => {
    await live()
    const before = await tables()
    const whole = await exported()
    expect(Object.keys(before).sort()).toEqual(
      ['records', ...Object.keys(whole[0] ?? {}).filter((name) => name !== 'row')].sort(),
    )
    for (const [name, rows] of Object.entries(before))
      expect([name, rows.length > 0]).toEqual([name, true])
    const file = await everythingFile(whole)
    await empty()
    const { staged, counts } = await brought(file)
    expect([staged.bad, staged.isCutOff, staged.missing]).toEqual([0, false, 0])
    expect([staged.deleted, staged.head?.settings]).toEqual([1, { coder: 'Ada' }])
    expect(counts).toEqual({ added: nastyWords.length, replaced: 0, edited: 0 })
    expect(await tables()).toEqual(before)
    expect(await exported()).toEqual(whole)
    expect(await matchingKeys({ text: '', council: null })).toHaveLength(nastyWords.length - 1)
    await giveBack([deletedId], 'Ada')
    expect(await wholeOf([deletedId])).toMatchObject([{ row: { deletedAt: 0 } }])
  })

  it('deletes nothing that is not deleted here', async () => {
    await live()
    const file = await everythingFile(await exported())
    await giveBack([deletedId], 'Ada')
    const before = await tables()
    const { staged } = await brought(file)
    expect(staged.counts).toEqual({ new: 0, same: nastyWords.length, newer: 0, differs: 0 })
    expect(await tables()).toEqual(before)
  })

  it('gives back clauses of 40,000 characters and every nasty word to the byte', async () => {
    const file = await everythingFile(await truthfulRecords())
    const { staged } = await brought(file)
    expect(staged.faults).toEqual([])
    expect(await (await everythingFile(await exported())).text()).toBe(await file.text())
  })

  it('is taken from a copy of version 1, which had no head and knew of no other acts', async () => {
    const file = await everythingFile(await truthfulRecords())
    const [, ...lines] = (await file.text()).replaceAll(',"acts":[]', '').split('\n')
    const old = lines.map((line, n) =>
      line.replace(/"version":2,"line":\d+/, `"version":1,"line":${n + 1}`),
    )
    const { staged } = await brought(new File([old.join('\n')], 'old.jsonl'))
    expect([staged.bad, staged.missing, staged.head]).toEqual([0, 0, null])
    expect(await (await everythingFile(await exported())).text()).toBe(await file.text())
  })

  it('lets its acts be undone as they were', async () => {
    await live()
    const file = await everythingFile(await exported())
    await empty()
    await brought(file)
    expect(await redoStep(sampleId, 'Ŵyn')).toMatchObject({ step: { act: { does: 'take' } } })
    expect((await keptSample()).version.text).toBe(`${sampleText} And more.`)
  })

  it('is nothing new the second time', async () => {
    await live()
    const file = await everythingFile(await exported())
    const before = await tables()
    const { staged, counts } = await brought(file)
    expect(staged.counts).toEqual({ new: 0, same: nastyWords.length, newer: 0, differs: 0 })
    expect(counts).toEqual({ added: 0, replaced: 0, edited: 0 })
    expect(await tables()).toEqual(before)
  })
})
