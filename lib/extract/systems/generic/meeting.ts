import type { At } from '../../../text/shapes'
import { readDate } from '../../read/calendar-date'
import { readTime } from '../../read/clock-time'
import type { OutlineMeeting } from '../../shapes'

/** "… meeting of the Finance Committee held at …", "… meeting of Cabinet, Tuesday …": the body's own words. */
const bodyIn =
  /\b[Mm]eeting of (?:the )?(\p{Lu}[^.;:]{2,80}?)(?=,? (?:held|on|at|took)\b| [-–—] |,? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|,?\s*$)/u

/**
 * The meeting that a title or a first line names: "Minutes of the meeting of the Finance Committee held on
 * 4 March 2026 at 7.30 pm". Null where the words name no meeting or no day.
 */
export function meetingIn(text: string, at: At): OutlineMeeting | null {
  const words = firstWords(text, at)
  if (words.length > 300 || otherMeeting.test(words)) return null
  if (!/\bmeeting\b/i.test(words.slice(0, 100)) && !dayAlone.test(words)) return null
  const date = readDate(words)
  if (!date) return null
  const body = bodyIn.exec(words.slice(0, date.at.start))
  const from = body?.[1] ? body.index + body[0].length - body[1].length : -1
  const time = readTime(words.slice(date.at.end))
  const move = (start: number, end: number) => ({ start: at.start + start, end: at.start + end })
  return {
    body: body?.[1] ? move(from, from + body[1].length) : null,
    date: move(date.at.start, date.at.end),
    time: time ? move(date.at.end + time.at.start, date.at.end + time.at.end) : null,
    item: null,
    url: null,
  }
}

/** "the minutes of the meeting held on … were signed", "Next meeting: …": not the day of these minutes. */
const otherMeeting =
  /\bminutes of (?:the |our )?(?:\w+ ){0,4}meetings?\b.*\b(?:signed|approved|agreed|confirmed|accepted|adopted|correct|accurate|resolved|true record|matters arising)\b|\bnext (?:\w+ ){0,3}meeting\b|\blast (?:\w+ ){0,2}meeting\b/i

/** "MONDAY 7 JULY 2025", "On Thursday 13th November 2025 in the Village Hall", "Held on 4 March 2026". */
const dayAlone =
  /^(?:held )?(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?|(?<=on ))\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9},? (?:19|20)\d\d\b.{0,120}$/iu

/** A text without paragraphs names its meeting before it names who was there. */
function firstWords(text: string, at: At): string {
  const words = text.slice(at.start, at.end)
  if (words.length <= 300) return words
  return (
    /^(.{20,300}?)\b(?:Present|PRESENT|Attendance|In attendance|Apologies)\b/s.exec(words)?.[1] ??
    words
  )
}
