import { useState } from 'react'
import { browser } from 'wxt/browser'
import { download } from '../../lib/export/download'
import { decisionsCsv } from '../../lib/export/formats/decisions-csv'
import { runExport } from '../../lib/export/run'
import { t } from '../../lib/i18n'
import type { RecordQuery } from '../../lib/store/search'
import { selectedKeys } from '../../lib/store/selection'
import { wholePages } from '../../lib/store/whole-records'
import { today } from '../screens/clock'

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
    if (state.is === 'working') return
    try {
      const keys = await selectedKeys({ is: 'found', query })
      const about = {
        day: today(),
        at: new Date().toISOString(),
        version: browser.runtime.getManifest().version,
        selection: '',
        options: new Set<never>(),
      }
      const { file, records } = await runExport(
        decisionsCsv,
        { total: keys.length, pages: wholePages(keys) },
        about,
        {
          signal: new AbortController().signal,
          tell: ({ done, of }) => setState({ is: 'working', done, total: of }),
        },
      )
      const name = decisionsCsv.fileName(about.day)
      download(name, file)
      setState({ is: 'done', words: t('export_done', { n: records, file: name }) })
    } catch {
      setState({ is: 'failed', words: t('error_export') })
    }
  }
  return { state, run, forget: () => setState({ is: 'idle' }) }
}
