import { Icon } from '../../components/icon'
import { Switch } from '../../components/switch'
import { t } from '../../lib/i18n'
import { changeSettings } from '../../lib/settings/settings'
import { openExport } from '../screens/export-choice'
import { useSettings } from '../screens/use-settings'
import type { useLibrary } from './use-library'

interface Props {
  readonly library: ReturnType<typeof useLibrary>
}

/** Export what is shown, and the one switch. */
export function Foot({ library }: Props) {
  const settings = useSettings()
  const shown = library.found?.total ?? 0
  return (
    <footer className="popup-foot">
      {shown > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => void openExport({ is: 'found', query: library.query })}
        >
          <Icon name="export" />
          {t('export_open', { n: shown })}
        </button>
      )}
      {settings !== null && (
        <Switch
          on={settings.captureAutomatically}
          words={t('auto_switch')}
          hint={settings.captureAutomatically ? t('auto_on') : t('auto_off')}
          onChange={(captureAutomatically) => void changeSettings({ captureAutomatically })}
        />
      )}
    </footer>
  )
}
