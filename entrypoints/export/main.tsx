import { t } from '../../lib/i18n'
import { begin } from '../screens/begin'
import { ExportPage } from './export-page'

begin(() => t('export_title'), <ExportPage />)
