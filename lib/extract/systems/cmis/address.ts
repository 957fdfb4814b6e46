import { plainHost } from '../../address'
import type { PageAddress } from '../../shapes'

/** `…/ctl/ViewCMIS_DecisionDetails/mid/391/Id/<guid>/Default.aspx`: `decision-<guid>`. Null: another page. */
export const decisionAt = (url: URL): string | null =>
  /\/viewcmis_decisiondetails\//i.test(url.pathname)
    ? named('decision', pathValue(url, 'Id')?.toLowerCase() ?? null)
    : null

/** `…/ctl/ViewMeetingPublic/mid/410/Meeting/1204/…`: `meeting-1204`. */
export const meetingAt = (url: URL): string | null =>
  /\/viewmeetingpublic\//i.test(url.pathname) ? named('meeting', pathValue(url, 'Meeting')) : null

/** Which page of CMIS an address is, and which records such a page carries; null for none that has records. */
export function cmisAddress(url: URL): PageAddress | null {
  const site = plainHost(url)
  const decision = decisionAt(url)
  if (decision !== null)
    return { system: 'cmis', kind: 'decision', site, carries: (what) => what === decision }
  const meeting = meetingAt(url)
  if (meeting === null) return null
  return {
    ...{ system: 'cmis', kind: 'meeting', site },
    carries: (what) =>
      what.startsWith(`${meeting}-`) && /^\d+$/.test(what.slice(meeting.length + 1)),
  }
}

/** A value that comes after its name in the path. */
function pathValue(url: URL, name: string): string | null {
  const parts = url.pathname.split('/')
  const i = parts.findIndex((part) => part.toLowerCase() === name.toLowerCase())
  return (i >= 0 && parts[i + 1]) || null
}

const named = (kind: string, id: string | null): string | null =>
  id === null ? null : `${kind}-${id}`
