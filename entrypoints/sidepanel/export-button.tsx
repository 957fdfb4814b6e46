import { Icon } from '../../components/icon'
import { t } from '../../lib/i18n'
import type { RecordId } from '../../lib/model/live'
import { openExport } from '../screens/export-choice'
import { openImport } from '../screens/open-import'
import { CiteButton } from './cite-button'

interface Props {
  readonly ids: readonly RecordId[]
  /** Those of them that decide nothing. */
  readonly items: readonly RecordId[]
}

/** Opens the export page for the records of the open page; beside it, how they are cited and how a file comes back. */
export function ExportButton({ ids, items }: Props) {
  if (ids.length === 0) return null
  const decisions = ids.filter((id) => !items.includes(id))
  const n = decisions.length
  return (
    <div className="panel-export">
      <button
        type="button"
        className="button"
        onClick={() => void openExport({ is: 'chosen', ids })}
      >
        <Icon name="export" />
        {n === 0 ? t('export_open_items', { n: items.length }) : t('export_open', { n })}
      </button>
      <CiteButton ids={n === 0 ? ids : decisions} />
      <button type="button" className="button" onClick={() => void openImport()}>
        <Icon name="import" />
        {t('import_open_file')}
      </button>
    </div>
  )
}
