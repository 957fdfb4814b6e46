import { EmptyState } from '../../components/empty-state'
import { FormatChoice } from '../../components/export/format-choice'
import { OptionChoice } from '../../components/export/option-choice'
import { t } from '../../lib/i18n'
import type { Selection } from '../../lib/store/selection'
import { openImport } from '../screens/open-import'
import type { Asked } from './about'
import { ExportAction } from './export-action'
import { Methods } from './methods'
import { useChoice } from './use-choice'
import { useExport } from './use-export'
import { useSelection } from './use-selection'
import './export.css'

/** Everything about one export: which records, as what, with what, and how far it is. */
export function ExportPage() {
  const chosen = useSelection()
  const choice = useChoice()
  const file = useExport()
  if (chosen === undefined || choice === null)
    return <p className="export-page export-quiet">{t('loading')}</p>
  const { format, options } = choice
  const order = t(format.order === 'newest-first' ? 'export_order_newest' : 'export_order_oldest')
  const words = [chosen.words, ...chosen.narrowed, order].join('. ')
  const isWhole = format.reads === 'whole' && chosen.isAll
  const selection: Selection = isWhole ? { is: 'library' } : chosen.selection
  const asked: Asked = { selection, words, format, options }
  const working = file.state.is === 'working'
  const choose = (id: typeof choice.id) => {
    file.forget()
    if (file.state.is === 'done') choice.chooseNext(id)
    else choice.choose(id)
  }
  return (
    <main className="export-page">
      <header className="export-head">
        <h1>{t('export_heading')}</h1>
        <button type="button" className="link-button" onClick={() => void openImport()}>
          {t('import_open_file')}
        </button>
      </header>
      {chosen.count === 0 ? (
        <EmptyState title={t('export_none')} words={t('export_none_hint')} />
      ) : (
        <>
          <section className="export-part" aria-labelledby="which">
            <h2 id="which">{t('export_which')}</h2>
            <p>{chosen.words}</p>
            {chosen.narrowed.map((one) => (
              <p key={one}>{one}</p>
            ))}
            <p className="export-quiet">{order}</p>
          </section>
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
          {format.reads === 'whole' && !isWhole && (
            <p className="export-warning">{t('export_part_warning')}</p>
          )}
          {format.reads === 'whole' && (
            <p className="export-warning">{t('export_everything_warning')}</p>
          )}
          <Methods asked={{ ...asked, selection: chosen.selection }} />
          <ExportAction
            asked={asked}
            count={chosen.count}
            file={file}
            onTables={() => choose('tables-csv')}
          />
        </>
      )}
    </main>
  )
}
