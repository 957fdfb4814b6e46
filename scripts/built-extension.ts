import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type ViewportSize } from 'playwright'
import { chromiumPath } from './browsers.mjs'
import { extensionArguments, prepareProfile, siteArguments } from './start/profile'

/** Chromium without a window, with the extension that `npm run build` made. */
export interface BuiltExtension {
  readonly context: BrowserContext
  /** Where its pages are: "chrome-extension://…", without a slash at the end. */
  readonly home: string
  /** Closes the browser and throws its profile away. */
  close(): Promise<void>
}

interface Options {
  readonly extension?: string
  /** The value of `--host-resolver-rules`. Unless it is said, no host is found. */
  readonly rules?: string
  /** What Chromium is told besides. */
  readonly args?: readonly string[]
  readonly viewport?: ViewportSize
}

/** Opens it in a profile made new, for the commands that measure it or take pictures of it. */
export async function openBuiltExtension({
  extension = '.output/chrome-mv3',
  rules = 'MAP * ~NOTFOUND',
  args = [],
  ...more
}: Options = {}): Promise<BuiltExtension> {
  const profile = await mkdtemp(join(tmpdir(), 'minutebook-'))
  await prepareProfile(profile)
  const context = await chromium.launchPersistentContext(profile, {
    ...more,
    executablePath: chromiumPath(),
    args: [...siteArguments(rules), ...extensionArguments(resolve(extension)), ...args],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return {
    context,
    home: `chrome-extension://${new URL(worker.url()).host}`,
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
