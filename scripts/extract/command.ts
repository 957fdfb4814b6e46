import { readFile } from 'node:fs/promises'
import type { PageObject } from '../../lib/model/plain'
import { openPageBrowser, type PageBrowser } from './browser'
import { type PageFile, pagesAskedFor } from './manifest'
import { pageObject } from './page-object'

/** One page's object, or one line that says why there is none. */
export type Extracted = { object: PageObject } | { problem: string }

/**
 * Reads the pages, several at a time, in one browser.
 *
 * @param files pages in the order in which they are to be answered
 * @returns for each page its object or its problem, in order, each as soon as it and those before it are done
 */
export async function* extractAll(files: readonly PageFile[]): AsyncGenerator<Extracted> {
  const browser = await openPageBrowser()
  try {
    const readings = files.map((file) => extractOne(browser, file))
    for (const reading of readings) yield await reading
  } finally {
    await browser.close()
  }
}

async function extractOne(browser: PageBrowser, page: PageFile): Promise<Extracted> {
  if (!isWebAddress(page.url)) return { problem: `${page.url}: not a web address` }
  try {
    const reading = await browser.read({ ...page, bytes: () => readFile(page.file) })
    return { object: pageObject(page.url, reading) }
  } catch (error) {
    return { problem: `${page.file}: ${firstLine(error)}` }
  }
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n')[0] ?? '').replace(/^ENOENT: /, '')
}

/** `npm run extract`: page objects on standard output, one a line; problems on standard error. */
export async function main(args: string[]): Promise<number> {
  let failed = false
  try {
    const files = await pagesAskedFor(args, process.env.INIT_CWD ?? process.cwd())
    for await (const result of extractAll(files)) {
      if ('object' in result) process.stdout.write(`${JSON.stringify(result.object)}\n`)
      else {
        failed = true
        process.stderr.write(`${result.problem}\n`)
      }
    }
  } catch (error) {
    failed = true
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  }
  return failed ? 1 : 0
}
