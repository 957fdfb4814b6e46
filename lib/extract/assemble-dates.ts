import type { QuotedRecord } from '../model/capture'
import type { Quoted } from '../model/quoted'
import type { LabelValues } from './label-values'
import { known, type Quoter } from './quoter'
import { readDate } from './read/calendar-date'
import { readTime } from './read/clock-time'
import type { Finding, OutlineMeeting, OutlineRecord } from './shapes'

const by = 'reader/meeting-line'

export function assembleMeeting(
  quoter: Quoter,
  text: string,
  meeting: OutlineMeeting | null,
): QuotedRecord['meeting'] {
  if (!meeting) return null
  const date = meeting.date ? readDate(text.slice(meeting.date.start, meeting.date.end)) : null
  const time = meeting.time ? readTime(text.slice(meeting.time.start, meeting.time.end)) : null
  const read = {
    body: quoter.words(meeting.body, by, 'meeting.body'),
    date: meeting.date && date ? quoter.quote(date.iso, [meeting.date], by, 'meeting.date') : null,
    time: meeting.time && time ? quoter.quote(time.time, [meeting.time], by, 'meeting.time') : null,
    item: itemNumber(quoter, meeting),
    url: meeting.url ? known(meeting.url, 'attribute', by) : null,
  }
  return read.body || read.date || read.item ? read : null
}

/** As printed, without a final full stop: "52/21", "59". */
function itemNumber(quoter: Quoter, meeting: OutlineMeeting): Quoted<string> | null {
  const quoted = quoter.words(meeting.item, by, 'meeting.item')
  const value = quoted?.value.replace(/[.\s]+$/, '')
  return quoted && value ? { ...quoted, value } : null
}

/**
 * An item or issue that decides something is decided on its meeting's day; a decision on its printed
 * date, else the day that its own opener names ("On 23 July 2024, Cabinet:-").
 */
export function assembleDates(
  quoter: Quoter,
  values: LabelValues,
  record: OutlineRecord,
  meeting: QuotedRecord['meeting'],
  findings: readonly Finding[],
  decides: boolean,
): QuotedRecord['dates'] {
  const own = values.date('decided', 'dates.decided')
  const held = decides && record.kind !== 'decision' ? (meeting?.date ?? null) : null
  return {
    decided:
      own ??
      held ??
      (record.kind === 'decision'
        ? (leadDate(quoter, findings) ?? (decides ? (meeting?.date ?? null) : null))
        : null),
    published: values.date('published', 'dates.published'),
    effective: values.date('effective', 'dates.effective'),
    due: values.date('due', 'dates.due'),
  }
}

function leadDate(quoter: Quoter, findings: readonly Finding[]): Quoted<string> | null {
  for (const f of findings) {
    if (f.is !== 'resolution' || !f.says.lead || !/^on\b/i.test(f.says.lead)) continue
    const date = readDate(f.says.lead)
    const lead = date ? quoter.text.indexOf(f.says.lead) : -1
    if (date && lead >= 0)
      return quoter.inRecord(date.iso, lead + date.at.start, lead + date.at.end, by)
  }
  return null
}
