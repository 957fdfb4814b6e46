import { useEffect } from 'react'
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
import { useLive } from '../screens/use-live'
import { useSteadyState } from '../screens/use-steady'
import { useCoder } from './use-coder'

/**
 * What has changed on a record's page since it was kept. Opening the difference is seeing it: the library is
 * told, and the difference stays open as it is for as long as the person keeps it so.
 */
export function useChanges({ row, version }: KeptRecord) {
  const { id, changed } = row
  const shownText = `${row.source} ${row.version} ${changed}`
  const versions = useLive(() => versionsOf(id), [id, shownText]) ?? []
  const [open, setOpen] = useSteadyState<Difference | null>(null)
  const [told, setTold] = useSteadyState<string | null>(null)
  const [error, setError] = useSteadyState<string | null>(null)
  // Another text came while a difference was open: it is another one now.
  const latest = versions[0]?.firstSeen
  useEffect(() => {
    if (latest !== undefined) setOpen((one) => (one?.waits === true ? null : one))
  }, [latest])

  const asking = useCoder()

  const trying = async (step: () => Promise<unknown>): Promise<boolean> => {
    setError(null)
    setTold(null)
    try {
      await step()
      await sendToBackground('background:pageChanged', {})
      return true
    } catch {
      setError(t('diff_error'))
      return false
    }
  }
  const deciding = (step: (who: string) => Promise<unknown>) =>
    asking.act((who) => trying(() => step(who)))
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
    deciding(async (who) => {
      const taken = await takeNewText(id, who)
      setOpen(null)
      const lost = taken?.orphans.length ?? 0
      setTold(lost === 0 ? t('diff_taken') : t('diff_lost', { n: lost }))
    })
  const leave = () =>
    deciding(async (who) => {
      await leaveNewText(id, who)
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
    asks: asking.asks,
    named: asking.named,
    unnamed: asking.unnamed,
    told,
    error,
    forget: () => {
      setTold(null)
      setError(null)
    },
  }
}
