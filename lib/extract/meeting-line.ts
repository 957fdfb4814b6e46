import type { At } from '../text/shapes'
import { calledLength, isFormerDate } from './meeting-called'
import { type ReadDate, readDate, readDates } from './read/calendar-date'
import { readTime } from './read/clock-time'
import type { OutlineMeeting } from './shapes'

/** "(Item 52/21)", "(Item 13.)", "(Eitem 4)", ", item 7." */
const item = /\(\s*(?:agenda )?(?:item|eitem)\s+(?:no\.?\s*|rhif\s+)?([^)]+?)\.?\s*\)/i
/** "Meeting of Cabinet, …", "Meeting: 09/03/2026 - Cabinet", "Cyfarfod Cabinet, …" */
const opening =
  /^\s*(?:(?:related )?meetings? of (?:the )?|meeting:\s*|cyfarfod(?: o['’]r| (?:yr?|o)(?=\s))?:?\s+)/i
/** What stands between a body and its date: ", Monday,", " - Tuesday", " on " */
const joint =
  /[\s,–—-]*(?:\b(?:on|ar)\b)?\s*(?:\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|d?dydd \p{L}+)\b)?[\s,–—-]*$/iu

/**
 * Body, date, time and item of a line that names a meeting: "Meeting of Cabinet, Monday, 22nd March 2021
 * 6.30 pm (Item 52/21)", "10/04/2018 - Cabinet", "Cabinet - Tuesday, 11 March 2008", or a date alone.
 * Places count in `text`; the line is `text` between `at.start` and `at.end`.
 */
export function meetingLine(text: string, at: At, url: string | null): OutlineMeeting {
  const line = text.slice(at.start, at.end)
  const move = (from: number, to: number): At | null =>
    to > from ? { start: at.start + from, end: at.start + to } : null
  const numbered = item.exec(line)
  const stop = numbered ? numbered.index : line.length
  const opened = opening.exec(line)?.[0].length ?? 0
  const from = opened + calledLength(line.slice(opened, stop))
  const date = ownDate(line, from, stop)
  const after = date ? date.at.end : 0
  const time = readTime(line.slice(after, stop))
  const number = numbered?.[1] ? line.indexOf(numbered[1], numbered.index) : -1
  return {
    body: bodyOf(line, [from, stop], date?.at ?? null, move),
    date: date ? move(date.at.start, date.at.end) : null,
    time: time ? move(after + time.at.start, after + time.at.end) : null,
    item: numbered?.[1] ? move(number, number + numbered[1].length) : null,
    url,
  }
}

/** The meeting's day: the first date that is not said to be the one it was moved from. */
function ownDate(line: string, from: number, stop: number): ReadDate | null {
  const words = line.slice(from, stop)
  let read = readDate(words)
  if (read && isFormerDate(words.slice(0, read.at.start)))
    read = readDates(words).find(({ at }) => !isFormerDate(words.slice(0, at.start))) ?? null
  return read && { iso: read.iso, at: { start: from + read.at.start, end: from + read.at.end } }
}

function bodyOf(
  line: string,
  [opened, stop]: readonly [number, number],
  date: At | null,
  move: (from: number, to: number) => At | null,
): At | null {
  let from = opened
  let to = stop
  if (date && line.slice(from, date.start).replace(joint, '').trim() === '') {
    // The date comes first: "10/04/2018 - Cabinet". Behind it a time may stand.
    const behind = /^(?:\s*,?\s*\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?)?\s*[-–—:,]\s*(?=\S)/i.exec(
      line.slice(date.end, stop),
    )
    // "25 Jul 2023 - 10:00 to 11:46" names no body.
    if (!behind || readTime(line.slice(date.end + behind[0].length, stop))?.at.start === 0)
      return null
    from = date.end + behind[0].length
    from += calledLength(line.slice(from, stop))
  } else if (date) {
    to = date.start
    to -= joint.exec(line.slice(0, to))?.[0].length ?? 0
  }
  // "Cabinet (moved from 4 March 2026)"
  const aside = /\s*\(([^()]*)$/.exec(line.slice(from, to).replace(/\)[\s,–—-]*$/, ''))
  if (aside?.[1] && readDate(aside[1])) to = from + aside.index
  while (from < to && /[\s,–—-]/.test(line[from] ?? '')) from++
  while (to > from && /[\s,–—-]/.test(line[to - 1] ?? '')) to--
  return move(from, to)
}
