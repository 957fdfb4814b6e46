import { EmptyState } from '../../components/empty-state'
import { FormatChoice } from '../../components/export/format-choice'
import { OptionChoice } from '../../components/export/option-choice'
import { PreviewPart } from '../../components/export/preview-part'
import { WhichChoice } from '../../components/export/which-choice'
import { t } from '../../lib/i18n'
import { LibraryPart } from '../screens/library-part'
import { openImport } from '../screens/open-import'
import type { Asked } from './about'
import { ExportAction } from './export-action'
import { Methods } from './methods'
import { useChoice } from './use-choice'
import { useExport } from './use-export'
import { usePreview } from './use-preview'
import { type Chosen, useSelection } from './use-selection'
import './export.css'

/** Everything about one export: which records, as what, with what, and how far it is. */
export function ExportPage() {
  const { chosen, ...set } = useSelection()
  const choice = useChoice()
  const isWaiting = chosen === undefined || choice === null
  return (
    <main className="export-page">
      <header className="export-head">
        <h1>{t('export_heading')}</h1>
        <button type="button" className="link-button" onClick={() => void openImport()}>
          {t('import_open_file')}
        </button>
      </header>
      <LibraryPart>
        {isWaiting ? (
          <p className="export-quiet">{t('loading')}</p>
        ) : chosen.isEmpty ? (
          <EmptyState title={t('export_none')} words={t('export_none_hint')} />
        ) : (
          <Choices chosen={chosen} choice={choice} set={set} />
        )}
      </LibraryPart>
    </main>
  )
}

interface Props {
  readonly chosen: Chosen & { readonly isCounted: boolean }
  readonly choice: NonNullable<ReturnType<typeof useChoice>>
  readonly set: Omit<ReturnType<typeof useSelection>, 'chosen'>
}

function Choices({ chosen, choice, set }: Props) {
  const file = useExport()
  const { format, options } = choice
  const order = t(format.order === 'newest-first' ? 'export_order_newest' : 'export_order_oldest')
  const isCopy = format.reads === 'whole'
  const isBackup = isCopy && chosen.isAll
  const asked: Asked = {
    selection: isBackup ? { is: 'library' } : chosen.selection,
    words: [...(isBackup ? [t('export_which_library')] : chosen.words), order].join('. '),
    format,
    options,
    counts: isBackup ? 'records' : chosen.counts,
  }
  const preview = usePreview(asked, chosen.count)
  const working = file.state.is === 'working'
  const choose = (id: typeof choice.id) => {
    file.forget()
    if (file.state.is === 'done') choice.chooseNext(id)
    else choice.choose(id)
  }
  return (
    <>
      <WhichChoice
        {...chosen}
        items={isBackup ? 0 : chosen.items}
        all={isBackup ? { words: t('export_which_library') } : chosen.all}
        order={order}
        disabled={working}
        onScope={set.setScope}
        onCheckedOnly={set.setCheckedOnly}
        onWithItems={set.setWithItems}
      />
      <FormatChoice
        chosen={choice.id}
        disabled={working}
        isPart={!chosen.isAll}
        onChoose={choose}
      />
      {format.heeds.length > 0 && (
        <OptionChoice
          offered={format.heeds}
          chosen={options}
          disabled={working}
          onChange={choice.set}
        />
      )}
      {isCopy && !isBackup && <p className="export-warning">{t('export_part_warning')}</p>}
      {isCopy && <p className="export-warning">{t('export_everything_warning')}</p>}
      {preview !== null && <PreviewPart preview={preview} />}
      {!isCopy && <Methods asked={asked} />}
      {chosen.count === 0 && chosen.checkedOnly && chosen.isCounted ? (
        <p className="export-warning">{t('export_none_checked')}</p>
      ) : (
        <ExportAction
          asked={asked}
          count={chosen.count}
          disabled={!chosen.isCounted}
          file={file}
          onTables={() => choose('tables-csv')}
        />
      )}
    </>
  )
}
