import { pageName, parameter } from '../../address'
import type { PageAddress } from '../../shapes'
import { modernGovSite } from './site'

/** What ModernGov's addresses say by themselves: which page it is and which record it is about (RECORD, Identity). */

/** `ieDecisionDetails?ID=6844`: `decision-6844`; by `AIId`: `item-decision-<AIId>`. Null: another page. */
export function decisionAt(url: URL): string | null {
  if (pageName(url) !== 'iedecisiondetails') return null
  const own = number(url, 'ID')
  const item = number(url, 'AIId')
  if (own !== null) return `decision-${own}`
  return item === null ? null : `item-decision-${item}`
}

/** `mgAi?ID=12`: `item-12`. */
export const itemAt = (url: URL): string | null =>
  pageName(url) === 'mgai' ? named('item', number(url, 'ID')) : null

/** `mgListRecordedVotes(Short)?AIID=12`: `item-12`. */
export const votesAt = (url: URL): string | null =>
  /^mglistrecordedvotes(?:short)?$/.test(pageName(url)) ? named('item', number(url, 'AIID')) : null

const issuePages = ['mgissuehistoryhome', 'ieissuedetails', 'mgissuehistorychronology']

/** The three pages of an issue, by `IId`: `issue-<IId>`. */
export const issueAt = (url: URL): string | null =>
  issuePages.includes(pageName(url)) ? named('issue', number(url, 'IId')) : null

/** `mgDecisionDetails?IId=9`: the issue whose decisions it lists, `issue-9`. */
export const issueDecisionsAt = (url: URL): string | null =>
  pageName(url) === 'mgdecisiondetails' ? named('issue', number(url, 'IId')) : null

/** `ieListDocuments?MId=7`: `meeting-7`. */
export const meetingAt = (url: URL): string | null =>
  pageName(url) === 'ielistdocuments' ? named('meeting', number(url, 'MId', 'MeetingId')) : null

/** Which page of ModernGov an address is, and which records such a page carries; null for none that has records. */
export function modernGovAddress(url: URL): PageAddress | null {
  const at = (kind: PageAddress['kind'], carries: (what: string) => boolean): PageAddress => ({
    ...{ system: 'moderngov', kind, site: modernGovSite(url), carries },
  })
  const decision = decisionAt(url)
  if (decision !== null) return at('decision', (what) => what === decision)
  const item = itemAt(url) ?? votesAt(url)
  if (item !== null) return at('agenda-item', (what) => what === item)
  const issue = issueAt(url)
  if (issue !== null) return at('issue', (what) => what === issue)
  const issueOfList = issueDecisionsAt(url)
  if (issueOfList !== null) return at('decision', (what) => isBlock(what, issueOfList))
  const meeting = meetingAt(url)
  if (meeting === null) return null
  return at('meeting', (what) => /^item-\d+$/.test(what) || isPlaceIn(what, meeting))
}

/** A block of an issue's decisions: the decision that it links, or issue and day; "-2" for one more of that name. */
const isBlock = (what: string, issue: string): boolean =>
  /^(?:item-)?decision-\d+(?:-\d+)?$/.test(what) ||
  (what.startsWith(`${issue}-`) &&
    /^(?:\d{4}-\d{2}-\d{2}|undated)(?:-\d+)?$/.test(what.slice(issue.length + 1)))

/** `meeting-7-3`: the third item of the meeting. */
const isPlaceIn = (what: string, meeting: string): boolean =>
  what.startsWith(`${meeting}-`) && /^\d+$/.test(what.slice(meeting.length + 1))

/** A parameter that is a number, as ModernGov reads it: `0900` and `900%20` are 900. Its own ids are nothing else. */
function number(url: URL, ...names: readonly string[]): string | null {
  const value = parameter(url, ...names)?.trim()
  return value !== undefined && /^\d+$/.test(value) ? value.replace(/^0+(?=\d)/, '') : null
}

const named = (kind: string, id: string | null): string | null =>
  id === null ? null : `${kind}-${id}`
