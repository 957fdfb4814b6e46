// @ts-check
// Makes a fresh machine ready. Only Node's own modules: nothing is installed yet.
import { execFileSync } from 'node:child_process'
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

/** What the tests read our files with; Debian's own python sees it, a version manager's does not. */
const readers = ['python3-pandas', 'python3-openpyxl', 'libxml2-utils']

function readersAreThere() {
  try {
    execFileSync('/usr/bin/python3', ['-c', 'import pandas, openpyxl'], { stdio: 'ignore' })
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
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
    ...(tests && !readersAreThere() ? readers : []),
  ]
  if (missing.length > 0) {
    try {
      installPackages(missing)
    } catch (error) {
      console.error(`apt-get failed: ${error instanceof Error ? error.message : error}`)
    }
  }
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
