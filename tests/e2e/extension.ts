import { rm } from 'node:fs/promises'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { SampleSite } from '../site/server.mjs'
import { type Hosts, launch, newProfile, serveHosts } from './browser'
import { type Minutebook, minutebookIn, minutebookOf } from './minutebook'
import { type Cleared, type SharedBrowser, sharedBrowser } from './shared-browser'

/** A browser with the extension. `cleared`: it is the worker's, and was used before. */
interface Opened {
  readonly context: BrowserContext
  /** Where it can be debugged a second time. */
  readonly port: number
  readonly cleared: Cleared | null
}

interface Fixtures {
  /** The servers answer as at first after every test. */
  hostsReset: undefined
  site: SampleSite
  /** Answers every host that is not of the sample site with the page that a test put there. */
  elsewhere: Map<string, string>
  /**
   * A browser with a fresh profile, for tests about the install, restarts and updates of the extension. All others
   * share the browser of their worker, which is cleared for each. Any of the next three gives one too.
   */
  ownBrowser: boolean
  browserArgs: string[]
  keepsBackForwardCache: boolean
  /** The folder in which the browser keeps what it knows, made with `newProfile` and removed by the test. */
  profile: string | null
  opened: Opened
  context: BrowserContext
  minutebook: Minutebook
}

interface OfWorker {
  hosts: Hosts
  shared: SharedBrowser
}

export const test = base.extend<Fixtures, OfWorker>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const hosts = await serveHosts()
      await use(hosts)
      await hosts.close()
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ hosts }, use) => {
      const shared = sharedBrowser(hosts)
      await use(shared)
      await shared.close()
    },
    { scope: 'worker' },
  ],
  ownBrowser: [false, { option: true }],
  browserArgs: [[], { option: true }],
  keepsBackForwardCache: [false, { option: true }],
  profile: [null, { option: true }],
  hostsReset: [
    async ({ hosts }, use) => {
      await use(undefined)
      hosts.site.setRevision(1)
      hosts.elsewhere.clear()
    },
    { auto: true },
  ],
  site: async ({ hosts }, use) => use(hosts.site),
  elsewhere: async ({ hosts }, use) => use(hosts.elsewhere),
  opened: async (
    { hosts, shared, ownBrowser, browserArgs: args, keepsBackForwardCache, profile },
    use,
  ) => {
    const isOwn = ownBrowser || keepsBackForwardCache || args.length > 0 || profile !== null
    if (!isOwn) {
      const cleared = await shared.cleared()
      return use({ ...cleared, cleared })
    }
    const folder = profile ?? (await newProfile())
    const { rules } = hosts
    const browser = await launch({ profile: folder, rules, args, keepsBackForwardCache })
    await use({ ...browser, cleared: null })
    await browser.context.close()
    if (profile === null) await rm(folder, { recursive: true, force: true })
  },
  context: async ({ opened }, use) => use(opened.context),
  minutebook: async ({ opened: { context, cleared } }, use) =>
    use(cleared ? minutebookOf(context, cleared.id, cleared.inside) : await minutebookIn(context)),
  page: async ({ context, minutebook }, use) => {
    // The extension is there before the first page is opened.
    expect(minutebook.id).toMatch(/^[a-p]{32}$/)
    await use(await context.newPage())
  },
})

/** The names of our marks that the page draws. */
export const marksOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('minutebook-')))

/** Waits until one stretch of the page flashes that says this. A flash is over after two seconds: it is looked for often. */
export const expectFlash = (page: Page, words: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(flashing), { intervals: [100] })
    .toEqual([expect.stringContaining(words)])

/** Runs in the page. */
const flashing = () =>
  [...CSS.highlights]
    .filter(([name]) => name.startsWith('minutebook-flash'))
    .flatMap(([, marks]) => [...marks].map((range) => String(range)))

export { newProfile } from './browser'
export { allowInPrivate, type Minutebook, type Rows } from './minutebook'
export { expect }
