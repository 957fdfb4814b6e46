import { afterEach, describe, expect, it, vi } from 'vitest'
import { aboutSample } from '../../tests/samples/output'
import { wholeSample } from '../../tests/samples/whole'
import type { WholeRecord } from '../model/whole'
import { bareFields } from '../record/sample-record'
import { everything } from './formats/everything'
import { ocds } from './formats/ocds'
import { workbook } from './formats/workbook'
import { type Progress, runExport } from './run'

const records = Array.from({ length: 40 }, (_, n) =>
  wholeSample(bareFields(`Decision ${n} of Tŷ`), { row: { id: `mb1:test:decision-${n}` } }),
)
async function* inPages(all: readonly WholeRecord[]) {
  yield all.slice(0, 25)
  yield all.slice(25)
}
const watch = (signal = new AbortController().signal) => {
  const told: Progress[] = []
  return { signal, told, tell: (progress: Progress) => void told.push(progress) }
}
const run = (with_ = watch()) =>
  runExport(everything, { total: 40, pages: inPages(records) }, aboutSample(), with_)

/** What stands in the origin's private file system. */
async function onDisk(): Promise<string[]> {
  const root = await navigator.storage.getDirectory()
  const home = await root.getDirectoryHandle('exports', { create: true })
  const names: string[] = []
  for await (const name of home.keys()) names.push(name)
  return names
}

afterEach(() => vi.restoreAllMocks())

describe('an export', () => {
  it('is one file with every record, kept on the disk until it is thrown away', async () => {
    const { file, records: n, throwAway } = await run()
    expect(n).toBe(40)
    expect(file.type).toBe('application/jsonl')
    expect((await file.text()).split('\n')).toHaveLength(42)
    expect(await onDisk()).toHaveLength(1)
    await throwAway()
    expect(await onDisk()).toEqual([])
  })

  it('counts apart what the format has nothing of', async () => {
    const source = { total: 40, pages: inPages(records) }
    const exported = await runExport(ocds, source, aboutSample(), watch())
    expect(exported).toMatchObject({ records: 0, leftOut: 40 })
    await exported.throwAway()
  })

  it('tells how far it is', async () => {
    const with_ = watch()
    await (await run(with_)).throwAway()
    expect(with_.told[0]).toEqual({ step: 'reading', done: 0, of: 40 })
    expect(with_.told.at(-1)).toEqual({ step: 'reading', done: 40, of: 40 })
  })

  it('is made in memory where the browser gives no file system', async () => {
    vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(
      new DOMException('no', 'SecurityError'),
    )
    const { file, throwAway } = await run()
    expect((await file.text()).split('\n')).toHaveLength(42)
    await throwAway()
  })

  it('sweeps away what another one left behind, and leaves alone what one is still writing', async () => {
    const root = await navigator.storage.getDirectory()
    const home = await root.getDirectoryHandle('exports', { create: true })
    await home.getDirectoryHandle('left behind', { create: true })
    const [one, other] = [await run(), await run()]
    expect(await onDisk()).toHaveLength(2)
    await one.throwAway()
    await other.throwAway()
  })

  it('is thrown away though the browser holds its folder a moment longer', async () => {
    const { throwAway } = await run()
    const removed = vi.spyOn(FileSystemDirectoryHandle.prototype, 'removeEntry')
    removed.mockRejectedValueOnce(new DOMException('held', 'NoModificationAllowedError'))
    await throwAway()
    expect(removed).toHaveBeenCalledTimes(2)
    expect(await onDisk()).toEqual([])
  })
})

describe('a cancelled export', () => {
  it('ends within 200 ms, though the database does not answer, and leaves nothing', async () => {
    const stop = new AbortController()
    const never = {
      async *[Symbol.asyncIterator]() {
        yield records
        await new Promise(() => {})
      },
    }
    const with_ = watch(stop.signal)
    const ended = runExport(everything, { total: 80, pages: never }, aboutSample(), with_)
    await vi.waitFor(() => expect(with_.told.at(-1)?.done).toBe(40))
    const start = performance.now()
    stop.abort(new Error('cancelled'))
    await expect(ended).rejects.toThrow('cancelled')
    expect(performance.now() - start).toBeLessThan(200)
    expect(await onDisk()).toEqual([])
  })

  it('does not begin', async () => {
    await expect(run(watch(AbortSignal.abort(new Error('cancelled'))))).rejects.toThrow('cancelled')
    expect(await onDisk()).toEqual([])
  })
})

it('leaves nothing when the library fails', async () => {
  const pages = {
    async *[Symbol.asyncIterator]() {
      yield records
      throw new Error('the disk is gone')
    },
  }
  const ended = runExport(everything, { total: 80, pages }, aboutSample(), watch())
  await expect(ended).rejects.toThrow('the disk is gone')
  expect(await onDisk()).toEqual([])
})

it('refuses one record more than a workbook is good for before it reads any', async () => {
  const pages = {
    [Symbol.asyncIterator]: () => {
      throw new Error('it was read')
    },
  }
  const asked = (total: number) => runExport(workbook, { total, pages }, aboutSample(), watch())
  await expect(asked(20_001)).rejects.toThrow('20001 records, of 20000 at most')
  await expect(asked(20_000)).rejects.toThrow('it was read')
  expect(await onDisk()).toEqual([])
})
