import { openPanel } from '../../lib/messaging/open-panel'
import type { Result } from '../../lib/messaging/protocol'
import type { Sender } from '../../lib/messaging/receive'

/** Opens the panel that a person asked for on a page: Chrome lets the press count, Firefox does not. */
export function openPanelBeside(sender: Sender): Promise<Result<null>> {
  const refused = { ok: false, error: { code: 'refused' } } as const
  const windowId = sender.tab?.windowId
  if (windowId === undefined || sender.frameId !== 0) return Promise.resolve(refused)
  return openPanel(windowId).then((isOpen) => (isOpen ? { ok: true, value: null } : refused))
}
