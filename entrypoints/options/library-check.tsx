import { useRef, useState } from 'react'
import { type CheckState, LibraryCheck } from '../../components/settings/library-check'
import { checkLibrary, type RecordFault, repairRows } from '../../lib/import/check-library'
import { checkWords } from '../../lib/words/check'

/** The integrity check, beside the settings: its code comes when it is asked for. */
export default function Check() {
  const [state, setState] = useState<CheckState>({ is: 'ready' })
  const stop = useRef<AbortController | null>(null)
  const found = useRef<readonly RecordFault[]>([])

  const start = async () => {
    const controller = new AbortController()
    stop.current = controller
    setState({ is: 'reading', done: 0, of: 0 })
    try {
      const { records, faults, countsAreRight } = await checkLibrary({
        signal: controller.signal,
        tell: (done, of) => setState({ is: 'reading', done, of }),
      })
      found.current = faults
      setState({
        is: 'found',
        ...{ records, countsAreRight, isCopied: false },
        faults: faults.map(({ id, title, code }) => ({ id, title, words: checkWords(code) })),
        canRepair: faults.some(({ code }) => code === 'row-differs'),
        needsBackup: faults.some(({ code }) => code !== 'row-differs'),
      })
    } catch {
      // Stopped by the user, or the library did not answer: its own notice stands above.
      setState({ is: controller.signal.aborted ? 'stopped' : 'failed' })
    }
  }
  const repair = async () => {
    try {
      await repairRows(found.current)
      setState({ is: 'repaired' })
    } catch {
      // As above.
      setState({ is: 'failed' })
    }
  }
  const copy = async () => {
    await navigator.clipboard.writeText(reportOf(found.current))
    setState((now) => (now.is === 'found' ? { ...now, isCopied: true } : now))
  }
  return (
    <LibraryCheck
      state={state}
      onStart={() => void start()}
      onStop={() => stop.current?.abort()}
      onRepair={() => void repair()}
      onCopy={() => void copy()}
    />
  )
}

/** What may be sent to somebody who helps: no word of a page. */
const reportOf = (faults: readonly RecordFault[]): string =>
  faults.map(({ id, code, column }) => [id, code, column ?? ''].join('\t')).join('\n')
