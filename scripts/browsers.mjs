// @ts-check
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The oldest browsers that the extension is built for: the manifest's own numbers. */
export const oldest = { chromium: 140, firefox: 153 }

const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined)

/** Where each browser stands, best first; a name without a folder is looked for on PATH. */
const places = {
  chromium: [
    'chromium',
    'chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
  ],
  branded: [
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...programs.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
}

/** @param {string} place @returns {string | null} */
function located(place) {
  if (/[\\/]/.test(place)) return existsSync(place) ? place : null
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, place)).find((path) => existsSync(path)) ?? null
}

/** The major version that a browser prints of itself; null where it prints none. @param {string} path */
export function majorVersion(path) {
  if (process.platform === 'win32') return null
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout ?? ''
  const number = /(?:^|\s)(\d+)\.\d/.exec(said)?.[1]
  return number === undefined ? null : Number(number)
}

/**
 * The Chromium to use: `CHROME_PATH`, then an installed Chromium, then Chrome or Edge. `branded` ones
 * ignore `--load-extension` (Chrome from version 137).
 * @returns {{ path: string, branded: boolean } | null}
 */
export function findChromium() {
  const asked = process.env.CHROME_PATH
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH names no file: ${asked}`)
    return { path: asked, branded: isBranded(asked) }
  }
  for (const place of places.chromium) {
    const path = located(place)
    if (path) return { path, branded: false }
  }
  for (const place of places.branded) {
    const path = located(place)
    if (path) return { path, branded: true }
  }
  return null
}

/** @param {string} path */
function isBranded(path) {
  if (process.platform === 'win32') return !/chromium/i.test(path)
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout ?? ''
  return /Google Chrome(?! for Testing)|Microsoft Edge/.test(said)
}

/** The path of the Chromium to use. Throws, with the command that a person should run, where there is none. */
export function chromiumPath() {
  const found = findChromium()
  if (!found) throw new Error(howToInstall('chromium'))
  return found.path
}

/** `FIREFOX_PATH`, then an installed Firefox, of at least the oldest version; else null. @returns {string | null} */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH
  if (asked && !existsSync(asked)) throw new Error(`FIREFOX_PATH names no file: ${asked}`)
  const candidates = asked ? [asked] : places.firefox.map(located)
  for (const path of candidates) {
    if (path && (majorVersion(path) ?? oldest.firefox) >= oldest.firefox) return path
  }
  return null
}

/** True on Debian, Ubuntu and what is made from them. */
export function isDebian() {
  if (!existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

const isRoot = () => process.getuid?.() === 0

/** What a person should do who has no such browser. @param {'chromium' | 'firefox'} browser */
export function howToInstall(browser) {
  const name = browser === 'chromium' ? 'Chromium, Chrome or Edge' : `Firefox ${oldest.firefox}`
  const setting = browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'
  const debian = browser === 'chromium' ? 'chromium' : 'firefox-esr'
  const command = isDebian()
    ? `sudo apt-get update && sudo apt-get install -y ${debian}`
    : process.platform === 'darwin'
      ? `brew install --cask ${browser}`
      : process.platform === 'win32'
        ? `winget install ${browser === 'chromium' ? 'Hibbiki.Chromium' : 'Mozilla.Firefox'}`
        : `install the package "${debian}"`
  return `No ${name} was found. Run: ${command}  (or set ${setting} to the program)`
}

/**
 * Debian packages, where this is Debian or Ubuntu and we are root; elsewhere nothing is done.
 * @param {readonly string[]} packages
 * @returns {boolean} true where apt installed them
 */
export function installPackages(packages) {
  if (!isDebian() || !isRoot() || packages.length === 0) return false
  console.log(`Installing ${packages.join(', ')}`)
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const quiet = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  }
  execFileSync('apt-get', ['update', '-qq'], quiet)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
  return true
}
