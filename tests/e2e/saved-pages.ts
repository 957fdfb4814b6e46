import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import type { PageObject } from '../../lib/model/plain'

/** A page as it was saved: the address that it came from, and its file. */
export interface SavedPage {
  readonly url: string
  readonly file: string
}

const withoutFragment = (address: string) => new URL(address).href.replace(/#.*$/, '')

/**
 * Answers saved pages at their own addresses, https ones too, with their very bytes; whatever else an
 * http address asks for is refused. The extension's own pages are not touched.
 */
export async function serveSaved(
  context: BrowserContext,
  pages: readonly SavedPage[],
): Promise<void> {
  const files = new Map(pages.map(({ url, file }) => [withoutFragment(url), file]))
  await context.route(/^https?:/, async (route) => {
    const request = route.request()
    const file = request.isNavigationRequest() ? files.get(withoutFragment(request.url())) : null
    if (!file) return route.abort('aborted')
    return route.fulfill({ contentType: 'text/html', body: await readFile(file) })
  })
}

/**
 * What the command line prints of saved pages: the real command, in a process of its own.
 *
 * @throws Error with what it said, where it does not end well
 */
export async function printed(
  pages: readonly SavedPage[],
  ...flags: readonly string[]
): Promise<readonly PageObject[]> {
  const folder = await mkdtemp(join(tmpdir(), 'minutebook-printed-'))
  try {
    const manifest = join(folder, 'pages.json')
    await writeFile(manifest, JSON.stringify(pages))
    const command = ['scripts/run.mjs', 'scripts/extract/command.ts', ...flags]
    const lines = await output([...command, '--manifest', manifest])
    return lines.map((line) => JSON.parse(line))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function output(args: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args)
    let [said, complained] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part
    })
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      complained += part
    })
    child.on('close', (code) => {
      if (code === 0) resolve(said.split('\n').filter((line) => line !== ''))
      else reject(new Error(complained))
    })
  })
}
