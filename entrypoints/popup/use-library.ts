import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Deleted } from '../../components/list/record-list'
import { t } from '../../lib/i18n'
import { sendToBackground } from '../../lib/messaging/send'
import { councilsInLibrary, deleteRecord, restoreRecord } from '../../lib/store/records'
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
  const settle = async (work: () => Promise<void>, then: Deleted | null) => {
    try {
      await work()
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
    remove: (one: Deleted) => settle(() => deleteRecord(one.row.id), one),
    undo: (one: Deleted) => settle(() => restoreRecord(one.row.id), null),
  }
}
