import { useState } from 'react'
import { download } from '../../lib/export/download'
import { formats } from '../../lib/export/index'
import { t } from '../../lib/i18n'
import { eachRecord, type ReadRecord } from '../../lib/store/readings'
import type { RecordQuery } from '../../lib/store/search'
import { today } from '../screens/clock'

const PAGE = 200

/** How an export stands: nothing, so many of so many, handed over, or failed. */
export type Export =
  | { is: 'idle' }
  | { is: 'working'; done: number; total: number }
  | { is: 'done'; words: string }
  | { is: 'failed'; words: string }

/** Hands what the list shows to the person as a file. */
export function useExport() {
  const [state, setState] = useState<Export>({ is: 'idle' })

  const run = async (query: RecordQuery) => {
    const [format] = formats
    if (format === undefined || state.is === 'working') return
    try {
      const all: ReadRecord[] = []
      await eachRecord(query, PAGE, (page, { visited, total }) => {
        all.push(...page)
        setState({ is: 'working', done: visited, total })
      })
      const file = format.fileName(today())
      download(file, format.type, await format.write(all))
      setState({ is: 'done', words: t('export_done', { n: all.length, file }) })
    } catch {
      setState({ is: 'failed', words: t('error_export') })
    }
  }
  return { state, run, forget: () => setState({ is: 'idle' }) }
}
