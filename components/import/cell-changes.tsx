import { useState } from 'react'
import { t } from '../../lib/i18n'
import { DifferenceTable } from './difference-table'

/** Changed cells of one value, in words. */
export interface ShownCell {
  readonly key: string
  readonly title: string
  readonly field: string
  /** Where in the file they stand. */
  readonly place: string
  readonly ours: string
  readonly theirs: string
}

interface Props {
  readonly cells: readonly ShownCell[]
  readonly taken: ReadonlySet<string>
  readonly onTake: (keys: readonly string[], taken: boolean) => void
}

const step = 50

/** Changed values beside what the library has; each is taken or not. */
export function CellChanges({ cells, taken, onTake }: Props) {
  const [limit, setLimit] = useState(step)
  const all = cells.map(({ key }) => key)
  return (
    <section className="import-part" aria-labelledby="cells">
      <h2 id="cells">{t('import_cells_title')}</h2>
      <p className="import-quiet">{t('import_cells_why')}</p>
      <p className="import-quiet">{t('import_rows_removed')}</p>
      {cells.length > 1 && (
        <div className="import-buttons">
          <button type="button" className="button" onClick={() => onTake(all, true)}>
            {t('import_tick_all', { n: cells.length })}
          </button>
          <button type="button" className="button" onClick={() => onTake(all, false)}>
            {t('import_tick_none')}
          </button>
        </div>
      )}
      <DifferenceTable>
        {cells.slice(0, limit).map((one) => (
          <CellRow
            key={one.key}
            cell={one}
            taken={taken.has(one.key)}
            onTake={(on) => onTake([one.key], on)}
          />
        ))}
      </DifferenceTable>
      {cells.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + step)}>
          {t('import_show_more', { n: Math.min(step, cells.length - limit) })}
        </button>
      )}
    </section>
  )
}

interface RowProps {
  readonly cell: ShownCell
  readonly taken: boolean
  readonly onTake: (on: boolean) => void
}

function CellRow({ cell: { title, field, place, ours, theirs }, taken, onTake }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <label className="import-pick">
          <input
            type="checkbox"
            checked={taken}
            onChange={(event) => onTake(event.target.checked)}
          />
          {t('import_cell_of', { title, field })}
        </label>
        <small className="import-place">{place}</small>
      </th>
      <td>{ours || t('import_cell_empty')}</td>
      <td>{theirs || t('import_cell_empty')}</td>
    </tr>
  )
}
