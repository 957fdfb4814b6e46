// @ts-check
import { existsSync } from 'node:fs'

/**
 * The Chromium (or Chrome, Edge) that this machine has: `CHROME_PATH` first, then the usual places.
 * @returns {string}
 */
export function chromiumPath() {
  const found = [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((path) => path && existsSync(path))
  if (!found) throw new Error('No Chromium found: set CHROME_PATH')
  return found
}
