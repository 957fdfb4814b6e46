import { browser } from 'wxt/browser'
import { Icon } from '../../components/icon'
import { t } from '../../lib/i18n'

/** Opens the settings in a tab of their own. */
export function SettingsButton() {
  return (
    <button
      type="button"
      className="mark-button"
      aria-label={t('settings_open')}
      title={t('settings_open')}
      onClick={() => void browser.runtime.openOptionsPage()}
    >
      <Icon name="settings" />
    </button>
  )
}
