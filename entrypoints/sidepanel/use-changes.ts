import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { t } from '../../lib/i18n'
import { sendToBackground } from '../../lib/messaging/send'
import type { KeptRecord } from '../../lib/model/kept'
import { openedDifference } from '../../lib/store/records'
import {
  type Difference,
  differenceOf,
  type ListedVersion,
  leaveNewText,
  takeNewText,
  versionsOf,
} from '../../lib/store/texts'

/**
 * What has changed on a record's page since it was kept. Opening the difference is seeing it: the library is
 * told, and the difference stays open as it is for as long as the person keeps it so.
 */
export function useChanges({ row, version }: KeptRecord) {
  const { id, changed } = row
  const shownText = `${row.source} ${row.version} ${changed}`
  const versions = useLiveQuery(() => versionsOf(id), [id, shownText]) ?? []
  const [open, setOpen] = useState<Difference | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  // Another text came while a difference was open: it is another one now.
  const latest = versions[0]?.firstSeen
  useEffect(() => {
    if (latest !== undefined) setOpen((one) => (one?.waits === true ? null : one))
  }, [latest])

  const trying = async (step: () => Promise<unknown>) => {
    setError(null)
    setTold(null)
    try {
      await step()
      await sendToBackground('background:pageChanged', {})
    } catch {
      setError(t('diff_error'))
    }
  }
  const see = () =>
    trying(async () => {
      setOpen(await differenceOf(id))
      await openedDifference(id)
    })
  const compare = ({ source, number }: ListedVersion) =>
    trying(async () => {
      const one = { source, version: number }
      const shown = { source: version.source, version: version.number }
      const isLater = number > version.number && source === version.source
      setOpen(await differenceOf(id, isLater ? { old: shown, new: one } : { old: one, new: shown }))
    })
  const take = () =>
    trying(async () => {
      const taken = await takeNewText(id)
      setOpen(null)
      const lost = taken?.orphans.length ?? 0
      setTold(lost === 0 ? t('diff_taken') : t('diff_lost', { n: lost }))
    })
  const leave = () =>
    trying(async () => {
      await leaveNewText(id)
      setOpen(null)
      setTold(t('diff_left'))
    })
  return {
    versions,
    open,
    see: () => void see(),
    close: () => setOpen(null),
    compare: (one: ListedVersion) => void compare(one),
    take: () => void take(),
    leave: () => void leave(),
    told,
    error,
    forget: () => {
      setTold(null)
      setError(null)
    },
  }
}
