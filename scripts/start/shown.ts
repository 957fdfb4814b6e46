import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { findChromium, howToInstall } from '../browsers.mjs'
import { loadUnpacked } from './branded'
import type { Job } from './job'
import { extensionArguments, prepareProfile, siteArguments } from './profile'

/** A person looks: a browser window stands open on the sample site until it is closed or Ctrl-C is pressed. */
export async function runShown({ site, rules, extension }: Job): Promise<number> {
  const browser = findChromium()
  if (!browser) throw new Error(howToInstall('chromium'))
  const profile = resolve('output/profile')
  await prepareProfile(profile)
  const decision = site.pages.find(
    ({ kind, url }) => kind === 'decision' && url.includes('.gov.uk/'),
  )
  const first = decision?.url ?? `http://127.0.0.1:${site.port}/`
  const args = [`--user-data-dir=${profile}`, ...siteArguments(rules)]
  const child = browser.branded
    ? spawn(
        browser.path,
        [...args, '--remote-debugging-pipe', '--enable-unsafe-extension-debugging', first],
        { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
      )
    : spawn(browser.path, [...args, ...extensionArguments(extension), first], { stdio: 'ignore' })
  say(site.pages.map(({ name, url }) => `  ${name}: ${url}`).join('\n'))
  say(`\nThe browser's profile, and with it the library, is kept in ${profile}`)
  say('Ctrl-C ends the browser and the sample site.')
  if (browser.branded) await loadInto(child, extension)
  return ended(child)
}

const say = (line: string) => process.stdout.write(`${line}\n`)

async function loadInto(child: ChildProcess, extension: string): Promise<void> {
  try {
    await loadUnpacked(child, extension)
  } catch (error) {
    say(
      `\nThis browser did not take the extension (${error instanceof Error ? error.message : error}).`,
    )
    say('Load it by hand, in three clicks:')
    say('  1. open chrome://extensions and switch on "Developer mode" (top right)')
    say('  2. press "Load unpacked"')
    say(`  3. choose the folder ${extension}`)
  }
}

/** Waits for the browser's end, or ends it with Ctrl-C. */
function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve(0))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => child.kill('SIGTERM'))
    }
  })
}
