import '../../lib/design/marks.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { askedSystems } from '../../lib/extract/registry.asked'
import { live } from '../council.content/life'

export default defineContentScript({
  // Injected when a person asks. No matches: they would become host permissions.
  registration: 'runtime',
  main: () => live(askedSystems),
})
