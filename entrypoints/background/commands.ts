import { browser } from 'wxt/browser'
import { grant } from '../../lib/messaging/grants'
import { injectAsked } from '../../lib/messaging/inject'
import { openPanel } from '../../lib/messaging/open-panel'
import { sendToContent } from '../../lib/messaging/send'
import { keepSelection } from './keep-selection'

interface Tab {
  id?: number | undefined
  windowId: number
  /** Where the command lets us see it. */
  url?: string | undefined
}

/** What each keyboard command of the manifest does in the tab that a person looks at. */
const commands: Readonly<Record<string, (tabId: number, tab: Tab) => Promise<unknown>>> = {
  'capture-page': capture,
  'open-panel': (_tabId, tab) => openPanel(tab.windowId),
  'keep-selection': (id, tab) =>
    keepSelection({ id, url: tab.url ?? null }, { as: null, framed: false }),
  'next-mark': (tabId) => sendToContent(tabId, 'content:stepMark', { to: 'next' }),
  'previous-mark': (tabId) => sendToContent(tabId, 'content:stepMark', { to: 'previous' }),
}

/** Listens to the keyboard commands. The panel opens at once or not at all: nothing may be waited for first. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const run = commands[name]
    if (run !== undefined && tab?.id !== undefined) void run(tab.id, tab)
  })
}

/** A page where nothing of ours runs is gone to first: the command is a person's word, like the button. */
async function capture(tabId: number, { url }: Tab): Promise<void> {
  const token = await grant('capture', { id: tabId, url: url ?? null })
  const answer = await sendToContent(tabId, 'content:capture', { token })
  if (answer.ok) return
  const injected = await injectAsked(tabId)
  if (injected.ok) await sendToContent(tabId, 'content:capture', { token })
}
