/** How many days a month has; 0 where there is no such month. @param month 1 for January */
export function daysOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Whether there is such a day: not 30 February. */
export const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysOfMonth(year, month)
