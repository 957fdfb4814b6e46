import { t } from '../../lib/i18n'
import { settingsIn } from '../../lib/settings/settings'

interface Props {
  readonly settings: Readonly<Record<string, unknown>>
  readonly taken: boolean
  readonly onTake: (taken: boolean) => void
}

/** Whether the settings of a backup replace those of this browser: only when the user ticks it. */
export function SettingsPart({ settings, taken, onTake }: Props) {
  const { coder } = settingsIn(settings)
  return (
    <label className="import-choice">
      <input type="checkbox" checked={taken} onChange={(event) => onTake(event.target.checked)} />
      <span>
        {t('import_settings')}
        <small>
          {coder === null ? t('import_settings_hint') : t('import_settings_name', { name: coder })}
        </small>
      </span>
    </label>
  )
}
