import type { ReactNode } from 'react'
import { t } from '../../lib/i18n'

/** What differs, a row each: what it is, what the library has of it and what the file has. */
export function DifferenceTable({ children }: { readonly children: ReactNode }) {
  return (
    <table className="import-differences">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('import_ours')}</th>
          <th scope="col">{t('import_theirs')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
