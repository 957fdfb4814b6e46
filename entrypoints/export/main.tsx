import { t } from '../../lib/i18n'
import { begin } from '../screens/begin'
import { openForScreen } from '../screens/use-library-state'
import { ExportPage } from './export-page'

openForScreen()
begin(() => t('export_title'), <ExportPage />)
