/**
 * Makes lib/i18n/messages.ts and lib/i18n/chip-messages.ts from public/_locales/en/messages.json, the one
 * source of every string that a person sees (the browser reads the same file for the manifest).
 *
 *   node scripts/messages.mjs           write the files
 *   node scripts/messages.mjs --check   say whether they are up to date (exit 1 when not)
 *
 * Values stand in braces: "Export {n} decisions". A plural is two keys, `x_one` and `x_other`, asked for as
 * `x` with the number `n`. Keys that begin with `chip_` also go into the small table of the page's own chip.
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
 * @param {Locale} source
 * @param {{types: string, name: string, what: string}} names
 */
function table(source, { types, name, what }) {
  return [
    '// Made by scripts/messages.mjs from public/_locales/en/messages.json. Do not edit.',
    '',
    `/** What each message of ${what} needs. */`,
    `export interface ${types} {`,
    ...[...valuesByKey(source)].map(typeLine),
    '}',
    '',
    `export const ${name}: Readonly<Record<string, string>> = {`,
    ...Object.entries(source).map(entryLine),
    '}',
    '',
  ].join('\n')
}

/**
 * The generated files as paths from the root with their text.
 * @param {string} json the text of the locale file
 * @returns {{path: string, text: string}[]}
 */
export function generate(json) {
  /** @type {Locale} */
  const all = JSON.parse(json)
  const chip = Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('chip_')))
  const forScreens = { types: 'MessageValues', name: 'messages', what: 'the screens' }
  const forChip = { types: 'ChipValues', name: 'chipMessages', what: 'the chip' }
  return [
    { path: 'lib/i18n/messages.ts', text: table(all, forScreens) },
    { path: 'lib/i18n/chip-messages.ts', text: table(chip, forChip) },
  ]
}

function main() {
  const stale = []
  for (const { path, text } of generate(readFileSync(SOURCE, 'utf8'))) {
    if (process.argv.includes('--check')) {
      if (readFileSync(new URL(path, root), 'utf8') !== text) stale.push(path)
    } else writeFileSync(new URL(path, root), text)
  }
  if (stale.length > 0) {
    console.error(`Not up to date: ${stale.join(', ')}. Run: node scripts/messages.mjs`)
    process.exit(1)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main()
