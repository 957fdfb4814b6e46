import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { receive } from '../../lib/messaging/receive'
import { badgeActiveTabs, badgeLibrary, badgeTab } from './badge'
import { obeyCommands } from './commands'
import { followLibrary } from './library'
import { hearMenu, makeMenu } from './menu'
import { openPanelBeside } from './open-panel'
import { dropMark, keepMark, marksHere, tagMark } from './own-marks'
import { closeSettings, placeChip, setMarks, settingsHere, tellSettings } from './page-settings'
import { saveCaptureFrom } from './save-capture'
import { followSiteCouncils } from './site-councils'
import { closePanelOnClick, tidy, welcome } from './start-up'

export default defineBackground(() => {
  followLibrary(badgeLibrary)
  receive({
    'background:saveCapture': saveCaptureFrom,
    'background:pageChanged': badgeActiveTabs,
    'background:pageSettings': (_ask, sender) => settingsHere(sender),
    'background:setMarks': setMarks,
    'background:placeChip': placeChip,
    'background:openPanel': (_ask, sender) => openPanelBeside(sender),
    'background:keepMark': keepMark,
    'background:dropMark': dropMark,
    'background:tagMark': tagMark,
    'background:marksHere': marksHere,
    'screens:pageChanged': (_ask, sender) => badgeTab(sender),
  })
  void closeSettings()
  tellSettings()
  obeyCommands()
  hearMenu()
  followSiteCouncils()
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason)
    void makeMenu()
    void closePanelOnClick()
    void tidy()
  })
  browser.runtime.onStartup.addListener(() => void tidy())
})
