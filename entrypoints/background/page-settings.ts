import { browser } from 'wxt/browser'
import { logFailure } from '../../lib/log'
import type { Result, ToBackground } from '../../lib/messaging/protocol'
import type { Sender } from '../../lib/messaging/receive'
import { sendToContent } from '../../lib/messaging/send'
import { keepChipPlace, readChipPlace } from '../../lib/settings/chip-place'
import { type PageSettings, pageSettings } from '../../lib/settings/page-settings'
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/settings'

type Ask<V extends keyof ToBackground> = ToBackground[V]['ask']

const refused = { ok: false, error: { code: 'refused' } } as const
const done = { ok: true, value: null } as const

/**
 * Closes the settings to content scripts, which their pages may take over: they are told what they need. Firefox has
 * no such switch yet (docs/threats.md).
 */
export async function closeSettings(): Promise<void> {
  try {
    await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
  } catch (error) {
    logFailure('settings stay open', error)
  }
}

/** The settings that hold for the sender's page. */
export async function settingsHere(sender: Sender): Promise<Result<PageSettings>> {
  const { tab, frameId, url } = sender
  if (tab?.id === undefined || frameId !== 0 || url === undefined) return refused
  const [settings, place] = await Promise.all([readSettings(), readChipPlace()])
  const page = { host: new URL(url).host, isPrivate: tab.incognito }
  return { ok: true, value: pageSettings(settings, place, page) }
}

/** Shows or hides marks, as a user chose by the chip of the page in front. */
export async function setMarks(
  { on }: Ask<'background:setMarks'>,
  sender: Sender,
): Promise<Result<null>> {
  if (!isInFront(sender)) return refused
  await changeSettings({ marksOn: on })
  return done
}

/** Remembers where a user put the chip of the page in front. */
export async function placeChip(place: Ask<'background:placeChip'>, sender: Sender) {
  if (!isInFront(sender)) return refused
  await keepChipPlace(place)
  return done
}

/** Tells every open page that the settings changed; each asks for its own. */
export function tellSettings(): void {
  watchSettings(() => void tellAll())
}

async function tellAll(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined ? null : sendToContent(id, 'content:settingsChanged', {}),
    ),
  )
}

/** The page of a tab that its window shows: nobody presses anything on another. */
export const isInFront = ({ tab, frameId }: Sender): boolean =>
  tab?.active === true && frameId === 0
