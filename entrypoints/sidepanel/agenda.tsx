import { useState } from 'react'
import { ItemDecided } from '../../components/record/agenda-item'
import { RecordChoice } from '../../components/record/record-choice'
import { t } from '../../lib/i18n'
import type { RecordId } from '../../lib/model/live'
import { OneRecord } from './one-record'
import type { SeveralProps } from './records'

type Item = SeveralProps['kept'][number]

/** Items that follow each other and are alike: a decision alone, or all that decide nothing up to the next one. */
type Part =
  | { readonly is: 'decision'; readonly item: Item }
  | { readonly is: 'rest'; readonly items: Item[] }

/** A meeting as its agenda: what each item decided; items that decide nothing are folded where they stand. */
export function Agenda({ kept, items, onShow }: SeveralProps) {
  // Nothing moves while a user works on it: what a verdict makes of an item is seen when the page is shown again.
  const [atFirst] = useState(() => new Map(kept.map(({ id }) => [id, items.includes(id)])))
  const isRest = ({ id }: Item) => atFirst.get(id) ?? items.includes(id)
  const first = kept.find((item) => !isRest(item))
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
      <OneRecord headless id={id} onShow={(...show) => onShow(record.what, ...show)} />
    </RecordChoice>
  )
  return (
    <ul className="panel-choices" aria-label={t('agenda_of')}>
      {partsOf(kept, isRest).map((part) =>
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

function partsOf(kept: readonly Item[], isRest: (item: Item) => boolean): Part[] {
  const parts: Part[] = []
  for (const item of kept) {
    const last = parts.at(-1)
    if (!isRest(item)) parts.push({ is: 'decision', item })
    else if (last?.is === 'rest') last.items.push(item)
    else parts.push({ is: 'rest', items: [item] })
  }
  return parts
}
