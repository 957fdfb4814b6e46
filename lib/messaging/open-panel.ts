import { browser } from 'wxt/browser'

/** Firefox has a sidebar in the panel's place; the types that WXT gives know Chrome's alone. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> }
}

/**
 * Opens the side panel. To be called while the person's press is still being handled: the browser refuses
 * a panel that nobody asked for. False when it did.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    const { sidebarAction }: Sidebar = browser as Sidebar // Firefox's own name, see Sidebar
    await (sidebarAction === undefined
      ? browser.sidePanel.open({ windowId })
      : sidebarAction.open())
    return true
  } catch {
    // Both browsers refuse only for want of a press; the person is told where else to find the panel.
    return false
  }
}
