import { t } from '../../lib/i18n'
import { allImports } from '../../lib/store/stage-import'
import { momentWords } from '../../lib/words/dates'
import { localMoment } from '../screens/clock'
import { useLive } from '../screens/use-live'
import { doneLines } from './outcome'

/** Imports that can be taken back. */
export function EarlierImports({ onBack }: { readonly onBack: (number: number) => void }) {
  const all = useLive(allImports)?.filter(({ state }) => state === 'visible') ?? []
  if (all.length === 0) return null
  return (
    <section className="import-part" aria-labelledby="earlier">
      <h2 id="earlier">{t('import_earlier')}</h2>
      <ul className="import-earlier">
        {all.map(({ number, file, at, counts, settings }) => (
          <li key={number}>
            <span>
              {t('import_earlier_line', {
                file,
                when: momentWords(localMoment(at)),
                words: doneLines(counts, settings !== undefined).join(' '),
              })}
            </span>
            <button
              type="button"
              className="button"
              aria-label={t('import_back_of', { file })}
              onClick={() => onBack(number)}
            >
              {t('import_back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
