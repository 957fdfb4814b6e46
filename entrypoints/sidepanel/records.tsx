import { useState } from 'react'
import { RecordChoice } from '../../components/record/record-choice'
import { t } from '../../lib/i18n'
import type { PageCapture, RecordCapture } from '../../lib/model/capture'
import type { PageState, RecordId } from '../../lib/model/live'
import { recordId } from '../../lib/record/identity'
import { Agenda } from './agenda'
import { OneRecord } from './one-record'
import type { Show } from './use-show'

interface Props {
  readonly state: Extract<PageState, { records: RecordId[] }>
  readonly capture: PageCapture
  readonly onShow: (what: string, ...show: Parameters<Show>) => void
}

/** The records of the open page: the one, or a list of which one is open. */
export function Records({ state, capture, onShow }: Props) {
  // A record that the page prints twice is listed once, as it is kept: with its first text.
  const printed = capture.records.filter(
    ({ what }, index) => capture.records.findIndex((one) => one.what === what) === index,
  )
  const kept = printed.flatMap((record) => {
    const id = recordId(capture.page, record.what)
    return state.records.includes(id) ? [{ id, record }] : []
  })
  const [only, ...others] = kept
  if (only === undefined) return null
  if (others.length === 0) {
    return <OneRecord id={only.id} onShow={(...show) => onShow(only.record.what, ...show)} />
  }
  const Shown = capture.page.kind === 'meeting' ? Agenda : Several
  return <Shown key={only.id} kept={kept} items={state.items} onShow={onShow} />
}

export interface SeveralProps {
  readonly kept: readonly { id: RecordId; record: RecordCapture }[]
  /** Those of them that decide nothing. */
  readonly items: readonly RecordId[]
  readonly onShow: Props['onShow']
}

/** A page of many decisions: their titles, the first of them open. */
function Several({ kept, onShow }: SeveralProps) {
  const [open, setOpen] = useState<RecordId | null>(kept[0]?.id ?? null)
  return (
    <ul className="panel-choices" aria-label={t('section_records', { n: kept.length })}>
      {kept.map(({ id, record }) => (
        <RecordChoice
          key={id}
          title={record.fields.title.value}
          date={record.fields.dates.decided?.value ?? null}
          open={open === id}
          onToggle={() => setOpen(open === id ? null : id)}
        >
          <OneRecord headless id={id} onShow={(...show) => onShow(record.what, ...show)} />
        </RecordChoice>
      ))}
    </ul>
  )
}
