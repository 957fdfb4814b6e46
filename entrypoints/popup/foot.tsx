import { Icon } from '../../components/icon'
import { Switch } from '../../components/switch'
import { t } from '../../lib/i18n'
import { changeSettings } from '../../lib/settings/settings'
import { countOf } from '../../lib/store/counts'
import { openExport } from '../screens/export-choice'
import { useSettings } from '../screens/use-settings'
import type { useLibrary } from './use-library'

interface Props {
  readonly library: ReturnType<typeof useLibrary>
}

/** Export what is shown, and the one switch. */
export function Foot({ library }: Props) {
  const settings = useSettings()
  const { counts, query, list } = library
  if (settings === null || counts === undefined) return null
  const all = countOf(counts, { items: query.items, council: null })
  const shown = list?.total ?? null
  return (
    <footer className="popup-foot">
      {all > 0 && (
        <button
          type="button"
          className="button"
          aria-disabled={shown === 0}
          aria-label={
            shown === null
              ? t('export_found')
              : t(query.items ? 'export_open_items' : 'export_open', { n: shown })
          }
          onClick={() => shown !== 0 && void openExport({ is: 'found', query })}
        >
          <Icon name="export" />
          {shown === null ? t('export_found') : t('export_short', { n: shown })}
        </button>
      )}
      <Switch
        on={settings.captureAutomatically}
        words={t('auto_switch')}
        hint={settings.captureAutomatically ? t('auto_on') : t('auto_off')}
        onChange={(captureAutomatically) => void changeSettings({ captureAutomatically })}
      />
    </footer>
  )
}
