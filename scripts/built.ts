import { readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * The most that each bundle may weigh, in kilobytes (1000 bytes) after gzip. Raise one only in the commit that
 * grows it, and say there why.
 */
const budgets = [
  { bundle: 'content-scripts/council.js', kilobytes: 75 },
  { bundle: 'content-scripts/asked.js', kilobytes: 90 },
  { bundle: 'popup.html', kilobytes: 130 },
  { bundle: 'sidepanel.html', kilobytes: 130 },
  { bundle: 'background.js', kilobytes: 70 },
]

const builds = {
  'chrome-mv3': ['activeTab', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  'firefox-mv3': ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
}

/** Keys that no manifest of ours has: each would ask a person for more than Minutebook needs. */
const never = [
  'host_permissions',
  'optional_host_permissions',
  'optional_permissions',
  'web_accessible_resources',
  'externally_connectable',
]

/** Scripts that a page or script loads before anything is shown: `src="/a.js"`, `from"./b.js"`, `import"./c.js"`. */
const loads =
  /<(?:script|link)\b[^>]*?(?:src|href)="\/?([^"]+\.js)"|\b(?:from|import)\s*"(\.[^"]+\.js)"/g

/** A bundle and all that it loads at its start, each file once. */
async function filesOf(folder: string, bundle: string, seen = new Set<string>()) {
  if (seen.has(bundle)) return seen
  seen.add(bundle)
  const text = await readFile(join(folder, bundle), 'utf8')
  for (const [, fromRoot, beside] of text.matchAll(loads)) {
    const next = fromRoot ?? posix.join(dirname(bundle), beside ?? '')
    await filesOf(folder, next, seen)
  }
  return seen
}

async function weigh(folder: string, bundle: string): Promise<number> {
  const scripts = [...(await filesOf(folder, bundle))].filter((file) => file.endsWith('.js'))
  const weights = scripts.map(async (file) => gzipSync(await readFile(join(folder, file))).length)
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0) / 1000
}

async function manifestFaults(folder: string, permissions: readonly string[]): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  const asked: string[] = [...manifest.permissions].sort()
  const patterns: string[] = manifest.content_scripts.flatMap(
    (script: { matches: string[] }) => script.matches,
  )
  return [
    ...never.filter((key) => key in manifest).map((key) => `the manifest has ${key}`),
    ...(asked.join() === permissions.join() ? [] : [`permissions are ${asked.join(', ')}`]),
    ...patterns
      .filter((pattern) => /^\*:\/\/\*?\/|<all_urls>|localhost|127\.0\.0/.test(pattern))
      .map((pattern) => `a pattern too wide or only for tests: ${pattern}`),
    ...(manifest.content_scripts.some((script: { all_frames?: boolean }) => script.all_frames)
      ? ['a content script runs in frames']
      : []),
  ]
}

/** `npm run built`: what the two builds weigh and ask for. */
export async function main(): Promise<number> {
  let faults = 0
  for (const [build, permissions] of Object.entries(builds)) {
    const folder = join('.output', build)
    for (const { bundle, kilobytes } of budgets) {
      const weight = await weigh(folder, bundle)
      const over = weight > kilobytes
      if (over) faults += 1
      const line = `${build} ${bundle}: ${weight.toFixed(1)} of ${kilobytes} KB gzip`
      process.stdout.write(`${line}${over ? '  TOO HEAVY' : ''}\n`)
    }
    for (const fault of await manifestFaults(folder, permissions)) {
      faults += 1
      process.stdout.write(`${build}: ${fault}\n`)
    }
  }
  return faults > 0 ? 1 : 0
}
