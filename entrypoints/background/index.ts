import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { receive } from '../../lib/messaging/receive'
import { badgeActiveTabs, badgeTab } from './badge'
import { saveCaptureFrom } from './save-capture'
import { closePanelOnClick, purge } from './start-up'

export default defineBackground(() => {
  receive({
    'background:saveCapture': saveCaptureFrom,
    'background:pageChanged': badgeActiveTabs,
    'screens:pageChanged': (_ask, sender) => badgeTab(sender),
  })
  browser.runtime.onInstalled.addListener(() => {
    void closePanelOnClick()
    void purge()
  })
  browser.runtime.onStartup.addListener(() => void purge())
})
