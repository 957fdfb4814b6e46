import '../../lib/design/marks.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { declaredSystems } from '../../lib/extract/registry'
import { live } from './life'

export default defineContentScript({
  // wxt.config.ts puts the real patterns here, made from the page names and the councils' hosts.
  matches: ['https://*.gov.uk/*mgAi.aspx*'],
  runAt: 'document_idle',
  main: () => live(declaredSystems),
})
