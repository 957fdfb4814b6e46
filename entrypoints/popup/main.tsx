import { t } from '../../lib/i18n'
import { begin } from '../screens/begin'
import { Popup } from './popup'

begin(() => t('popup_title'), <Popup />)
