/**
 * Makes lib/i18n/messages.ts and lib/i18n/chip-messages.ts from public/_locales/en/messages.json, the one source
 * of every string that a person sees (the browser reads the same file for the manifest). The second is the part
 * that our chip says on a council's page, where a script must stay small; the first is the rest and that part.
 *
 *   node scripts/messages.mjs
 *
 * Values stand in braces: "Export {n} decisions". A plural is two keys, `x_one` and `x_other`, asked for as
 * `x` with the number `n`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const root = new URL('../', import.meta.url)
const SOURCE = new URL('public/_locales/en/messages.json', root)
const PLURAL = /_(zero|one|two|few|many|other)$/
const VALUE = /\{([a-z]+)\}/gi
const COUNTS = new Set(['n', 'of', 'at'])
/** What is said on a page: its state, what a mark was understood to mean, and what is kept of a selection. */
const CHIP =
  /^(?:chip|own|state(?!_asking)|why|next|code|field|kind|option(?!_plain)|vote|money|term|n|marks)_|^(?:years_and_months|list_two|list_comma|inferred|inferred_why)$/

/** @typedef {Record<string, {message: string}>} Locale */

/**
 * The name by which code asks for a message: a plural's two keys are one.
 * @param {string} key
 * @param {ReadonlySet<string>} keys
 */
const asked = (key, keys) =>
  PLURAL.test(key) && keys.has(key.replace(PLURAL, '_other')) ? key.replace(PLURAL, '') : key

/**
 * The value names of each message, in the order of the file.
 * @param {Locale} source
 */
function valuesByKey(source) {
  const keys = new Set(Object.keys(source))
  /** @type {Map<string, Set<string>>} */
  const found = new Map()
  for (const [key, { message }] of Object.entries(source)) {
    const name = asked(key, keys)
    const names = found.get(name) ?? new Set(name === key ? [] : ['n'])
    for (const match of message.matchAll(VALUE)) names.add(String(match[1]))
    found.set(name, names)
  }
  return found
}

/** @param {string} text */
const quote = (text) => {
  const body = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
  return body.includes("'") && !body.includes('"')
    ? `"${body}"`
    : `'${body.replaceAll("'", "\\'")}'`
}

/** @param {[string, ReadonlySet<string>]} entry */
const typeLine = ([key, names]) => {
  const type = [...names].map((n) => `${n}: ${COUNTS.has(n) ? 'number' : 'string'}`).join('; ')
  return `  ${key}: ${type === '' ? 'undefined' : `{ ${type} }`}`
}

/** @param {[string, {message: string}]} entry */
const entryLine = ([key, { message }]) => {
  const line = `  ${key}: ${quote(message)},`
  return [...line].length > 100 ? `  ${key}:\n    ${quote(message)},` : line
}

/** @param {readonly string[]} lines */
const file = (lines) =>
  [
    '// Made by scripts/messages.mjs from public/_locales/en/messages.json. Do not edit.',
    ...lines,
    '',
  ].join('\n')

/**
 * The texts of lib/i18n/messages.ts and lib/i18n/chip-messages.ts.
 * @param {string} json the text of the locale file
 */
export function generate(json) {
  /** @type {Locale} */
  const source = JSON.parse(json)
  const entries = Object.entries(source)
  const values = [...valuesByKey(source)]
  /** @param {boolean} ofChip */
  const part = (ofChip) => ({
    types: values.filter(([key]) => CHIP.test(key) === ofChip).map(typeLine),
    lines: entries.filter(([key]) => CHIP.test(key) === ofChip).map(entryLine),
  })
  const chip = part(true)
  const rest = part(false)
  return {
    messages: file([
      "import { type ChipMessageValues, chipMessages } from './chip-messages'",
      '',
      '/** What each message needs. */',
      'export interface MessageValues extends ChipMessageValues {',
      ...rest.types,
      '}',
      '',
      'export const messages: Readonly<Record<string, string>> = {',
      '  ...chipMessages,',
      ...rest.lines,
      '}',
    ]),
    chip: file([
      '',
      '/** What each message needs that our chip says on a page. */',
      'export interface ChipMessageValues {',
      ...chip.types,
      '}',
      '',
      'export const chipMessages: Readonly<Record<string, string>> = {',
      ...chip.lines,
      '}',
    ]),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = generate(readFileSync(SOURCE, 'utf8'))
  writeFileSync(new URL('lib/i18n/messages.ts', root), made.messages)
  writeFileSync(new URL('lib/i18n/chip-messages.ts', root), made.chip)
}
