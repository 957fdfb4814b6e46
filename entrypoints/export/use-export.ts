import { useEffect, useRef } from 'react'
import { download } from '../../lib/export/download'
import { type Exported, type Progress, runExport, TooManyRecords } from '../../lib/export/run'
import { TooManyRows } from '../../lib/export/tables/write-tables'
import { t } from '../../lib/i18n'
import { mattersOf } from '../../lib/store/matters'
import { selectedKeys } from '../../lib/store/selection'
import { causeOf, DiskFull, needRoom } from '../../lib/store/space'
import { wholePages } from '../../lib/store/whole-records'
import { today } from '../screens/clock'
import { useSteadyState } from '../screens/use-steady'
import { type Asked, aboutOf } from './about'
import { sparingly } from './sparingly'
import { useTimeLeft } from './use-time-left'

/** How an export stands. */
export type Export =
  | { is: 'idle' }
  | ({ is: 'working' } & Progress)
  | { is: 'done'; name: string; exported: Exported; isBackup: boolean; counts: Asked['counts'] }
  | { is: 'cancelled' }
  | { is: 'failed'; words: string; tooMany: boolean }

/** Makes files of records and hands them to the person. */
export function useExport() {
  const [state, setState] = useSteadyState<Export>({ is: 'idle' })
  const running = useRef<AbortController>(null)
  const left = useTimeLeft(state.is === 'working' ? state : null)
  useStayOpen(state.is === 'working')

  const run = async (asked: Asked) => {
    if (running.current !== null) return
    const stop = new AbortController()
    running.current = stop
    if (state.is === 'done') await state.exported.throwAway()
    setState({ is: 'working', step: 'reading', done: 0, of: 0 })
    try {
      const isBackup = asked.selection.is === 'library'
      const name = asked.format.fileName(today(), isBackup)
      const exported = await exportOf(asked, {
        signal: stop.signal,
        tell: sparingly((progress) => setState({ is: 'working', ...progress })),
      })
      download(name, exported.file)
      setState({ is: 'done', name, exported, isBackup, counts: asked.counts })
    } catch (error) {
      const fault = faultOf(await causeOf(error))
      setState(stop.signal.aborted ? { is: 'cancelled' } : { is: 'failed', ...fault })
    } finally {
      running.current = null
    }
  }
  return {
    state,
    left,
    run,
    cancel: () => running.current?.abort(),
    again: () => state.is === 'done' && download(state.name, state.exported.file),
    forget: () => setState({ is: 'idle' }),
  }
}

/** What a record takes in a file, roughly, in bytes: the file is made on the disk before it is saved. */
const recordBytes = 5000

type Watch = Parameters<typeof runExport>[3]

async function exportOf(asked: Asked, watch: Watch) {
  const { selection, format } = asked
  const keys = await selectedKeys(selection)
  if (format.order === 'oldest-first') keys.reverse()
  await needRoom(() => recordBytes * keys.length)
  const about = await aboutOf(asked, keys.length)
  const source = {
    total: keys.length,
    pages: wholePages(keys, { withDeleted: selection.is === 'library' }),
    matters: () => mattersOf(keys),
  }
  return runExport(format, source, about, watch)
}

function faultOf(error: unknown): { words: string; tooMany: boolean } {
  if (error instanceof TooManyRecords) {
    const { most, asked } = error
    return { words: t('export_too_many', { n: most, of: asked }), tooMany: true }
  }
  if (error instanceof TooManyRows) return { words: t('export_too_many_rows'), tooMany: true }
  const isFull = error instanceof DiskFull
  return { words: t(isFull ? 'error_export_room' : 'error_export'), tooMany: false }
}

/** Asks before a tab is closed in which a file is being made. */
function useStayOpen(working: boolean): void {
  useEffect(() => {
    if (!working) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [working])
}
