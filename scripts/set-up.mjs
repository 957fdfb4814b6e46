// @ts-check
// Makes a fresh machine ready. Only Node's own modules: nothing is installed yet.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import {
  findChromium,
  findFirefox,
  howToInstall,
  installPackages,
  majorVersion,
  oldest,
} from './browsers.mjs'

const stamp = 'node_modules/.minutebook-lock'

/** Installs node_modules when they are absent, or older than the lockfile. */
function installModules() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing node_modules (npm ci)')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  writeFileSync(stamp, lock)
}

/** @param {string} why */
function stop(why) {
  console.error(why)
  process.exit(1)
}

/**
 * A program of other people that reads what we export: its Debian packages, and a command that ends well where
 * they are there.
 * @typedef {{ name: string, packages: readonly string[], asks: readonly [string, ...string[]] }} Reader
 */

/** What the gate reads our files with; Debian's own python sees its pandas, a version manager's does not.
 * @type {readonly Reader[]} */
const readers = [
  {
    name: 'pandas',
    packages: ['python3-pandas', 'python3-openpyxl'],
    asks: ['/usr/bin/python3', '-c', 'import pandas, openpyxl'],
  },
  { name: 'xmllint', packages: ['libxml2-utils'], asks: ['xmllint', '--version'] },
]

/** @param {readonly Reader[]} wanted @returns {Reader[]} those that this machine does not have */
const absent = (wanted) =>
  wanted.filter(({ asks: [program, ...args] }) => {
    const { status } = spawnSync(program, args, { stdio: 'ignore' })
    return status !== 0
  })

/** @param {readonly string[]} packages */
function tryToInstall(packages) {
  if (packages.length === 0) return
  try {
    installPackages(packages)
  } catch (error) {
    console.error(`apt-get failed: ${error instanceof Error ? error.message : error}`)
  }
}

/**
 * Installs the readers that are not there, where that can be done.
 * @param {readonly Reader[]} wanted
 * @returns {Reader[]} those that are still missing
 */
export function setUpReaders(wanted) {
  tryToInstall([...new Set(absent(wanted).flatMap(({ packages }) => packages))])
  return absent(wanted)
}

/**
 * Installs what is missing, or stops with the one command that the person should run.
 * @param {{ tests: boolean }} wants Firefox and other people's readers are for the tests only; it is no error
 *   where they are missing
 */
export function setUp({ tests }) {
  const node = Number(process.versions.node.split('.')[0])
  if (node < 20) stop(`Node ${process.versions.node} is too old: install Node 20 or newer`)
  const missing = [
    ...(findChromium() ? [] : ['chromium', 'fonts-liberation']),
    ...(tests && !findFirefox() ? ['firefox-esr'] : []),
    ...(tests ? absent(readers).flatMap(({ packages }) => packages) : []),
  ]
  tryToInstall(missing)
  const chromium = findChromium()
  if (!chromium) return stop(howToInstall('chromium'))
  const version = majorVersion(chromium.path)
  if (version !== null && version < oldest.chromium) {
    stop(
      `${chromium.path} is version ${version}; Minutebook needs ${oldest.chromium}. ${howToInstall('chromium')}`,
    )
  }
  installModules()
}
