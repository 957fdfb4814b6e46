import { t } from '../../lib/i18n'
import { begin } from '../screens/begin'
import { Welcome } from './welcome'

begin(() => t('welcome_title'), <Welcome />)
