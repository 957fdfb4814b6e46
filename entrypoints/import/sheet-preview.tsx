import { useState } from 'react'
import { Icon } from '../../components/icon'
import { CellChanges, type ShownCell } from '../../components/import/cell-changes'
import { FaultList } from '../../components/import/fault-list'
import { CoderDialog } from '../../components/review/coder-dialog'
import { download } from '../../lib/export/download'
import { t } from '../../lib/i18n'
import type { CellChange, SheetChanges } from '../../lib/import/comparison'
import type { PackageChanges, PackageFiles } from '../../lib/import/package-changes'
import { changeSettings } from '../../lib/settings/settings'
import { fieldWords } from '../../lib/words/fields'
import { today } from '../screens/clock'
import { useSettings } from '../screens/use-settings'
import { faultFile } from './fault-file'
import { useFocus } from './use-focus'

interface Props {
  readonly file: File
  readonly found: SheetChanges | PackageChanges
  readonly onTake: (changes: readonly CellChange[], who: string) => void
  readonly onLeave: () => void
}

const keyOf = ({ file, row, field }: CellChange): string => `${file} ${row} ${field}`

/** The changed cells of tables, what of them cannot be taken, and the choice. */
export function SheetPreview({ file, found, onTake, onLeave }: Props) {
  const { changes, faults, bad, same } = found
  const heading = useFocus<HTMLHeadingElement>()
  const settings = useSettings()
  const [asks, setAsks] = useState(false)
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () => new Set(changes.filter((one) => !one.isJudged).map(keyOf)),
  )
  const chosen = changes.filter((one) => taken.has(keyOf(one)))
  const set = (keys: readonly string[], on: boolean) => {
    const next = new Set(taken)
    for (const key of keys) {
      if (on) next.add(key)
      else next.delete(key)
    }
    setTaken(next)
  }
  const take = () => {
    const who = settings?.coder ?? null
    if (who === null) setAsks(true)
    else onTake(chosen, who)
  }
  const named = (coder: string) => {
    setAsks(false)
    void changeSettings({ coder })
    onTake(chosen, coder)
  }
  return (
    <>
      <section className="import-part" aria-labelledby="counts">
        <h2 id="counts" ref={heading} tabIndex={-1}>
          {t('import_counts', { file: file.name })}
        </h2>
        <ul className="import-counts">
          {changes.length > 0 && <li>{t('import_cells', { n: changes.length })}</li>}
          {same > 0 && <li>{t('import_rows_same', { n: same })}</li>}
          {bad > 0 && <li>{t('import_not_taken', { n: bad })}</li>}
        </ul>
        {'files' in found &&
          filesWords(found.files).map((words) => (
            <p key={words} className="import-quiet">
              {words}
            </p>
          ))}
      </section>
      {changes.length > 0 && <CellChanges cells={changes.map(shown)} taken={taken} onTake={set} />}
      {faults.length > 0 && (
        <FaultList
          faults={faults}
          onSave={() => download(`minutebook-not-read-${today()}.csv`, faultFile(faults))}
        />
      )}
      <div className="import-action">
        {chosen.length > 0 && (
          <button type="button" className="button primary" onClick={take}>
            <Icon name="import" />
            {t('import_take_cells', { n: chosen.length })}
          </button>
        )}
        {changes.length === 0 && <p>{t('import_nothing')}</p>}
        <button type="button" className="button" onClick={onLeave}>
          {chosen.length > 0 ? t('import_leave') : t('import_another')}
        </button>
      </div>
      {asks && <CoderDialog onName={named} onCancel={() => setAsks(false)} />}
    </>
  )
}

/** What became of a package's files, where there is something to say. */
function filesWords({ changed, notTaken, missing, unread }: PackageFiles): string[] {
  const most = 12
  const named = (files: readonly string[]) =>
    files.slice(0, most).join(', ') + (files.length > most ? ' …' : '')
  return [
    ...(changed.length > 0 ? [t('import_package_changed', { files: named(changed) })] : []),
    ...(notTaken.length > 0 ? [t('import_package_not_taken', { files: named(notTaken) })] : []),
    ...(missing.length > 0 ? [t('import_package_missing', { files: named(missing) })] : []),
    ...(unread.length > 0 ? [t('import_package_unread', { files: named(unread) })] : []),
  ]
}

function shown(change: CellChange): ShownCell {
  const { file, row, title, field, cells } = change
  // A cell of the decision's own row is all that its field holds; of others, more than one may have changed.
  const isAlone = change.isField
  const side = (which: 'ours' | 'theirs') =>
    cells
      .map(({ column, [which]: cell }) =>
        isAlone || cell === ''
          ? cell
          : t('import_cell_line', { column: column.replaceAll('_', ' '), value: cell }),
      )
      .filter((line) => line !== '')
      .join('\n')
  const place =
    file === null
      ? t('import_row_of', { row: `${row}` })
      : t('import_row_of_file', { file, row: `${row}` })
  return {
    key: keyOf(change),
    title,
    field: fieldWords(field),
    place,
    ours: side('ours'),
    theirs: side('theirs'),
  }
}
