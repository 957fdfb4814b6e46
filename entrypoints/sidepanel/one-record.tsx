import { useEffect, useState } from 'react'
import { RecordSummary, type Shown } from '../../components/record/record-summary'
import { t } from '../../lib/i18n'
import { sendToBackground } from '../../lib/messaging/send'
import type { KeptRecord } from '../../lib/model/kept'
import type { RecordId } from '../../lib/model/live'
import type { Span } from '../../lib/model/quoted'
import { openedDifference } from '../../lib/store/records'
import { councilWords } from '../../lib/words/councils'
import { momentWords } from '../../lib/words/dates'
import { localMoment } from '../screens/clock'
import { useKept } from '../screens/use-kept'
import { missingOf } from './missing-of'

interface Props {
  readonly id: RecordId
  readonly headless?: boolean
  readonly onShow: (span: Span) => void
}

/**
 * One record from the library. Until there is a difference to open, opening the record is opening it: the
 * library is told at once, and this screen goes on saying so for as long as the record is shown.
 */
export function OneRecord({ id, headless = false, onShow }: Props) {
  const record = useKept(id)
  const [changed, setChanged] = useState<RecordId | null>(null)
  const unseen = record?.row.changed === 'unseen'
  useEffect(() => {
    if (!unseen) return
    setChanged(id)
    void openedDifference(id).then(() => sendToBackground('background:pageChanged', {}))
  }, [id, unseen])
  if (record === undefined) return <p className="panel-wait">{t('record_waiting')}</p>
  if (record === null) return <p className="panel-wait">{t('record_gone')}</p>
  return (
    <>
      {changed === id && <p className="panel-changed">{t('why_changed')}</p>}
      <RecordSummary
        record={shown(record)}
        missing={missingOf(record.row, record.reading, record.row.council)}
        headless={headless}
        onShow={onShow}
      />
      <p className="panel-source">
        {t('captured_when', { when: momentWords(localMoment(record.version.firstSeen)) })}{' '}
        <a href={record.version.url} target="_blank" rel="noreferrer">
          {t('open_source')}
        </a>
      </p>
    </>
  )
}

const shown = ({ row, reading, facts }: KeptRecord): Shown => ({
  row,
  council: councilWords(row),
  fields: reading.fields,
  facts,
})
