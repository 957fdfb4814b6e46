/** What a message may hold: words, or a number that is written as the language writes it. */
export type Value = string | number

interface Language {
  /** BCP 47, also what the roots set as `lang`. */
  readonly tag: string
  readonly plural: Intl.PluralRules
  readonly number: Intl.NumberFormat
}

const language = (tag: string): Language => ({
  tag,
  plural: new Intl.PluralRules(tag),
  number: new Intl.NumberFormat(tag),
})

let current = language('en-GB')

/** Set once by each root, before the first word is shown. */
export function setLanguage(tag: string): void {
  current = language(tag)
}

/** The language in use, for `<html lang>`. */
export function languageTag(): string {
  return current.tag
}

/** A number as the language writes it: 1204 is "1,204". */
export function numberWords(n: number): string {
  return current.number.format(n)
}

/**
 * The message of a table with its values in place. A plural is two entries, `key_one` and `key_other`,
 * chosen by the value `n`. A key that is not there is a fault of the build and throws.
 */
export function fill(
  table: Readonly<Record<string, string>>,
  key: string,
  values: Readonly<Record<string, Value>> = {},
): string {
  const n = values.n
  const plural = typeof n === 'number' ? `${key}_${current.plural.select(n)}` : key
  const message = table[plural] ?? table[key] ?? table[`${key}_other`]
  if (message === undefined) throw new Error(`No message is called ${key}`)
  return message.replace(/\{([a-z]+)\}/gi, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? numberWords(value) : value
  })
}
