/**
 * Makes lib/i18n/messages.ts from public/_locales/en/messages.json, the one source of every string that a
 * person sees (the browser reads the same file for the manifest).
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
const COUNTS = new Set(['n', 'of'])

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

/**
 * The text of lib/i18n/messages.ts.
 * @param {string} json the text of the locale file
 */
export function generate(json) {
  /** @type {Locale} */
  const source = JSON.parse(json)
  return [
    '// Made by scripts/messages.mjs from public/_locales/en/messages.json. Do not edit.',
    '',
    '/** What each message needs. */',
    'export interface MessageValues {',
    ...[...valuesByKey(source)].map(typeLine),
    '}',
    '',
    'export const messages: Readonly<Record<string, string>> = {',
    ...Object.entries(source).map(entryLine),
    '}',
    '',
  ].join('\n')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('lib/i18n/messages.ts', root), generate(readFileSync(SOURCE, 'utf8')))
}
