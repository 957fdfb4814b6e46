import type { PageCapture, QuotedRecord } from '../../lib/model/capture'
import type { PageObject } from '../../lib/model/plain'
import { factsOf, type ReadFact } from '../../lib/record/facts'

/** What a program writes where it has nothing: a default that looks like data. */
const emptyWord = /^(?:|-+|—|null|undefined|unknown|\[object object\]|nan|invalid date)$/i
// 1970-01-01 is the epoch; the others are what databases put for no date
const noDate = /^(?:1970-01-01|0001-01-01|1900-01-01|1899-12-30)/
/** "None" as an entry of a list says that the list is empty. */
const noneWord = /^(?:n\/?a|none|nil|not applicable|dim)\.?$/i
const listOfText = /(?:resolutions|reasons|options|interests|wards|consultees)\./

function fault(path: string, value: unknown): string | null {
  if (value === undefined) return 'undefined'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return null
  const word = value.trim()
  if (emptyWord.test(word)) return JSON.stringify(value)
  if (listOfText.test(`${path}.`) && noneWord.test(word)) return JSON.stringify(value)
  return noDate.test(value) ? `the date ${value}` : null
}

/** Every place in a value that holds something which stands for nothing, as `path: what`. */
export function placeholders(value: unknown, path: string): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) => placeholders(part, `${path}.${key}`))
  const found = fault(path, value)
  return found === null ? [] : [`${path}: ${found}`]
}

const wordsOf = (fact: ReadFact): string => fact.spans.map((span) => span.exact).join(' ')

/** Whether a number stands somewhere in a fact's value as 0. */
const holdsZero = (value: unknown): boolean =>
  value === 0 ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsZero))

// "0", "£0", "nil", "no votes against", "None", "neb" (Welsh: nobody), "nem con" (nobody against)
const printedZero =
  /(?<!\d)0+(?![\d])|\b(?:nil|no|none|zero|nobody|neb|dim|nem\.? ?con|nemine contradicente)\b/i

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** Whether the words print the date's day; its year may stand in two digits. */
function printsDate(words: string, date: string): boolean {
  const [year = '', , day = ''] = date.split('-')
  const printed = words.match(/\d+/g) ?? []
  const years = [year, year.slice(2)]
  return (
    printed.some((digits) => Number(digits) === Number(day)) &&
    printed.some((digits) => years.includes(digits))
  )
}

/** Facts of a record that are not in the words they quote: a 0 that is not printed, a date of another day. */
export function unprinted(fields: QuotedRecord): string[] {
  return factsOf(fields).flatMap((fact) => {
    const words = wordsOf(fact)
    if (holdsZero(fact.value) && !printedZero.test(words))
      return [`${fact.field}: 0 of ${JSON.stringify(words)}`]
    if (isDate(fact.value) && !printsDate(words, fact.value))
      return [`${fact.field}: ${fact.value} of ${JSON.stringify(words)}`]
    return []
  })
}

/** All that law 2 forbids in one capture. */
export const inventedInCapture = (capture: PageCapture): string[] =>
  capture.records.flatMap((record) => [
    ...factsOf(record.fields)
      .filter((fact) => fact.field !== 'labels')
      .flatMap((fact) => placeholders(fact.value, `${record.what}.${fact.field}`)),
    ...unprinted(record.fields).map((line) => `${record.what}: ${line}`),
  ])

/** Each field that is empty has a reason in `missing`, and no field that is full has. */
export function missingFaults(object: PageObject): string[] {
  return object.records.flatMap((record) => {
    const at = (field: string): unknown =>
      field
        .split('.')
        .reduce<unknown>(
          (part, key) =>
            typeof part === 'object' && part !== null
              ? Object.entries(part).find(([name]) => name === key)?.[1]
              : undefined,
          record,
        )
    return Object.keys(record.missing)
      .filter((field) => {
        const value = at(field)
        return !(value === null || (Array.isArray(value) && value.length === 0))
      })
      .map((field) => `${record.id}: ${field} is missing and is not empty`)
  })
}
