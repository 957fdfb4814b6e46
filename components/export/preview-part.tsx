import { t } from '../../lib/i18n'

/** How a file will begin (lib/export/preview). */
export type FileBeginning =
  | {
      is: 'rows'
      names: readonly string[]
      rows: readonly (readonly (string | number | boolean | null)[])[]
    }
  | { is: 'text'; lines: readonly string[] }

/** The first rows or lines of the file. */
export function PreviewPart({ preview }: { readonly preview: FileBeginning }) {
  return (
    <section className="export-part" aria-labelledby="preview">
      <h2 id="preview">{t(preview.is === 'rows' ? 'preview_rows' : 'preview_text')}</h2>
      {/* It scrolls sideways, so it takes the focus: who has no mouse scrolls it by the arrows. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
      <section className="preview" aria-labelledby="preview" tabIndex={0}>
        {preview.is === 'rows' ? <Rows {...preview} /> : <pre>{preview.lines.join('\n')}</pre>}
      </section>
    </section>
  )
}

function Rows({ names, rows }: Extract<FileBeginning, { is: 'rows' }>) {
  return (
    <table>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          // The first cell is the decision's id.
          <tr key={String(row[0])}>
            {row.map((cell, at) => (
              <td key={names[at]}>{cell === null ? '' : String(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
