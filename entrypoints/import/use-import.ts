import { useEffect, useState } from 'react'
import { t } from '../../lib/i18n'
import { BadFile } from '../../lib/import/bad-file'
import type { CellChange } from '../../lib/import/comparison'
import { alone, sweepImports } from '../../lib/import/hold'
import type { Staged } from '../../lib/import/stage-everything'
import type { ImportCounts } from '../../lib/model/imports'
import { giveBackSettings, replaceSettings } from '../../lib/settings/settings'
import { dropImport, type TakenBack, takeBack, tidyImport } from '../../lib/store/leave-import'
import { keepSettingsChange, settingsChangeOf } from '../../lib/store/stage-import'
import { acceptRestored } from '../../lib/store/stamp'
import { type SaidOf, takeEdits } from '../../lib/store/take-edits'
import { takeImport } from '../../lib/store/take-import'
import { badFileWords } from '../../lib/words/import'
import { type FileRead, readFile } from './read-file'
import { useWork } from './use-work'

/** How an import stands. */
export type Import =
  | { is: 'idle'; failed: string | null; cancelled: boolean }
  | { is: 'reading'; file: File; done: number }
  | (FileRead & { file: File; failed: string | null })
  | { is: 'adding' | 'leaving'; done: number; of: number }
  | { is: 'done'; number: number; counts: ImportCounts; settings: boolean }
  | { is: 'back'; taken: TakenBack; settings: 'none' | 'given-back' | 'stayed' }

const atFirst = { is: 'idle', failed: null, cancelled: false } as const

/** Reads a file, shows what it would bring, brings it and takes it back. */
export function useImport() {
  const [state, setState] = useState<Import>(atFirst)
  const { work, cancel, ended } = useWork()
  useEffect(() => void sweepImports(), [])

  const fromTheStart = (fault: unknown) =>
    setState({ is: 'idle', failed: faultWords(fault), cancelled: fault === null })

  const read = (file: File) =>
    work(async (pause, stop) => {
      setState({ is: 'reading', file, done: 0 })
      const tell = (done: number, of: number) => {
        if (!stop.aborted) setState({ is: 'reading', file, done: (file.size * done) / of })
      }
      setState({ ...(await readFile(file, { pause, tell })), file, failed: null })
    }, fromTheStart)

  const takeCells = (file: File, changes: readonly CellChange[], who: string) =>
    work(async () => {
      const all = byRecord(changes)
      const number = await alone(() => takeEdits(file.name, all, who))
      const counts = { added: 0, replaced: 0, edited: all.length }
      setState({ is: 'done', number, counts, settings: false })
    }, fromTheStart)

  const take = (file: File, staged: Staged, { replace, settings }: Taking) =>
    work(
      async (pause, stop) => {
        const { number, release } = staged
        const tell = (done: number, of: number) => {
          if (!stop.aborted) setState({ is: 'adding', done, of })
        }
        const counts = await alone(() => takeImport({ number, replace }, { pause, tell }))
        await acceptRestored()
        await tidyImport(number)
        if (settings) await keepSettingsChange(number, await replaceSettings(staged.head?.settings))
        release()
        setState({ is: 'done', number, counts, settings })
      },
      (fault) => setState({ is: 'preview', file, staged, failed: faultWords(fault) }),
    )

  const leave = async ({ number, release }: Staged) => {
    setState(atFirst)
    // What was cancelled a moment too late is in the library, and the page says so.
    if (await ended()) return
    await dropImport(number)
    release()
  }

  const back = async (number: number) => {
    try {
      const changed = await settingsChangeOf(number)
      const tell = (done: number, of: number) => setState({ is: 'leaving', done, of })
      const taken = await alone(() => takeBack(number, tell))
      setState({ is: 'back', taken, settings: await settingsBack(changed) })
    } catch {
      setState({ ...atFirst, failed: t('error_import_back') })
    }
  }
  const again = () => setState(atFirst)
  return { state, read, take, takeCells, leave, back, again, cancel }
}

/** What the person takes of a copy: records by their places in it that replace ours, and its settings. */
export interface Taking {
  readonly replace: ReadonlySet<number>
  readonly settings: boolean
}

async function settingsBack(changed: Awaited<ReturnType<typeof settingsChangeOf>>) {
  if (changed === null) return 'none'
  return (await giveBackSettings(changed)) ? 'given-back' : 'stayed'
}

/** What is said of one record goes into the library together. */
function byRecord(changes: readonly CellChange[]): SaidOf[] {
  const said = new Map<string, SaidOf>()
  for (const { id, said: one } of changes) {
    const before = said.get(id)
    said.set(id, { id, said: before === undefined ? [one] : [...before.said, one] })
  }
  return [...said.values()]
}

/** What is said of a fault; null where there was none: the person stopped it. */
function faultWords(fault: unknown): string | null {
  if (fault === null) return null
  if (fault instanceof BadFile) return badFileWords(fault)
  const name = fault instanceof Error ? fault.name : ''
  if (name === 'DiskFull' || name === 'QuotaExceededError') return t('error_import_room')
  if (name === 'NotReadableError' || name === 'NotFoundError') return t('error_import_read')
  return t('error_import')
}
