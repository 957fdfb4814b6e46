import { t } from '../../lib/i18n'
import { begin } from '../screens/begin'
import { Options } from './options'

begin(() => t('settings_title'), <Options />)
