import { useState } from 'react'
import { type BinItem, BinList } from '../../components/list/bin-list'
import { t } from '../../lib/i18n'
import type { RecordRow } from '../../lib/model/kept'
import { binRows, keptAfterDelete } from '../../lib/store/deletions'
import { councilWords, shortCouncil } from '../../lib/words/councils'
import { momentWords, shortDateWords } from '../../lib/words/dates'
import { localMoment } from '../screens/clock'
import { useLiveWindow } from '../screens/use-live'
import type { useLibrary } from './use-library'

const WINDOW = 50
const DAY = 24 * 60 * 60 * 1000

interface Props {
  readonly library: ReturnType<typeof useLibrary>
  readonly onClose: () => void
}

/** What was deleted in the last 30 days, to be given back. */
export function Bin({ library, onClose }: Props) {
  const [limit, setLimit] = useState(WINDOW)
  const found = useLiveWindow(() => binRows({ offset: 0, limit }), [limit])
  if (found === undefined) return <p className="popup-wait">{t('loading')}</p>
  return (
    <BinList
      items={found.rows.map(itemOf)}
      total={found.total}
      onGiveBack={({ id }) => library.giveBack([id])}
      onGiveAllBack={() => void library.giveAllBack()}
      onMore={() => setLimit(limit + WINDOW)}
      onClose={onClose}
    />
  )
}

function itemOf(row: RecordRow): BinItem {
  const { id, title, decided, deletedAt } = row
  // What is in the bin was deleted at a moment: 0 is for what is not.
  const at = new Date(deletedAt)
  const left = at.getTime() + keptAfterDelete - Date.now()
  const day = decided === null ? null : shortDateWords(decided)
  const parts = [shortCouncil(councilWords(row)), day]
  return {
    id,
    title,
    where: parts.filter((part) => part !== null).join(' · '),
    when: t('bin_when', {
      when: momentWords(localMoment(at.toISOString())),
      n: Math.max(0, Math.ceil(left / DAY)),
    }),
  }
}
