import { dropImport } from '../store/leave-import'
import { allImports } from '../store/stage-import'

const lockOf = (number: number): string => `import ${number}`

/** Holds an import for this page until it is released, or the page is gone. */
export function hold(number: number): Promise<() => void> {
  return new Promise((held) => {
    void navigator.locks.request(
      lockOf(number),
      () => new Promise<void>((release) => held(() => release())),
    )
  })
}

/** One import at a time is brought in or taken back, whatever pages are open. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request('imports', work)
}

/** Ends what a closed page left unfinished: nothing of such an import stays in the library. */
export async function sweepImports(): Promise<void> {
  await alone(async () => {
    const { held = [] } = await navigator.locks.query()
    const inUse = new Set(held.map((lock) => lock.name))
    for (const { number, state } of await allImports())
      if (state !== 'visible' && !inUse.has(lockOf(number))) await dropImport(number)
  })
}
