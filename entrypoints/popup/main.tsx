import { t } from '../../lib/i18n'
import { begin } from '../screens/begin'
import { openForScreen } from '../screens/use-library-state'
import { Popup } from './popup'

openForScreen()
begin(() => t('popup_title'), <Popup />)
