import { t } from '../../lib/i18n'
import { begin } from '../screens/begin'
import { openForScreen } from '../screens/use-library-state'
import { Panel } from './panel'

openForScreen()
begin(() => t('panel_title'), <Panel />)
