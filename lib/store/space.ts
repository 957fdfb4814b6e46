/**
 * Space that stays free on the disk, in bytes. A browser that runs out of it throws the whole library away: it rewrites
 * its files while it saves, and so needs many times what is saved.
 */
export const reserve = 50 * 1024 * 1024

/** How long an answer of the browser holds. Milliseconds. */
const holds = 1000
/** With so much free, what is written need not be measured. Bytes. */
const plenty = 1_000_000_000
/** What is written takes more on the disk: indexes, and a second copy while the browser tidies its files. */
const factor = 4

/** The disk has no room for what is to be written. */
export class DiskFull extends Error {
  override name = 'DiskFull'
  readonly code = 'disk-full'

  /** @param free bytes that are left; null where the browser does not say */
  constructor(readonly free: number | null) {
    super('too little space is left on the disk')
  }
}

let known: { at: number; free: number } | null = null

/**
 * Bytes that the browser lets us use now, from its own estimate: what is left of the disk.
 * Null where it does not say.
 */
export async function freeSpace(): Promise<number | null> {
  const now = performance.now()
  if (known !== null && now - known.at < holds) return known.free
  const { quota, usage } = await navigator.storage.estimate()
  if (quota === undefined || usage === undefined) return null
  known = { at: now, free: quota - usage }
  return known.free
}

/** After a write that failed: what was known of the disk no longer holds. */
export function forgetSpace(): void {
  known = null
}

/**
 * Sees that there is room for a write and the reserve. To be called before each one; costs nothing within a second of
 * the last.
 *
 * @param bytes what is to be written, roughly; asked for only where space is short
 * @throws {DiskFull} before anything is written
 */
export async function needRoom(bytes: () => number): Promise<void> {
  const free = await freeSpace()
  if (free === null || free > plenty) return
  const needed = factor * bytes()
  if (free < needed + reserve) throw new DiskFull(free)
  // Another write may come before the browser is asked again.
  if (known !== null) known = { ...known, free: free - needed }
}

/** Roughly what a value takes, in bytes. */
export const bytesOf = (value: unknown): number => 2 * (JSON.stringify(value)?.length ?? 0)

const storageErrors = new Set(['QuotaExceededError', 'AbortError', 'UnknownError', 'TimeoutError'])

/** An error, and the browser's own that Dexie wrapped in it. */
const within = (error: unknown): Error[] =>
  error instanceof Error
    ? [error, ...('inner' in error && error.inner instanceof Error ? [error.inner] : [])]
    : []

/**
 * What a failed write means: `DiskFull` where the browser says so, or says one of the things that it says of a full
 * disk and too little is free; else the error itself.
 */
export async function causeOf(error: unknown): Promise<unknown> {
  const all = within(error)
  const full = all.find((one) => one instanceof DiskFull)
  if (full !== undefined) return full
  if (!all.some((one) => storageErrors.has(one.name))) return error
  forgetSpace()
  const free = await freeSpace()
  const isFull = all.some((one) => one.name === 'QuotaExceededError')
  return isFull || (free !== null && free < reserve) ? new DiskFull(free) : error
}
