import { useMemo, useState } from 'react'
import { t } from '../../lib/i18n'
import { sendToBackground } from '../../lib/messaging/send'
import type { RecordRow } from '../../lib/model/kept'
import type { RecordId } from '../../lib/model/live'
import { readSettings } from '../../lib/settings/settings'
import { countOf, type LibraryCounts, libraryCounts } from '../../lib/store/counts'
import { deleteRecord, giveAllBack, giveBack } from '../../lib/store/deletions'
import { othersOf } from '../../lib/store/matters'
import { type RecordQuery, wordsOf } from '../../lib/store/search'
import { alsoWords } from '../../lib/words/matter'
import { useLive, useLiveWindow } from '../screens/use-live'
import { useList } from './use-list'
import { useOrder } from './use-order'

async function alsoOf(ids: readonly RecordId[]): Promise<Map<RecordId, string>> {
  const others = await othersOf(ids)
  return new Map([...others].map(([id, kinds]) => [id, alsoWords(kinds)]))
}

/** The councils that have records in the list, and the one that it is narrowed to. */
const choicesOf = (counts: LibraryCounts, { items, council }: RecordQuery) =>
  counts.councils
    .map(({ key, council }) => ({ key, council, n: countOf(counts, { items, council: key }) }))
    .filter(({ key, n }) => n > 0 || key === council)

/** The library: what is looked for, the list of it, deleting and giving back. */
export function useLibrary() {
  const [query, setQuery] = useState<RecordQuery>({ text: '', council: null })
  const [order, setOrder] = useOrder()
  const [deleted, setDeleted] = useState<readonly RecordRow[]>([])
  const [restored, setRestored] = useState<RecordId | null>(null)
  const [error, setError] = useState<string | null>(null)
  const counts = useLive(libraryCounts)
  const of = useMemo(() => (order === null ? null : { query, order }), [query, order])
  const isCounted = counts !== undefined && wordsOf(query).length === 0
  const list = useList(of, isCounted ? countOf(counts, query) : null)

  const ids = list?.ids ?? []
  // By the rows' ids: what was found for earlier rows still holds.
  const also = useLiveWindow(() => alsoOf(ids), [ids.join(' ')])

  const settle = async (
    work: (who: string | null) => Promise<unknown>,
    failed: 'error_delete' | 'error_give_back',
  ): Promise<boolean> => {
    setError(null)
    try {
      await work((await readSettings()).coder)
      void sendToBackground('background:pageChanged', {})
      return true
    } catch (failure) {
      const code = failure instanceof Error && 'code' in failure ? failure.code : null
      setError(t(code === 'disk-full' ? 'error_room' : failed))
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
    list,
    /** Other pages of each row's matter, in words; they come after the rows. */
    also: also ?? new Map<RecordId, string>(),
    order,
    setOrder,
    councils: counts === undefined ? [] : choicesOf(counts, query),
    /** Undefined while they are read. */
    counts,
    /** How many records are in the bin; not known at first. */
    inBin: counts?.deleted,
    deleted,
    restored,
    error,
    forget: () => setError(null),
    look: (change: Partial<RecordQuery>) => setQuery({ ...query, ...change }),
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
