import { Icon } from '../../components/icon'
import { Switch } from '../../components/switch'
import { t } from '../../lib/i18n'
import { changeSettings } from '../../lib/settings/settings'
import { useSettings } from '../screens/use-settings'
import type { useExport } from './use-export'
import type { useLibrary } from './use-library'

interface Props {
  readonly library: ReturnType<typeof useLibrary>
  readonly file: ReturnType<typeof useExport>
}

/** Export what is shown, and the one switch. */
export function Foot({ library, file }: Props) {
  const settings = useSettings()
  const shown = library.found?.total ?? 0
  return (
    <footer className="popup-foot">
      {shown > 0 && (
        <button
          type="button"
          className="button"
          aria-disabled={file.state.is === 'working'}
          onClick={() => void file.run(library.query)}
        >
          <Icon name="export" />
          {file.state.is === 'working'
            ? t('export_working', { n: file.state.done, of: file.state.total })
            : t('export_n', { n: shown })}
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
