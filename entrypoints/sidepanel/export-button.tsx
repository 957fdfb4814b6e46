import { Icon } from '../../components/icon'
import { t } from '../../lib/i18n'
import type { RecordId } from '../../lib/model/live'
import { openExport } from '../screens/export-choice'
import { openImport } from '../screens/open-import'
import { CiteButton } from './cite-button'

/** Opens the export page for the records of the open page; beside it, how they are cited and how a file comes back. */
export function ExportButton({ ids }: { readonly ids: readonly RecordId[] }) {
  if (ids.length === 0) return null
  return (
    <div className="panel-export">
      <button
        type="button"
        className="button"
        onClick={() => void openExport({ is: 'chosen', ids })}
      >
        <Icon name="export" />
        {t('export_open', { n: ids.length })}
      </button>
      <CiteButton ids={ids} />
      <button type="button" className="button" onClick={() => void openImport()}>
        <Icon name="import" />
        {t('import_open_file')}
      </button>
    </div>
  )
}
