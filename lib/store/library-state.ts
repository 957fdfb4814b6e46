import type { LibraryLoss, LibraryState } from '../model/library'
import { library, opening } from './db'
import { causeOf, DiskFull, needRoom } from './space'

/** The library is not open. `state` says why. */
export class LibraryShut extends Error {
  override name = 'LibraryShut'
  readonly code = 'library-shut'

  constructor(readonly state: LibraryState) {
    super(`the library is ${state.is}`)
  }
}

/** Whether it can be read. */
export const isOpen = (state: LibraryState): boolean =>
  state.is === 'open' || (state.is === 'full' && state.isOpen)

/** Whether it will not be open soon by itself. */
export const isShut = (state: LibraryState): boolean => !isOpen(state) && state.is !== 'opening'

/** A database that has not answered for so long is held by something else. Milliseconds. */
const patience = 5000
/** Reopened by itself after the browser closed it so many times a minute, and no more. */
const reopening = { most: 2, within: 60_000 }

let state: LibraryState = { is: 'opening', raising: false }
/** Counts how often it was opened here: what was read before the last time is old. */
let times = 0
let loss: LibraryLoss | null = null
let snapshot: LibraryNow = { state, times, loss }
let work: Promise<void> | null = null
let closing = false
let reopened: number[] = []
const listeners = new Set<() => void>()
const writes = new Set<() => void>()

/** How the library stands here, how often it was opened here, and what is missing of it. */
export interface LibraryNow {
  state: LibraryState
  times: number
  loss: LibraryLoss | null
}

function set(next: LibraryState): void {
  state = next
  snapshot = { state, times, loss }
  for (const tell of listeners) tell()
}

/** The same object until something of it changes. */
export const libraryNow = (): LibraryNow => snapshot

export function setLoss(found: LibraryLoss | null): void {
  if (JSON.stringify(found) === JSON.stringify(loss)) return
  loss = found
  set(state)
}

/** Calls back after each change. Returns how to stop. */
export function watchLibrary(tell: () => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/**
 * Resolves once the library is open: opens it where it is not, also after it could not be opened before.
 *
 * @throws {LibraryShut} where it cannot be opened, or something else holds it
 */
export async function openLibrary(): Promise<void> {
  if (library.isOpen() && isOpen(state)) {
    if (state.is === 'full') await seeRoom()
    return
  }
  if (state.is === 'blocked' && work !== null) throw new LibraryShut(state)
  work ??= open().finally(() => {
    work = null
  })
  await Promise.race([work, shut()])
  if (isShut(state)) throw new LibraryShut(state)
}

/** Opens the library as a page or worker starts. What comes of it is the state that all of its code shares. */
export function startLibrary(): void {
  // The state has it already.
  openLibrary().catch((error: unknown) => {
    if (!(error instanceof LibraryShut)) set({ is: 'damaged', error: String(error) })
  })
}

/** Rejects when the library turns out to be held by something else. */
function shut(): Promise<never> {
  return new Promise((_, reject) => {
    const stop = watchLibrary(() => {
      if (state.is === 'opening') return
      stop()
      if (isShut(state)) reject(new LibraryShut(state))
    })
  })
}

async function open(): Promise<void> {
  set({ is: 'opening', raising: false })
  const late = setTimeout(() => {
    if (state.is === 'opening' && !state.raising) set({ is: 'blocked' })
  }, patience)
  try {
    await seeRoomToRaise()
    await library.open()
    times += 1
    set({ is: 'open' })
    void seeRoom()
  } catch (error) {
    set(await stateAfter(error))
  } finally {
    clearTimeout(late)
  }
}

/** That nothing can be saved is known before somebody tries. */
async function seeRoom(): Promise<void> {
  try {
    await needRoom(() => 0)
    noteRoom()
  } catch (error) {
    await noteFailure(error)
  }
}

/** An older library is brought up to date in one transaction, which may write all of it again. */
async function seeRoomToRaise(): Promise<void> {
  const found = (await indexedDB.databases()).find(({ name }) => name === library.name)
  const version = found?.version ?? 0
  if (version === 0 || version >= library.verno * 10) return
  const { usage = 0 } = await navigator.storage.estimate()
  await needRoom(() => usage)
}

/** Without Dexie opening it by itself later: a library that was deleted would come back empty. */
function closeQuietly(): void {
  closing = true
  library.close({ disableAutoOpen: true })
  closing = false
}

async function stateAfter(error: unknown): Promise<LibraryState> {
  const name = error instanceof Error ? error.name : String(error)
  if (name === 'VersionError') return { is: 'newer' }
  const cause = await causeOf(error)
  if (cause instanceof DiskFull) return { is: 'full', free: cause.free, isOpen: false }
  return { is: 'damaged', error: name }
}

/**
 * Looks at an error of the library and returns what it means, `DiskFull` or itself. A screen whose query failed since
 * the browser closed the library, or a write that found the disk full, is so known to all of this page.
 */
export async function noteFailure(error: unknown): Promise<unknown> {
  const cause = await causeOf(error)
  if (cause instanceof DiskFull) set({ is: 'full', free: cause.free, isOpen: library.isOpen() })
  return cause
}

const lostConnection = new Set([
  'DatabaseClosedError',
  'OpenFailedError',
  'AbortError',
  'UnknownError',
])

/**
 * A query of a screen failed. Dexie's live queries keep such errors to themselves and wait for ever: everything is read
 * again, and after a few times the library counts as damaged. Returns whether it was such an error: the state says then
 * what is wrong.
 */
export function noteQueryFailure(error: unknown): boolean {
  const isLost = error instanceof Error && lostConnection.has(error.name)
  if (isLost && isOpen(state)) reopen()
  return isLost
}

/** Something was written. */
export function noteWritten(): void {
  for (const tell of writes) tell()
}

/** Calls back after each write of this page or worker. Returns how to stop. */
export function watchWrites(tell: () => void): () => void {
  writes.add(tell)
  return () => void writes.delete(tell)
}

/** There is room again. */
export function noteRoom(): void {
  if (state.is === 'full' && state.isOpen) set({ is: 'open' })
}

opening.addEventListener('raising', () => set({ is: 'opening', raising: true }))
library.on('blocked', () => set({ is: 'blocked' }))

library.on('versionchange', ({ newVersion }) => {
  closeQuietly()
  set(newVersion === null ? { is: 'deleted' } : { is: 'newer' })
  // Dexie's own answer is to open it again with the next question.
  return false
})

// The browser closes a database whose files it can no longer use; Dexie, one that does not answer.
library.on('close', () => {
  // Closed by our own code, whoever did it opens it again.
  if (!closing && isOpen(state)) queueMicrotask(() => library.hasBeenClosed() || reopen())
})

function reopen(): void {
  const now = performance.now()
  reopened = [...reopened.filter((at) => now - at < reopening.within), now]
  if (reopened.length > reopening.most) set({ is: 'damaged', error: 'InvalidStateError' })
  else if (library.isOpen()) {
    times += 1
    set(state)
  } else startLibrary()
}
