import { ExportProgress } from '../../components/export/export-progress'
import { Icon } from '../../components/icon'
import { DoneNotice, ErrorNotice } from '../../components/notice'
import { t } from '../../lib/i18n'
import type { Asked } from './about'
import { formatOf } from './use-choice'
import type { useExport } from './use-export'

const OPEN = {
  decisions: 'export_open',
  items: 'export_open_items',
  records: 'export_open_records',
} as const
const DONE = {
  decisions: 'export_done',
  items: 'export_done_items',
  records: 'export_done_records',
} as const

interface Props {
  readonly asked: Asked
  readonly count: number
  /** While it is counted what was ticked last. */
  readonly disabled: boolean
  readonly file: ReturnType<typeof useExport>
  /** Chooses the zip of tables instead. */
  readonly onTables: () => void
}

/** The button, and what became of it. */
export function ExportAction({ asked, count, disabled, file, onTables }: Props) {
  const { state, left, run, cancel, again, forget } = file
  if (state.is === 'working')
    return (
      <div className="export-action">
        <ExportProgress {...state} left={left} onCancel={cancel} />
      </div>
    )
  const { most } = asked.format
  const isBackup = asked.selection.is === 'library'
  const tooMany = most !== undefined && count > most
  const takeTables = () => {
    onTables()
    void run({ ...asked, format: formatOf('tables-csv') })
  }
  return (
    <div className="export-action">
      {state.is === 'done' && (
        <div className="export-done">
          <DoneNotice
            words={t(state.isBackup ? 'export_done_backup' : DONE[state.counts], {
              n: state.exported.records,
              file: state.name,
            })}
            onDismiss={forget}
          />
          {state.exported.leftOut > 0 && (
            <p className="export-quiet">{t('export_left_out', { n: state.exported.leftOut })}</p>
          )}
          <button type="button" className="link-button" onClick={again}>
            {t('export_again')}
          </button>
        </div>
      )}
      {state.is === 'cancelled' && <DoneNotice words={t('export_cancelled')} onDismiss={forget} />}
      {state.is === 'failed' && <ErrorNotice words={state.words} onDismiss={forget} />}
      {tooMany && <p className="export-warning">{t('export_too_many', { n: most, of: count })}</p>}
      {tooMany || (state.is === 'failed' && state.tooMany) ? (
        <button type="button" className="button primary" disabled={disabled} onClick={takeTables}>
          <Icon name="export" />
          {t('export_use_tables')}
        </button>
      ) : (
        <button
          type="button"
          className="button primary"
          disabled={disabled}
          onClick={() => void run(asked)}
        >
          <Icon name="export" />
          {isBackup ? t('export_backup') : t(OPEN[asked.counts], { n: count })}
        </button>
      )}
    </div>
  )
}
