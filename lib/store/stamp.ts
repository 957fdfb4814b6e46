import type { LibraryLoss, LibraryStamp } from '../model/library'
import { libraryCount } from './counts'
import { changes, counts, library, records } from './db'
import { isOpen, libraryNow, setLoss, watchLibrary, watchWrites } from './library-state'
import { writing } from './writing'

/** Where the stamp is kept: outside of the library, so that it outlives it. */
export interface StampKeeper {
  read(): Promise<LibraryStamp | null>
  write(stamp: LibraryStamp): Promise<void>
  /** Calls back after each change, wherever it was made. */
  watch(tell: (stamp: LibraryStamp | null) => void): void
}

type Mark = Omit<LibraryStamp, 'at' | 'loss'>

let keeper: StampKeeper | null = null
let isDue = false
let opened = 0

/**
 * Compares the library with its stamp when it was opened and after each write, and stamps it anew while nothing is
 * missing. What is missing is part of the library's state until a user accepts it.
 */
export function followStamp(stamps: StampKeeper): void {
  keeper = stamps
  stamps.watch((stamp) => setLoss(stamp?.loss ?? null))
  watchWrites(due)
  watchLibrary(() => {
    const { state, times } = libraryNow()
    if (!isOpen(state) || times === opened) return
    opened = times
    void compare(true)
  })
}

/** Many writes in a row are one stamp. */
function due(): void {
  if (isDue) return
  isDue = true
  void compare(false)
}

/** One after the other, in whatever page: who reads the stamp here writes it before anybody else reads it. */
const alone = async <T>(work: () => Promise<T>): Promise<T> =>
  await navigator.locks.request('library stamp', work)

/** @param reads whether the records themselves are counted */
const compare = (reads: boolean): Promise<void> =>
  alone(async () => {
    isDue = false
    try {
      await compareNow(reads)
    } catch {
      // The library was closed meanwhile, or the disk is full: its state says so, and it is compared when it opens.
    }
  })

async function compareNow(reads: boolean): Promise<void> {
  if (keeper === null) return
  // Read first: the library never falls behind a stamp that was there before it was read.
  const stamp = await keeper.read()
  const mark = await markOf(reads)
  const loss = stamp === null ? null : (stamp.loss ?? lossOf(stamp, mark))
  setLoss(loss)
  if (stamp !== null && loss !== null) {
    if (stamp.loss === null) await keeper.write({ ...stamp, loss })
  } else if (stamp === null || hasMoved(stamp, mark)) await keeper.write(stampOf(mark))
}

/** What is there is right: the library is compared with it from now on. */
export const acceptLibrary = (): Promise<void> =>
  alone(async () => {
    await keeper?.write(stampOf(await markOf(true)))
    setLoss(null)
  })

/** After an import: what was missing of records is there again. */
export async function acceptRestored(): Promise<void> {
  const { loss } = libraryNow()
  if (loss === null || loss.is === 'older') return
  if ((await libraryCount()).records >= loss.was) await acceptLibrary()
}

const stampOf = (mark: Mark): LibraryStamp => ({
  ...mark,
  at: new Date().toISOString(),
  loss: null,
})

const hasMoved = (stamp: LibraryStamp, mark: Mark): boolean =>
  stamp.change !== mark.change || stamp.library !== mark.library || stamp.removed !== mark.removed

/** The library as it is. The counts alone are read after each write: they change with the records. */
async function markOf(reads: boolean): Promise<Mark> {
  const number = await numberOfLibrary()
  return library.transaction('r', [records, counts, changes], async () => {
    const { records: counted } = await libraryCount()
    const there = reads ? await records.count() : counted
    const [removed = 0, change = 0] = await changes.bulkGet(['removed', 'all'])
    return { library: number, records: Math.min(counted, there), removed, change }
  })
}

/** The library's own number, which it is given here where it has none: only a new one has none. */
async function numberOfLibrary(): Promise<number> {
  const known = await changes.get('library')
  if (known !== undefined) return known
  return writing([changes], async () => {
    // Another page may have been faster.
    const other = await changes.get('library')
    if (other !== undefined) return other
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
    await changes.put(number, 'library')
    return number
  })
}

/** What is missing of a library, against its stamp; null for nothing. What was removed on purpose is not missing. */
export function lossOf(stamp: LibraryStamp, mark: Mark): LibraryLoss | null {
  const { records: was, at: saved } = stamp
  const found = (is: LibraryLoss['is']) => ({ is, was, now: mark.records, saved })
  if (mark.library !== stamp.library) return was === 0 ? null : found('gone')
  if (mark.records < was - (mark.removed - stamp.removed)) return found('shrank')
  return mark.change < stamp.change ? found('older') : null
}
