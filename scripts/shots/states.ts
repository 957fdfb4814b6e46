import type { Shown, State } from './state'
import { exporting } from './states/export'
import { importing } from './states/import'
import { panel } from './states/panel'
import { popup } from './states/popup'
import { settings } from './states/settings'

const of = (screen: State['screen'], all: readonly Shown[]): State[] =>
  all.map((one) => ({ ...one, screen }))

/** Every state that is pictured. */
export const states: readonly State[] = [
  ...of('popup', popup),
  ...of('sidepanel', panel),
  ...of('options', settings),
  ...of('welcome', [{ name: 'first', library: [], answer: null }]),
  ...of('export', exporting),
  ...of('import', importing),
]
