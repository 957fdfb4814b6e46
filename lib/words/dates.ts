import { type PlainKey, t } from '../i18n'

const LONG = [
  'month_1',
  'month_2',
  'month_3',
  'month_4',
  'month_5',
  'month_6',
  'month_7',
  'month_8',
  'month_9',
  'month_10',
  'month_11',
  'month_12',
] as const satisfies readonly PlainKey[]

const SHORT = [
  'month_short_1',
  'month_short_2',
  'month_short_3',
  'month_short_4',
  'month_short_5',
  'month_short_6',
  'month_short_7',
  'month_short_8',
  'month_short_9',
  'month_short_10',
  'month_short_11',
  'month_short_12',
] as const satisfies readonly PlainKey[]

function written(iso: string, months: readonly PlainKey[]): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  const name = months[Number(month) - 1]
  if (year === undefined || day === undefined || name === undefined) return iso
  return t('date_words', { day: String(Number(day)), month: t(name), year })
}

/** A calendar date as a council prints it: "2025-03-04" is "4 March 2025". */
export function dateWords(iso: string): string {
  return written(iso, LONG)
}

/** The same for narrow places: "4 Mar 2025". */
export function shortDateWords(iso: string): string {
  return written(iso, SHORT)
}

/** A time of day: "18:30" is "6.30 pm", "10:00" "10 am". */
export function timeWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (minutes === 0 && hours === 12) return t('time_noon')
  if (minutes === 0 && hours === 0) return t('time_midnight')
  const hour = hours % 12 === 0 ? 12 : hours % 12
  const clock = minutes === 0 ? String(hour) : `${hour}.${String(minutes).padStart(2, '0')}`
  return t(hours < 12 ? 'time_am' : 'time_pm', { time: clock })
}

/** A moment on the reader's own clock: calendar date, "HH:MM", and how many days ago that date was. */
export interface LocalMoment {
  readonly date: string
  readonly time: string
  readonly daysAgo: number
}

/** When something happened: "today at 14:02", "yesterday at 09:15", "on 4 March 2025". */
export function momentWords({ date, time, daysAgo }: LocalMoment): string {
  if (daysAgo === 0) return t('moment_today', { time })
  if (daysAgo === 1) return t('moment_yesterday', { time })
  return t('moment_day', { date: dateWords(date) })
}
