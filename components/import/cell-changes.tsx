import { t } from '../../lib/i18n'

/** A cell that says something else than the library, in words. */
export interface ShownCell {
  readonly key: string
  readonly title: string
  readonly field: string
  readonly ours: string
  readonly theirs: string
}

interface Props {
  readonly cells: readonly ShownCell[]
  readonly taken: ReadonlySet<string>
  readonly onTake: (key: string, taken: boolean) => void
}

/** Changed cells beside what the library has; each is taken or not. */
export function CellChanges({ cells, taken, onTake }: Props) {
  return (
    <section className="import-part" aria-labelledby="cells">
      <h2 id="cells">{t('import_cells_title')}</h2>
      <p className="import-quiet">{t('import_cells_why')}</p>
      <table className="import-differences">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('import_ours')}</th>
            <th scope="col">{t('import_theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ key, title, field, ours, theirs }) => (
            <tr key={key}>
              <th scope="row">
                <label className="import-pick">
                  <input
                    type="checkbox"
                    checked={taken.has(key)}
                    onChange={(event) => onTake(key, event.target.checked)}
                  />
                  {t('import_cell_of', { title, field })}
                </label>
              </th>
              <td>{ours || t('import_cell_empty')}</td>
              <td>{theirs || t('import_cell_empty')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
