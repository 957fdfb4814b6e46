import Papa from 'papaparse'
import type { About, FinalFormat } from '../../lib/export/format'
import { decisionColumns } from '../../lib/export/formats/decisions-columns'
import { decisionsCsv } from '../../lib/export/formats/decisions-csv'
import { runExport } from '../../lib/export/run'
import { tableRecord } from '../../lib/export/tables/table'
import type { WholeRecord } from '../../lib/model/whole'
import { finalRecord } from '../../lib/record/final-record'
import { edits, readings, records, versions } from '../../lib/store/db'
import { selectedKeys } from '../../lib/store/selection'
import { wholePages } from '../../lib/store/whole-records'
import { fill } from './fill'

/** What one press of the page's own button took, in milliseconds and bytes. */
export interface Pressed {
  /** What the page says at the end: the file's name, or what went wrong. */
  said: string
  done: boolean
  time: number
  /** The JS heap after a collection, before the export, and the most that it was while it ran. */
  before: number
  peak: number
  /** The longest that the page was kept waiting, by the clock; 0 where no task was over 50 ms. */
  longest: number
}

/** What Chromium has besides, by `--enable-precise-memory-info` and `--expose-gc`. */
declare const performance: Performance & { memory: { usedJSHeapSize: number } }
declare const gc: () => void

const all = { is: 'found', query: { text: '', council: null } } as const

export { fill }

const button = (): HTMLButtonElement | null =>
  document.querySelector('.export-action .button.primary')
const progress = () => document.querySelector('.export-progress')
const said = () => document.querySelector('.export-action .notice')?.textContent ?? ''

/**
 * Presses "Export", and watches until the page says how it ended.
 *
 * @param before the settled heap: it is collected before the tasks are watched, as that takes a long one itself
 */
export async function press(before: number): Promise<Pressed> {
  let peak = before
  let longest = 0
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  tasks.observe({ type: 'longtask' })
  const looks = setInterval(() => {
    peak = Math.max(peak, performance.memory.usedJSHeapSize)
  }, 20)
  const start = performance.now()
  button()?.click()
  await until(() => progress() !== null)
  await until(() => progress() === null)
  const time = performance.now() - start
  clearInterval(looks)
  tasks.disconnect()
  const done = document.querySelector('.export-done') !== null
  return { said: said(), done, time, before, peak, longest }
}

/** The heap once nothing more can be collected, which takes a few turns: the page before was of this process too. */
export async function settledHeap(): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 5; turn++) {
    gc()
    await new Promise((resolve) => setTimeout(resolve, 100))
    least = Math.min(least, performance.memory.usedJSHeapSize)
  }
  return least
}

/** How long the page took to say that it is cancelled, and how many folders of parts are left then. */
export interface Cancelled {
  time: number
  left: number
}

/** Presses "Export", then "Cancel" once it is half way through a step. */
export async function pressAndCancel(step: 'reading' | 'packing'): Promise<Cancelled> {
  button()?.click()
  await until(() => progress() !== null)
  if (step === 'packing')
    await until(() => progress()?.querySelector('p')?.textContent?.startsWith('Packing') ?? true)
  await until(() => (progress()?.querySelector('progress')?.value ?? 100) >= 50)
  const start = performance.now()
  progress()?.querySelector('button')?.click()
  await until(() => progress() === null)
  const time = performance.now() - start
  if (document.querySelector('.export-done') !== null) throw new Error('it was done before')
  return { time, left: (await leftFiles()).length }
}

/** Resolves with the change of the page after which it is so. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return
      changes.disconnect()
      resolve()
    }
    const changes = new MutationObserver(look)
    changes.observe(document.body, { subtree: true, childList: true, attributes: true })
    look()
  })
}

/** What exports left in the origin's private file system. */
export async function leftFiles(): Promise<string[]> {
  const root = await navigator.storage.getDirectory()
  const home = await root.getDirectoryHandle('exports', { create: true })
  const names: string[] = []
  for await (const name of home.keys()) names.push(name)
  return names
}

/** Milliseconds of one round: our way from the library to a file, and the two parts of the barest one. */
export interface CsvRound {
  ours: number
  reading: number
  unparse: number
}

/** decisions.csv against papaparse of the same rows in memory and Dexie reading the same tables. */
export async function csvRounds(rounds: number): Promise<CsvRound[]> {
  const keys = await selectedKeys(all)
  const rows = await rowsInMemory(keys)
  const found: CsvRound[] = []
  for (let round = 0; round < rounds; round++) {
    const ours = await timed(() => exported(decisionsCsv, keys))
    gc()
    const reading = await timed(readBare)
    gc()
    const unparse = await timed(async () => Papa.unparse(rows, { newline: '\r\n' }).length)
    gc()
    found.push({ ours, reading, unparse })
  }
  return found
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

const readBare = () =>
  Promise.all([records, versions, readings, edits].map(async (table) => table.toArray()))

async function exported(format: FinalFormat, keys: readonly number[]): Promise<void> {
  const about: About = {
    day: '2026-11-21',
    at: '2026-11-21T10:00:00.000Z',
    version: '0',
    selection: 'all',
    library: { records: keys.length, deleted: 0, items: 0, selected: keys.length },
    coder: null,
    ocidPrefix: null,
    copy: { isWhole: false, settings: null },
    options: new Set(),
  }
  const { signal } = new AbortController()
  const source = { total: keys.length, pages: wholePages(keys) }
  const file = await runExport(format, source, about, { signal, tell: () => {} })
  await file.throwAway()
}

async function rowsInMemory(keys: readonly number[]) {
  const cells = (whole: WholeRecord) => {
    const record = finalRecord(whole)
    if (record === null) throw new Error('a made-up record is not whole')
    const row = tableRecord(record)
    return decisionColumns.map((column) => column.cell(row))
  }
  const rows = [decisionColumns.map(({ name }) => name)]
  const body: ReturnType<typeof cells>[] = []
  for await (const page of wholePages(keys)) body.push(...page.map(cells))
  return [...rows, ...body]
}
