import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Deleted } from '../../components/list/record-list'
import { t } from '../../lib/i18n'
import { sendToBackground } from '../../lib/messaging/send'
import { readSettings } from '../../lib/settings/settings'
import { deleteRecord, giveBack } from '../../lib/store/deletions'
import { councilsInLibrary } from '../../lib/store/records'
import { findRecords, type RecordQuery } from '../../lib/store/search'

const WINDOW = 50

/** The list of the library: what is looked for, the window of rows that is shown, deleting and undoing. */
export function useLibrary() {
  const [query, setQuery] = useState<RecordQuery>({ text: '', council: null })
  const [limit, setLimit] = useState(WINDOW)
  const [deleted, setDeleted] = useState<Deleted | null>(null)
  const [error, setError] = useState<string | null>(null)
  const found = useLiveQuery(() => findRecords(query, { offset: 0, limit }), [query, limit])
  const councils = useLiveQuery(councilsInLibrary)

  const look = (change: Partial<RecordQuery>) => {
    setQuery({ ...query, ...change })
    setLimit(WINDOW)
    setDeleted(null)
  }
  const settle = async (work: (who: string | null) => Promise<unknown>, then: Deleted | null) => {
    try {
      await work((await readSettings()).coder)
      setDeleted(then)
      await sendToBackground('background:pageChanged', {})
    } catch {
      setError(t('error_delete'))
    }
  }
  return {
    query,
    found,
    councils,
    all: councils?.reduce((sum, { count }) => sum + count, 0),
    deleted,
    error,
    forget: () => setError(null),
    look,
    more: () => setLimit(limit + WINDOW),
    remove: (one: Deleted) => settle((who) => deleteRecord(one.row.id, who), one),
    undo: (one: Deleted) => settle((who) => giveBack([one.row.id], who), null),
  }
}
