import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { chromiumPath } from '../../scripts/browsers.mjs'
import { hostRules, type SampleSite, serve } from '../site/server.mjs'

/** Where `npm run build` puts the extension. */
const extension = resolve('.output/chrome-mv3')

/** A browser with the built extension, and the port at which it can be debugged a second time. */
export interface OpenBrowser {
  readonly context: BrowserContext
  readonly port: number
}

/** The servers of a worker: every host that a test opens is one of theirs. */
export interface Hosts {
  readonly site: SampleSite
  /** The pages of all hosts that are not of the sample site, by address. */
  readonly elsewhere: Map<string, string>
  /** Chromium's `--host-resolver-rules` for these servers. */
  readonly rules: string
  close(): Promise<void>
}

export async function serveHosts(): Promise<Hosts> {
  const site = await serve()
  const pages = new Map<string, string>()
  const server = createServer((request, response) => {
    const html = pages.get(`http://${request.headers.host}${request.url}`)
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    })
    response.end(html)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    site,
    elsewhere: pages,
    rules: `${hostRules(site.port)}, MAP *.example 127.0.0.1:${port}, MAP *.elsewhere.gov.uk 127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections()
      await Promise.all([site.close(), new Promise((done) => server.close(done))])
    },
  }
}

/**
 * A fresh profile that lets plain http be opened (Chrome warns before it from version 154 on) and an unpacked
 * extension start again (which it does in developer mode alone).
 */
export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'minutebook-e2e-'))
  await mkdir(join(profile, 'Default'))
  const preferences = {
    https_only_mode_enabled: false,
    https_first_balanced_mode_enabled: false,
    extensions: { ui: { developer_mode: true } },
  }
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  return profile
}

/** Where a browser with this profile puts downloads. */
export const downloadsOf = (profile: string): string => join(profile, 'downloads')

interface Launch {
  readonly profile: string
  readonly rules: string
  readonly args?: readonly string[]
  readonly keepsBackForwardCache?: boolean
}

/** Starts Chromium with the extension. The caller closes the context and removes the profile. */
export async function launch({
  profile,
  rules,
  args = [],
  keepsBackForwardCache = false,
}: Launch): Promise<OpenBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    // Playwright's own folder is emptied after each test, which a shared browser outlives.
    downloadsPath: downloadsOf(profile),
    ignoreDefaultArgs: keepsBackForwardCache ? ['--disable-back-forward-cache'] : [],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${rules}`,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      ...args,
    ],
  })
  const [port = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  return { context, port: Number(port) }
}
