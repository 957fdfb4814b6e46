import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { receive } from '../../lib/messaging/receive'
import { badgeActiveTabs, badgeTab } from './badge'
import { obeyCommands } from './commands'
import { openPanelBeside } from './open-panel'
import { saveCaptureFrom } from './save-capture'
import { closePanelOnClick, purge, welcome } from './start-up'

export default defineBackground(() => {
  receive({
    'background:saveCapture': saveCaptureFrom,
    'background:pageChanged': badgeActiveTabs,
    'background:openPanel': (_ask, sender) => openPanelBeside(sender),
    'screens:pageChanged': (_ask, sender) => badgeTab(sender),
  })
  obeyCommands()
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason)
    void closePanelOnClick()
    void purge()
  })
  browser.runtime.onStartup.addListener(() => void purge())
})
