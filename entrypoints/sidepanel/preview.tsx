import { LinkedPages } from '../../components/record/linked-pages'
import { RecordSummary, type Shown } from '../../components/record/record-summary'
import { t } from '../../lib/i18n'
import type { PageCapture, RecordCapture } from '../../lib/model/capture'
import type { LinkedPage } from '../../lib/model/kept'
import type { Span } from '../../lib/model/quoted'
import { recordId } from '../../lib/record/identity'
import { linkKey } from '../../lib/record/linked-pages'
import { derivedRow } from '../../lib/store/row'
import { missingOf } from './missing-of'

interface Props {
  readonly capture: PageCapture
  readonly onShow: (what: string, span: Span) => void
}

/** What was read of a page that is not kept, so that one can see what Capture would keep. */
export function Preview({ capture, onShow }: Props) {
  const { page, records } = capture
  return (
    <>
      <p className="panel-preview">{t('preview_only')}</p>
      {records.map((record) => (
        <RecordSummary
          key={record.what}
          record={shown(page, record)}
          missing={missingOf({ id: recordId(page, record.what), kind: record.kind }, record, null)}
          onShow={(span) => onShow(record.what, span)}
          linked={<LinkedPages pages={linkedIn(record)} onSay={null} />}
        />
      ))}
    </>
  )
}

/** The links as printed: what the library has of them is looked up once the record is there. */
const linkedIn = ({ fields }: RecordCapture): LinkedPage[] =>
  fields.links.map(({ value: { rel, url } }) => {
    return { key: linkKey(url), rel, url, row: null, said: 'nothing', who: null }
  })

const shown = (page: PageCapture['page'], record: RecordCapture): Shown => ({
  row: derivedRow(page, record, null),
  council: null,
  fields: record.fields,
  facts: [],
  rest: [],
})
