import { t } from '../../lib/i18n'
import { begin } from '../screens/begin'
import { SignPage } from './sign-page'

begin(() => t('sign_title'), <SignPage />)
