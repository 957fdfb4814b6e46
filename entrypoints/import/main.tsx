import { t } from '../../lib/i18n'
import { begin } from '../screens/begin'
import { ImportPage } from './import-page'

begin(() => t('import_title'), <ImportPage />)
