import { useState } from 'react'
import { Icon } from '../../components/icon'
import { FaultList } from '../../components/import/fault-list'
import { ErrorNotice } from '../../components/notice'
import { download } from '../../lib/export/download'
import { t } from '../../lib/i18n'
import type { Staged } from '../../lib/import/stage-everything'
import { today } from '../screens/clock'
import { Conflicts } from './conflicts'
import { faultFile } from './fault-file'
import { SettingsPart } from './settings-part'
import { useFocus } from './use-focus'
import type { Taking } from './use-import'

interface Props {
  readonly file: File
  readonly staged: Staged
  readonly failed: string | null
  readonly onTake: (taking: Taking) => void
  readonly onLeave: () => void
}

/** What a file would bring, what stands in both, what cannot be read, and the choice. */
export function Preview({ file, staged, failed, onTake, onLeave }: Props) {
  const [replace, setReplace] = useState<ReadonlySet<number>>(new Set())
  const [settings, setSettings] = useState(false)
  const [seen, setSeen] = useState(false)
  const heading = useFocus<HTMLHeadingElement>()
  const { number, counts, bad, faults } = staged
  const n = counts.new
  const wanted = n + replace.size
  return (
    <>
      {failed !== null && !seen && <ErrorNotice words={failed} onDismiss={() => setSeen(true)} />}
      <section className="import-part" aria-labelledby="counts">
        <h2 id="counts" ref={heading} tabIndex={-1}>
          {t('import_counts', { file: file.name })}
        </h2>
        {staged.head?.isWhole === false && (
          <p>{t('import_part', { selection: staged.head.selection })}</p>
        )}
        <Counts staged={staged} />
        {staged.isCutOff && <p className="import-warning">{t('import_cut_off')}</p>}
        {staged.missing > 0 && (
          <p className="import-warning">{t('import_missing', { n: staged.missing })}</p>
        )}
      </section>
      {counts.newer + counts.differs > 0 && (
        <Conflicts number={number} replace={replace} onReplace={setReplace} />
      )}
      {staged.head?.settings && (
        <SettingsPart settings={staged.head.settings} taken={settings} onTake={setSettings} />
      )}
      {bad > 0 && (
        <FaultList
          faults={faults}
          onSave={() => download(`minutebook-not-read-${today()}.csv`, faultFile(faults))}
        />
      )}
      <div className="import-action">
        {wanted > 0 || settings ? (
          <button
            type="button"
            className="button primary"
            onClick={() => onTake({ replace, settings })}
          >
            <Icon name="import" />
            {wanted > 0 ? takeWords(n, replace.size) : t('import_take_settings')}
          </button>
        ) : (
          counts.newer + counts.differs === 0 && <p>{t('import_nothing')}</p>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {wanted > 0 || settings ? t('import_leave') : t('import_another')}
        </button>
      </div>
    </>
  )
}

function takeWords(n: number, replaced: number): string {
  if (replaced === 0) return t('import_take', { n })
  return n === 0
    ? t('import_take_replace', { n: replaced })
    : t('import_take_both', { n, of: replaced })
}

function Counts({ staged: { counts, deleted, bad } }: { readonly staged: Staged }) {
  const lines = [
    counts.new > 0 && t('import_new', { n: counts.new }),
    deleted > 0 && t('import_new_deleted', { n: deleted }),
    counts.same > 0 && t('import_same', { n: counts.same }),
    counts.newer > 0 && t('import_newer', { n: counts.newer }),
    counts.differs > 0 && t('import_differs', { n: counts.differs }),
    bad > 0 && t('import_bad', { n: bad }),
  ]
  return (
    <ul className="import-counts">
      {lines.flatMap((line) => (line === false ? [] : [<li key={line}>{line}</li>]))}
    </ul>
  )
}
