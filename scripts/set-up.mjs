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

/**
 * Installs what is missing, or stops with the one command that the person should run.
 * @param {{ firefox: boolean }} wants Firefox is for the tests only; a missing one is not an error
 */
export function setUp({ firefox }) {
  const node = Number(process.versions.node.split('.')[0])
  if (node < 20) stop(`Node ${process.versions.node} is too old: install Node 20 or newer`)
  const missing = [
    ...(findChromium() ? [] : ['chromium', 'fonts-liberation']),
    ...(firefox && !findFirefox() ? ['firefox-esr'] : []),
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
