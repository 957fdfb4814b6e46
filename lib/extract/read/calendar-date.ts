import { isDay } from '../../model/calendar'
import type { At } from '../../text/shapes'

/** A calendar date as printed: `iso` is "2024-03-17". */
export interface ReadDate {
  readonly iso: string
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
 * date that does not exist, for a month alone and for financial years ("2023/24"). Of days that share
 * their month or year ("2nd and 3rd March 2026") the first counts, and the place holds all of them.
 * Source: MODERNGOV, "Dates".
 */
export function readDate(text: string): ReadDate | null {
  const known = short.get(text)
  if (known !== undefined) return known
  const first = readDates(text)[0]
  const read = first ? (earlierDay(text, first) ?? first) : null
  if (text.length < 80 && short.size < 500) short.set(text, read)
  return read
}

/** "Monday 2nd and Tuesday", "30 June to 1": what stands before the day that prints the year. */
const dayBefore = new RegExp(
  `(?<![\\d/.£-])(\\d{1,2})(st|nd|rd|th)?,? ?(${monthWord})?,? ?(and|&|to|[-–—]) ?(?:[a-z]+day,? )?$`,
  'i',
)

/** The earlier of two days of one meeting, where only the later prints its month or year; else null. */
function earlierDay(text: string, later: ReadDate): ReadDate | null {
  const from = Math.max(0, later.at.start - 50)
  const before = text.slice(from, later.at.start)
  const m = dayBefore.exec(before)
  if (!m) return null
  const [year = 0, month = 0, day = 0] = later.iso.split('-').map(Number)
  // "Sub-Committee 2 - 3 March 2026" is a committee's number: only "and" joins bare numbers
  const marked =
    m[2] !== undefined || m[3] !== undefined || /day,? $/i.test(before.slice(0, m.index))
  if (!marked && !/^(?:and|&)$/i.test(m[4] ?? '')) return null
  if (!marked && /[a-z] $/i.test(before.slice(0, m.index))) return null
  const ownMonth = m[3] === undefined ? month : monthOf(m[3])
  const first = { year: ownMonth > month ? year - 1 : year, month: ownMonth, day: Number(m[1]) }
  const iso = isoOf(first)
  if (iso === null || (ownMonth === month && first.day >= day)) return null
  return { iso, at: { start: from + m.index, end: later.at.end } }
}

/** Every item of a meeting page asks for the meeting's own date again. */
const short = new Map<string, ReadDate | null>()
