import { useState } from 'react'
import { ItemDecided } from '../../components/record/agenda-item'
import { RecordChoice } from '../../components/record/record-choice'
import { t } from '../../lib/i18n'
import type { RecordCapture } from '../../lib/model/capture'
import type { RecordId } from '../../lib/model/live'
import { isDecision } from '../../lib/record/deciding'
import { OneRecord } from './one-record'
import type { SeveralProps } from './records'

type Item = SeveralProps['kept'][number]

/** Items that follow each other and are alike: a decision alone, or all that decide nothing up to the next one. */
type Part =
  | { readonly is: 'decision'; readonly item: Item }
  | { readonly is: 'rest'; readonly items: Item[] }

/** A meeting as its agenda: what each item decided; items that decide nothing are folded where they stand. */
export function Agenda({ kept, onShow }: SeveralProps) {
  const first = kept.find(({ record }) => decides(record))
  const [open, setOpen] = useState<RecordId | null>(first?.id ?? null)
  const choice = ({ id, record }: Item, decides: boolean) => (
    <RecordChoice
      key={id}
      title={record.fields.title.value}
      item={record.fields.meeting?.item?.value ?? null}
      date={null}
      decided={decides && <ItemDecided fields={record.fields} />}
      open={open === id}
      onToggle={() => setOpen(open === id ? null : id)}
    >
      <OneRecord headless id={id} onShow={(span) => onShow(record.what, span)} />
    </RecordChoice>
  )
  return (
    <ul className="panel-choices" aria-label={t('agenda_of')}>
      {partsOf(kept).map((part) =>
        part.is === 'decision' ? (
          choice(part.item, true)
        ) : (
          <li key={part.items[0]?.id} className="agenda-rest-part">
            <details className="agenda-rest">
              <summary>{t('agenda_rest', { n: part.items.length })}</summary>
              <ul>{part.items.map((item) => choice(item, false))}</ul>
            </details>
          </li>
        ),
      )}
    </ul>
  )
}

function partsOf(kept: readonly Item[]): Part[] {
  const parts: Part[] = []
  for (const item of kept) {
    const last = parts.at(-1)
    if (decides(item.record)) parts.push({ is: 'decision', item })
    else if (last?.is === 'rest') last.items.push(item)
    else parts.push({ is: 'rest', items: [item] })
  }
  return parts
}

const decides = ({ kind, fields }: RecordCapture): boolean =>
  isDecision({
    kind,
    title: fields.title.value,
    resolutions: fields.resolutions.length,
    votes: fields.votes.length,
  })
