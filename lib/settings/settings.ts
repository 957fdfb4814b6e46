import { browser } from 'wxt/browser'

/** What a person chose. */
export interface Settings {
  /** Off: pages are kept only when the person presses Capture. */
  captureAutomatically: boolean
  /** Whether what was found is marked on the page. */
  marksOn: boolean
  /** The name that goes with what the person says of a fact; null until it was asked. */
  coder: string | null
  /** Whether single letters act on facts in the panel: they can be turned off (WCAG 2.1.4). */
  letterKeys: boolean
}

const atFirst: Settings = {
  captureAutomatically: true,
  marksOn: true,
  coder: null,
  letterKeys: true,
}
const key = 'settings'

/** The settings as they are now; what was never chosen is as at first. */
export async function readSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(key)
  return settingsIn(kept[key])
}

/** Changes some settings and leaves the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readSettings()), ...change } })
}

/** Tells each change, wherever it was made. Returns how to stop. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key]
    if (area === 'local' && change !== undefined) tell(settingsIn(change.newValue))
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}

/** Reads what storage holds: anything of another kind counts as never chosen. */
export function settingsIn(kept: unknown): Settings {
  const chosen: Partial<Record<keyof Settings, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {}
  const { captureAutomatically, marksOn, coder, letterKeys } = chosen
  return {
    captureAutomatically: either(captureAutomatically, atFirst.captureAutomatically),
    marksOn: either(marksOn, atFirst.marksOn),
    coder: typeof coder === 'string' && coder.trim() !== '' ? coder.trim() : atFirst.coder,
    letterKeys: either(letterKeys, atFirst.letterKeys),
  }
}

const either = (chosen: unknown, atFirst: boolean): boolean =>
  typeof chosen === 'boolean' ? chosen : atFirst
