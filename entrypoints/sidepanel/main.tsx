import { t } from '../../lib/i18n'
import { begin } from '../screens/begin'
import { Panel } from './panel'

begin(() => t('panel_title'), <Panel />)
