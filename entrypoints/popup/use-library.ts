import { useState } from 'react'
import { t } from '../../lib/i18n'
import { sendToBackground } from '../../lib/messaging/send'
import type { RecordRow } from '../../lib/model/kept'
import type { RecordId } from '../../lib/model/live'
import { readSettings } from '../../lib/settings/settings'
import { countOf, libraryCounts } from '../../lib/store/counts'
import { deleteRecord, giveAllBack, giveBack } from '../../lib/store/deletions'
import { firstRows, listedKeys } from '../../lib/store/list'
import { othersOf } from '../../lib/store/matters'
import type { RecordQuery } from '../../lib/store/search'
import { alsoWords } from '../../lib/words/matter'
import { useLive } from '../screens/use-steady'

const WINDOW = 50

async function alsoOf(rows: readonly RecordRow[]): Promise<Map<RecordId, string>> {
  const others = await othersOf(rows.map(({ id }) => id))
  return new Map([...others].map(([id, kinds]) => [id, alsoWords(kinds)]))
}

/** The list of the library: what is looked for, the window of rows that is shown, deleting and giving back. */
export function useLibrary() {
  const [query, setQuery] = useState<RecordQuery>({ text: '', council: null })
  const [limit, setLimit] = useState(WINDOW)
  const [deleted, setDeleted] = useState<readonly RecordRow[]>([])
  const [restored, setRestored] = useState<RecordId | null>(null)
  const [error, setError] = useState<string | null>(null)
  const counts = useLive(libraryCounts)
  const first = useLive(() => firstRows(query, 'decided', limit), [query, limit])
  const also = useLive(() => alsoOf(first?.rows ?? []), [first])
  const counted = useLive(
    async () => (query.text === '' ? null : (await listedKeys(query, 'decided')).length),
    [query],
  )
  const total =
    query.text === '' && counts !== undefined ? countOf(counts, query.council) : first?.total

  const settle = async (
    work: (who: string | null) => Promise<unknown>,
    failed: 'error_delete' | 'error_give_back',
  ): Promise<boolean> => {
    setError(null)
    try {
      await work((await readSettings()).coder)
      void sendToBackground('background:pageChanged', {})
      return true
    } catch {
      setError(t(failed))
      return false
    }
  }
  const back = async (ids: readonly RecordId[]) => {
    if (!(await settle((who) => giveBack(ids, who), 'error_give_back'))) return
    setDeleted((all) => all.filter(({ id }) => !ids.includes(id)))
    setRestored(ids.at(-1) ?? null)
  }
  return {
    query,
    found:
      first === undefined
        ? undefined
        : { rows: first.rows, total: total ?? counted ?? first.rows.length },
    /** Other pages of each row's matter, in words; they come after the rows. */
    also: also ?? new Map<RecordId, string>(),
    councils: counts?.councils,
    all: counts?.records,
    /** How many records are in the bin; not known at first. */
    inBin: counts?.deleted,
    deleted,
    restored,
    error,
    forget: () => setError(null),
    look: (change: Partial<RecordQuery>) => {
      setQuery({ ...query, ...change })
      setLimit(WINDOW)
    },
    more: () => setLimit(limit + WINDOW),
    remove: async (row: RecordRow) => {
      setRestored(null)
      if (await settle((who) => deleteRecord(row.id, who), 'error_delete'))
        // The key may come twice before the row goes.
        setDeleted((all) => [...all.filter(({ id }) => id !== row.id), row])
    },
    giveBack: (ids: readonly RecordId[]) => void back(ids),
    giveAllBack: async () => {
      if (await settle(giveAllBack, 'error_give_back')) setDeleted([])
    },
    /** Gives back what was deleted last. */
    undo: () => {
      const last = deleted.at(-1)
      if (last !== undefined) void back([last.id])
    },
    undoAll: () => void back(deleted.map(({ id }) => id)),
  }
}
