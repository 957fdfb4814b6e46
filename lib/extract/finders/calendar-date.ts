import { isDay } from '../../model/calendar'
import type { At } from '../../text/shapes'

/** A calendar date as printed: `iso` is "2024-03-17". */
export interface ReadDate {
  readonly iso: string
  readonly at: At
}

/** A clock time as printed: `time` is "18:30". */
export interface ReadTime {
  readonly time: string
  readonly at: At
}

const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Welsh months by their first letters, mutated forms too ("Ragfyr" after "o"). */
const welsh = [
  'ionawr',
  '[cg]?h?wefror',
  'f?mawrth|fawrth',
  'ebrill',
  'mai|fai',
  'mehefin|fehefin',
  'g?orffennaf',
  'awst',
  'medi|fedi',
  'hydref',
  'tachwedd|dachwedd',
  'rhagfyr|ragfyr',
].map((form) => new RegExp(`^(?:${form})$`))

const monthWord =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?' +
  '|ionawr|[cg]?h?wefror|f?mawrth|fawrth|ebrill|mai|fai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref|[td]achwedd|rh?agfyr)'

const forms: readonly (readonly [RegExp, (m: RegExpExecArray) => Parts])[] = [
  // "2012/01/25", "2024-07-03", "2024-07-03T10:00"
  [
    /(?<![\d/.-])((?:19|20)\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?!\d|\2\d)/g,
    (m) => ({ year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) }),
  ],
  // "16/12/2019", "16/12/19", "13.1.23", "07-05-2024"
  [
    /(?<![\d/.£-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?!\d|\2\d)/g,
    (m) => ({ year: fullYear(m[4]), month: Number(m[3]), day: Number(m[1]) }),
  ],
  // "20 April 2010", "1st of April 2023", "17th March, 2011", "25AIN GORFFENNAF 2022", "03 Sep '24"
  [
    new RegExp(
      `(?<![\\d/.])(\\d{1,2}) ?(?:st|nd|rd|th|af|ail|il|ydd|ed|fed|eg|ain)?,?[ -](?:day )?(?:of |o )?(?:fis )?(${monthWord})\\.?,?[ -]?(?:of )?('\\d\\d|’\\d\\d|(?:19|20)\\d\\d)(?!\\d|[/–-]\\d)`,
      'gi',
    ),
    (m) => ({ year: fullYear(m[3]), month: monthOf(m[2]), day: Number(m[1]) }),
  ],
  // "June 3, 2025", "March 31st 2022"
  [
    new RegExp(
      `\\b(${monthWord})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d|[/–-]\\d)`,
      'gi',
    ),
    (m) => ({ year: Number(m[3]), month: monthOf(m[1]), day: Number(m[2]) }),
  ],
]

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A two-digit year is of this century up to 69, as in most date libraries. */
function fullYear(text = ''): number {
  const year = Number(text.replace(/\D/g, ''))
  return year > 99 ? year : year + (year < 70 ? 2000 : 1900)
}

function monthOf(word = ''): number {
  const folded = word.toLowerCase()
  const inWelsh = welsh.findIndex((form) => form.test(folded))
  return (inWelsh < 0 ? english.indexOf(folded.slice(0, 3)) : inWelsh) + 1
}

function isoOf({ year, month, day }: Parts): string | null {
  if (!isDay(year, month, day)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Every date in the text, in order of place; invalid ones ("31 September 2014") are left out. */
export function readDates(text: string): ReadDate[] {
  const found: ReadDate[] = []
  for (const [form, parts] of forms) {
    for (const m of text.matchAll(form)) {
      const iso = isoOf(parts(m))
      if (iso !== null) found.push({ iso, at: { start: m.index, end: m.index + m[0].length } })
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start)
}

/**
 * The first calendar date that the text prints, with its place in the text; null for none, for a
 * date that does not exist, for a month alone and for financial years ("2023/24").
 * Source: MODERNGOV, "Dates".
 */
export function readDate(text: string): ReadDate | null {
  const known = short.get(text)
  if (known !== undefined) return known
  const read = readDates(text)[0] ?? null
  if (text.length < 80 && short.size < 500) short.set(text, read)
  return read
}

/** Every item of a meeting page asks for the meeting's own date again. */
const short = new Map<string, ReadDate | null>()

// "6.00 pm", "10.00 a.m.", "7pm", "18:30", "1600 hours", "12 noon", "midnight", "2.00 o'r gloch", "10.00 yb"
const clock =
  /\b(\d{1,2})[:.](\d\d)(?::\d\d)?(?![\d%]|\.\d) ?([ap]\.? ?m\b|y\.?[bhp]\b|o['’]r gloch)?|\b(\d{1,2}) ?([ap]\.? ?m\b|y\.?[bhp]\b|noon\b|midnight\b|o['’](?:clock|r gloch)\b)|\b(\d\d)(\d\d) ?(?:hours|hrs|h)\b|\b(noon|midday|midnight|hanner dydd|hanner nos)\b/gi

/**
 * The first time of day that the text prints, as "HH:MM" in 24 hours; of "10:00 to 11:46" the start.
 * A dotted number without am or pm counts only where it reads as an hour ("10.00", not "13.1.23").
 */
export function readTime(text: string): ReadTime | null {
  for (const m of text.matchAll(clock)) {
    // "13.1.23" is a date, "£5.20" and "1.25 MB" are sums and sizes
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 8)
    if (
      /[\d£./-]/.test(text.charAt(m.index - 1)) ||
      /^ ?(?:[mkg]b?\b|bn|[mb]illion|%|per)/i.test(after)
    )
      continue
    const time = timeOf(m)
    const end = m.index + m[0].trimEnd().length
    if (time !== null)
      return {
        time,
        at: { start: m.index, end: text[end] === '.' && /\.\s?m$/i.test(m[0]) ? end + 1 : end },
      }
  }
  return null
}

function timeOf(m: RegExpExecArray): string | null {
  const word = (m[3] ?? m[5] ?? m[8] ?? '').toLowerCase()
  if (m[8] !== undefined) return /midnight|nos/.test(word) ? '00:00' : '12:00'
  const hour = Number(m[1] ?? m[4] ?? m[6])
  const minute = Number(m[2] ?? m[7] ?? 0)
  const twelve = word !== '' && !/gloch|clock/.test(word)
  if (minute > 59 || hour > 23 || (twelve && hour === 0)) return null
  const later = /^p|yp|yh|y\.[ph]|noon/.test(word)
  // "2 o'clock" says neither morning nor afternoon; no council meets before eight
  const clockwise = /gloch|clock/.test(word) && hour > 0 && hour < 8 ? hour + 12 : hour
  const settled =
    twelve && hour <= 12 ? (hour % 12) + (later && word !== 'midnight' ? 12 : 0) : clockwise
  return `${String(settled).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
