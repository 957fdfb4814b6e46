import { t } from '../../lib/i18n'
import { begin } from '../screens/begin'
import { openForScreen } from '../screens/use-library-state'
import { ImportPage } from './import-page'

openForScreen()
begin(() => t('import_title'), <ImportPage />)
