import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openPageBrowser, type PageBrowser } from '../extract/browser'
import { changes, valuesOf } from './changes'
import { allPages, type NamedPage } from './pages'

const usage = `usage: npm run differ -- [COMMIT] [--only WORD]
Prints every difference between what the rules of COMMIT (else of main) and those of the working tree read in all
fixtures, corpora and cases. --only: the pages whose name holds WORD.`

/** How much of a value is printed, in UTF-16 units. */
const shown = 300

/**
 * `npm run differ`: both trees read the same pages in the same browser. What was wanted is for a person to say.
 * @returns the exit code: 0 with differences too, 1 where a page could not be read
 */
export async function main(args: string[]): Promise<number> {
  const only = args.indexOf('--only')
  const word = only < 0 ? '' : args[only + 1]
  const [commit = 'main', ...more] = only < 0 ? args : args.toSpliced(only, 2)
  if (word === undefined || more.length > 0 || commit.startsWith('-')) {
    process.stderr.write(`${usage}\n`)
    return 1
  }
  const before = pathToFileURL(`${await treeOf(commit)}/scripts/extract/`)
  const after = new URL('../extract/', import.meta.url)
  const pages = (await allPages()).filter(({ name }) => name.includes(word))
  const browser = await openPageBrowser()
  try {
    const all = await Promise.all(pages.map((page) => compared(browser, page, before, after)))
    process.stdout.write(all.flatMap(({ lines }) => lines).join(''))
    const different = all.filter(({ lines }) => lines.length > 0).length
    process.stdout.write(`${different} of ${pages.length} pages are read differently\n`)
    return all.some(({ isRead }) => !isRead) ? 1 : 0
  } finally {
    await browser.close()
  }
}

/** The tree of a commit, kept below `output`, where what it imports is found as for our own. */
async function treeOf(commit: string): Promise<string> {
  const sha = execFileSync('git', ['rev-parse', '--verify', `${commit}^{commit}`])
    .toString()
    .trim()
  const folder = resolve('output/differ', sha)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  const tree = execFileSync('git', ['archive', sha, 'lib', 'scripts', 'public', 'package.json'], {
    maxBuffer: 1e9,
  })
  execFileSync('tar', ['-x', '-C', unfinished], { input: tree })
  await rename(unfinished, folder)
  return folder
}

/** The differences of one page as lines to print. */
async function compared(browser: PageBrowser, page: NamedPage, before: URL, after: URL) {
  const module = page.asked ? 'in-page.asked.ts' : 'in-page.ts'
  try {
    // One after the other: both are the page at its own address.
    const old = valuesOf(await browser.readWith(page, new URL(module, before)))
    const now = valuesOf(await browser.readWith(page, new URL(module, after)))
    const found = changes(old, now)
    const lines = found.flatMap(({ field, gone, come }) => [
      `  ${field}\n`,
      ...gone.map((one) => `    - ${one.slice(0, shown)}\n`),
      ...come.map((one) => `    + ${one.slice(0, shown)}\n`),
    ])
    return { isRead: true, lines: lines.length > 0 ? [`${page.name}\n`, ...lines] : [] }
  } catch (error) {
    const [why] = String(error).split('\n')
    return { isRead: false, lines: [`${page.name}: ${why}\n`] }
  }
}
