import { useEffect, useRef, useState } from 'react'
import { breather } from '../../lib/export/breath'
import { t } from '../../lib/i18n'
import { BadFile } from '../../lib/import/bad-file'
import type { CellChange, SheetChanges } from '../../lib/import/comparison'
import { alone, sweepImports } from '../../lib/import/hold'
import type { PackageChanges } from '../../lib/import/package-changes'
import { type Staged, stageEverything, type Watch } from '../../lib/import/stage-everything'
import type { ImportCounts } from '../../lib/model/imports'
import { dropImport, type TakenBack, takeBack, tidyImport } from '../../lib/store/leave-import'
import { type SaidOf, takeEdits } from '../../lib/store/take-edits'
import { takeImport } from '../../lib/store/take-import'
import { badFileWords } from '../../lib/words/import'

/** How an import stands. */
export type Import =
  | { is: 'idle'; failed: string | null; cancelled: boolean }
  | { is: 'reading'; file: File; done: number }
  | { is: 'preview'; file: File; staged: Staged; failed: string | null }
  | { is: 'sheet'; file: File; found: SheetChanges | PackageChanges }
  | { is: 'adding'; done: number; of: number }
  | { is: 'done'; number: number; counts: ImportCounts; failed: string | null }
  | { is: 'back'; taken: TakenBack }

/** A work that is under way. `ended`: whether it came to its end, once all is cleared away. */
interface Running {
  readonly stop: AbortController
  readonly ended: Promise<boolean>
  cancelled(): void
}

const atFirst = { is: 'idle', failed: null, cancelled: false } as const

/** Reads a file, shows what it would bring, brings it and takes it back. */
export function useImport() {
  const [state, setState] = useState<Import>(atFirst)
  const running = useRef<Running>(null)
  useEffect(() => void sweepImports(), [])

  /** One long work at a time, which the person may stop: what it then clears away is waited for by the next. */
  const work = async (
    act: (pause: () => Promise<void>, stop: AbortSignal) => Promise<void>,
    broken: (words: string | null) => void,
  ) => {
    if (running.current?.stop.signal.aborted === false) return
    const before = running.current?.ended
    const stop = new AbortController()
    const begun = async () => {
      await before
      await act(breather(stop.signal), stop.signal)
      return true
    }
    const ended = begun().catch((error) => {
      if (!stop.signal.aborted) broken(faultOf(error))
      return false
    })
    const current = { stop, ended, cancelled: () => broken(null) }
    running.current = current
    await ended
    if (running.current === current) running.current = null
  }

  const cancel = () => {
    running.current?.stop.abort()
    running.current?.cancelled()
  }

  const read = (file: File) =>
    work(
      async (pause, stop) => {
        setState({ is: 'reading', file, done: 0 })
        const tell = (done: number, of: number) => {
          if (!stop.aborted) setState({ is: 'reading', file, done: (file.size * done) / of })
        }
        const begins = new Uint8Array(await file.slice(0, 64).arrayBuffer())
        if (!isCopy(begins))
          setState({ is: 'sheet', file, found: await changesIn(file, begins, { pause, tell }) })
        else {
          const staged = await stageEverything(file, { pause, tell })
          setState({ is: 'preview', file, staged, failed: null })
        }
      },
      (failed) => setState({ is: 'idle', failed, cancelled: failed === null }),
    )

  const takeCells = (file: File, changes: readonly CellChange[], who: string) =>
    work(
      async () => {
        const all = byRecord(changes)
        const number = await alone(() => takeEdits(file.name, all, who))
        const counts = { added: 0, replaced: 0, edited: all.length }
        setState({ is: 'done', number, counts, failed: null })
      },
      (failed) => setState({ is: 'idle', failed, cancelled: failed === null }),
    )

  const take = (file: File, staged: Staged, replace: ReadonlySet<number>) =>
    work(
      async (pause, stop) => {
        const { number, release } = staged
        const tell = (done: number, of: number) => {
          if (!stop.aborted) setState({ is: 'adding', done, of })
        }
        const counts = await alone(() => takeImport({ number, replace }, { pause, tell }))
        await tidyImport(number)
        release()
        setState({ is: 'done', number, counts, failed: null })
      },
      (failed) => setState({ is: 'preview', file, staged, failed }),
    )

  const leave = async ({ number, release }: Staged) => {
    setState(atFirst)
    // What was cancelled a moment too late is in the library, and the page says so.
    if (await running.current?.ended) return
    await dropImport(number)
    release()
  }

  const back = async (number: number) => {
    try {
      setState({ is: 'back', taken: await alone(() => takeBack(number)) })
    } catch {
      setState({ ...atFirst, failed: t('error_import_back') })
    }
  }
  const again = () => setState(atFirst)
  return {
    state,
    read,
    take,
    takeCells,
    leave,
    back,
    again,
    cancel,
  }
}

/** A copy begins with a brace, whatever its name; everything else is read as tables, or refused as none. */
const isCopy = (begins: Uint8Array): boolean =>
  /^\ufeff?\s*\{/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(begins))

/** So do archives with these letters. */
const isArchive = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b

/** What tables are compared by is loaded when there are some. */
async function changesIn(
  file: File,
  begins: Uint8Array,
  watch: Watch,
): Promise<SheetChanges | PackageChanges> {
  const { sheetFormats } = await import('./sheet-formats')
  if (isArchive(begins)) {
    const { packageChanges } = await import('../../lib/import/package-changes')
    return packageChanges(file, sheetFormats, watch)
  }
  const { sheetChanges } = await import('../../lib/import/sheet-changes')
  return sheetChanges(file, sheetFormats, watch)
}

function byRecord(changes: readonly CellChange[]): SaidOf[] {
  const said = new Map<string, SaidOf>()
  for (const { id, said: one } of changes) {
    const before = said.get(id)
    said.set(id, { id, said: before === undefined ? [one] : [...before.said, one] })
  }
  return [...said.values()]
}

function faultOf(error: unknown): string {
  if (error instanceof BadFile) return badFileWords(error)
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return t('error_import_room')
  if (name === 'NotReadableError' || name === 'NotFoundError') return t('error_import_read')
  return t('error_import')
}
