import { browser } from 'wxt/browser'
import { Icon } from '../../components/icon'
import { IconButton } from '../../components/icon-button'
import { t } from '../../lib/i18n'

/** Opens the settings in a tab of their own. */
export function SettingsButton() {
  return (
    <IconButton title={t('settings_open')} onClick={() => void browser.runtime.openOptionsPage()}>
      <Icon name="settings" />
    </IconButton>
  )
}
