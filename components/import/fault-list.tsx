import { t } from '../../lib/i18n'
import type { Fault } from '../../lib/model/imports'
import { faultLine } from '../../lib/words/import'
import { Icon } from '../icon'

interface Props {
  readonly faults: readonly Fault[]
  readonly onSave: () => void
}

const most = 10

/** The rows that cannot be taken, the first of them; all as a file. */
export function FaultList({ faults, onSave }: Props) {
  return (
    <section className="import-part" aria-labelledby="bad">
      <h2 id="bad">{t('import_bad_title')}</h2>
      <p className="import-quiet">{t('import_bad_why')}</p>
      <ul className="import-faults">
        {faults.slice(0, most).map((fault) => (
          <li key={`${fault.file} ${fault.row} ${fault.column} ${fault.code}`}>
            {faultLine(fault)}
          </li>
        ))}
      </ul>
      {faults.length > most && <p className="import-quiet">{t('import_bad_first', { n: most })}</p>}
      <button type="button" className="button" onClick={onSave}>
        <Icon name="export" />
        {t('import_bad_save')}
      </button>
    </section>
  )
}
