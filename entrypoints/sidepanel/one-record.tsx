import { t } from '../../lib/i18n'
import type { KeptRecord } from '../../lib/model/kept'
import type { RecordId } from '../../lib/model/live'
import { momentWords } from '../../lib/words/dates'
import { localMoment } from '../screens/clock'
import { useKept } from '../screens/use-kept'
import { ChangesAbove, ChangesBelow } from './changes'
import { ReviewedRecord } from './reviewed-record'
import { useChanges } from './use-changes'
import type { Show } from './use-show'

interface Props {
  readonly id: RecordId
  readonly headless?: boolean
  readonly onShow: Show
}

/** One record from the library, kept up to date. */
export function OneRecord({ id, headless = false, onShow }: Props) {
  const record = useKept(id)
  if (record === undefined) return <p className="panel-wait">{t('record_waiting')}</p>
  if (record === null) return <p className="panel-wait">{t('record_gone')}</p>
  return <Found key={id} record={record} headless={headless} onShow={onShow} />
}

interface FoundProps {
  readonly record: KeptRecord
  readonly headless: boolean
  readonly onShow: Show
}

function Found({ record, headless, onShow }: FoundProps) {
  const changes = useChanges(record)
  const { firstSeen, url } = record.version
  return (
    <>
      <ChangesAbove record={record} changes={changes} />
      <ReviewedRecord record={record} headless={headless} onShow={onShow}>
        <ChangesBelow changes={changes} />
        <p className="panel-source">
          {t('captured_when', { when: momentWords(localMoment(firstSeen)) })}{' '}
          <a href={url} target="_blank" rel="noreferrer">
            {t('open_source')}
          </a>
        </p>
      </ReviewedRecord>
    </>
  )
}
