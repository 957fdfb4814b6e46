import { readdirSync, readFileSync } from 'node:fs'
import { debate } from './debate.mjs'
import * as aberllyn from './designs/aberllyn.mjs'
import * as ambleford from './designs/ambleford.mjs'
import * as holmshire from './designs/holmshire.mjs'
import * as littlemarsh from './designs/littlemarsh.mjs'
import * as netherby from './designs/netherby.mjs'
import * as network from './designs/network.mjs'
import * as stcuthberts from './designs/stcuthberts.mjs'

/**
 * A page of the sample site. Its file begins with a comment of JSON that gives these; the rest of the
 * file is what the council's content system would print. `page.r2.html` beside `page.html` is what the
 * same address says from revision 2 on.
 *
 * @typedef {object} Page
 * @property {string} url the address as a visitor writes it, http and no port
 * @property {string} name a short name for people
 * @property {'record' | 'list' | 'nothing'} expect what Minutebook should make of it
 * @property {'moderngov' | 'open-council-network' | 'cmis' | 'generic' | null} system
 * @property {'decision' | 'agenda-item' | 'meeting' | 'issue' | 'list' | 'page' | null} kind
 * @property {'signed-in' | 'restricted' | 'asked' | null} held why the extension does not capture it by itself
 * @property {number} records how many records it carries
 * @property {string} heading what the system prints over it ("Decision details")
 * @property {string} title
 * @property {string} about the council that a mirror's page is about
 * @property {boolean} signedIn
 * @property {'en' | 'cy'} lang
 * @property {string} design
 */

/** @type {Record<string, { council: { name: string, home: string }, dress: (page: Page, body: string) => string } | undefined>} */
const designs = { aberllyn, ambleford, holmshire, littlemarsh, netherby, network, stcuthberts }
const pagesDir = new URL('./pages/', import.meta.url)
const defaults = { held: null, records: 0, about: '', signedIn: false, lang: 'en' }

/** @param {string} design @param {string} file */
function readPage(design, file) {
  const text = readFileSync(new URL(`${design}/${file}`, pagesDir), 'utf8')
  const end = text.indexOf('-->')
  if (!text.startsWith('<!--') || end < 0) throw new Error(`${design}/${file}: no description`)
  const page = { ...defaults, ...JSON.parse(text.slice(4, end)), design }
  return {
    page,
    body: text
      .slice(end + 3)
      .trim()
      .replace(/<!-- debate (\d+) -->/, (_, n) => debate(Number(n))),
  }
}

/** The last revision of a file that is not newer than `revision`. @param {string} design @param {string} file @param {number} revision */
function atRevision(design, file, revision) {
  for (let n = revision; n > 1; n -= 1) {
    const name = file.replace(/\.html$/, `.r${n}.html`)
    if (readdirSync(new URL(`${design}/`, pagesDir)).includes(name)) return readPage(design, name)
  }
  return readPage(design, file)
}

const files = Object.keys(designs).flatMap((design) =>
  readdirSync(new URL(`${design}/`, pagesDir))
    .filter((file) => file.endsWith('.html') && !/\.r\d+\.html$/.test(file))
    .sort()
    .map((file) => ({ design, file, page: readPage(design, file).page })),
)

/** Every page of the sample site, council by council. @type {readonly Page[]} */
export const pages = files.map(({ page }) => page)

const homes = Object.values(designs).flatMap((design) => design?.council.home ?? [])
/** Every host that the site answers for, the councils' front doors included. @type {readonly string[]} */
export const hosts = [
  ...new Set(
    [...pages.map((page) => page.url), ...homes.filter((home) => home !== '/')].map(
      (url) => new URL(url).hostname,
    ),
  ),
]

/** One spelling for all spellings of an address: hosts and paths in any letter case, parameters in any order. @param {URL} url */
const key = (url) =>
  `${url.hostname}${decodeURIComponent(url.pathname)}?${[...url.searchParams]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')}`
    .toLowerCase()
    .replace(/\/\(s\([^)]*\)\)/, '')
const byAddress = new Map(files.map((entry) => [key(new URL(entry.page.url)), entry]))

/**
 * The HTML of an address, or null where the sample site has no such page.
 * @param {URL} url @param {number} revision
 */
export function htmlOf(url, revision) {
  const entry = byAddress.get(key(url))
  if (!entry) return null
  const { page, body } = atRevision(entry.design, entry.file, revision)
  return designs[entry.design]?.dress(page, body) ?? null
}

/** The pages of one host as a list of links; of every host for one that the site does not have. @param {string} host */
export function indexOf(host) {
  const own = pages.filter((page) => new URL(page.url).hostname === host.toLowerCase())
  const rows = (own.length > 0 ? own : pages).map(
    (page) =>
      `<li><a href="${page.url.replaceAll('&', '&amp;')}">${page.name}</a> <small>${new URL(page.url).hostname}: ${page.expect}</small></li>`,
  )
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sample council pages</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:820px;margin:40px auto;padding:0 20px}small{color:#667}</style></head>
<body><h1>Sample council pages</h1><p>These councils do not exist. Open a page, then look at Minutebook's button.</p><ol>${rows.join('\n')}</ol></body></html>`
}
