import { Icon } from '../../components/icon'
import { t } from '../../lib/i18n'
import type { RecordId } from '../../lib/model/live'
import { openExport } from '../screens/export-choice'
import { CiteButton } from './cite-button'

/** Opens the export page for the records of the open page; beside it, how they are cited. */
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
    </div>
  )
}
