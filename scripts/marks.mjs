/**
 * Makes lib/design/marks.css, the colours of the marks on a council's page, from lib/design/tokens.css.
 * A mark's set is chosen by the page's own background and not by the system's theme, so each kind has two
 * names (`minutebook-value`, `minutebook-value-dark`), and the colours stand as plain values: a council's page
 * has none of our tokens.
 *
 *   node scripts/marks.mjs           write the file
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const root = new URL('../', import.meta.url)
const TOKEN = /--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g

/** What a kind looks like: what contains is a ground, what is contained is a line under the words. */
const RULES = [
  { kind: 'resolution', css: ['background-color: {resolution-ground}'] },
  {
    kind: 'option',
    css: ['background-color: {option-ground}', 'text-decoration: overline dashed {option} 1px'],
  },
  { kind: 'value', css: ['text-decoration: underline double {value} 1.5px'] },
  { kind: 'term', css: ['text-decoration: underline dotted {term} 2px'] },
  { kind: 'delegation', css: ['text-decoration: underline wavy {delegation} 1.2px'] },
  { kind: 'vote', css: ['text-decoration: underline solid {vote} 3px'] },
  {
    kind: 'own',
    css: ['background-color: {own-ground}', 'text-decoration: underline overline solid {own} 1px'],
  },
  { kind: 'flash', css: ['background-color: {action}', 'color: {action-ink}'] },
]

/**
 * The same under forced colours. The browser then paints every mark's ground and lines in its two colours of selected
 * words, so a line is seen only within the ground: no overlines, and underlines close to the words.
 */
const FORCED = {
  resolution: 'none',
  option: 'underline dashed HighlightText 1px',
  value: 'underline double HighlightText 1px',
  term: 'underline dotted HighlightText 2px',
  delegation: 'underline wavy HighlightText 1px',
  vote: 'underline solid HighlightText 3px',
  own: 'underline solid HighlightText 1px',
}

/**
 * The light and dark colour of each token that has two.
 * @param {string} tokens the text of tokens.css
 * @returns {Map<string, {light: string, dark: string}>}
 */
export function pairs(tokens) {
  return new Map(
    [...tokens.matchAll(TOKEN)].map(([, name = '', light = '', dark = '']) => [
      name,
      { light, dark },
    ]),
  )
}

/**
 * The text of marks.css.
 * @param {string} tokens the text of tokens.css
 */
export function marks(tokens) {
  const colours = pairs(tokens)
  /** @param {string} css @param {'light' | 'dark'} set */
  const put = (css, set) =>
    css.replace(/\{([a-z-]+)\}/g, (_, name) => {
      const colour = colours.get(name)
      if (colour === undefined) throw new Error(`tokens.css has no pair called --${name}`)
      return colour[set]
    })
  const rules = RULES.flatMap(({ kind, css }) =>
    /** @type {const} */ (['light', 'dark']).map((set) => {
      const lines = css.map((line) => `    ${put(line, set)};`)
      if (css.some((line) => line.includes('underline')))
        lines.push('    text-underline-offset: 3px;')
      const name = set === 'light' ? `minutebook-${kind}` : `minutebook-${kind}-dark`
      return `  ::highlight(${name}) {\n${lines.join('\n')}\n  }\n`
    }),
  )
  const head =
    '/* Made by scripts/marks.mjs from tokens.css. Do not edit. Paper is left as the council prints it. */'
  const forced = Object.entries(FORCED).map(([kind, line]) => {
    const offset = line === 'none' ? '' : '    text-underline-offset: 1px;\n'
    const names = `  ::highlight(minutebook-${kind}),\n  ::highlight(minutebook-${kind}-dark) {\n`
    return `${names}    text-decoration: ${line};\n${offset}  }\n`
  })
  const whenForced = `@media screen and (forced-colors: active) {\n${forced.join('')}}\n`
  return `${head}\n@media screen {\n${rules.join('')}}\n${whenForced}`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tokens = readFileSync(new URL('lib/design/tokens.css', root), 'utf8')
  writeFileSync(new URL('lib/design/marks.css', root), marks(tokens))
}
