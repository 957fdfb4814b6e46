import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { extractAll } from './extract/command'
import type { PageFile } from './extract/manifest'

const scorer = resolve('../shared/score/score.mjs')
const usage = 'usage: npm run score -- DIR [--min F] [--misses]'

/**
 * `npm run score`: reads each `x.html` of a folder that has an `x.json` beside it, at the address that the json
 * gives, and has the scorer compare. Ends with the scorer's own exit code; a page that could not be read is 1.
 */
export async function main(args: string[]): Promise<number> {
  const [asked, ...flags] = args
  if (!asked || asked.startsWith('--')) return stopped(usage)
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), asked)
  if (!existsSync(folder)) return stopped(`${folder}: no such folder`)
  if (!existsSync(scorer)) {
    process.stdout.write(`left out: scoring (there is no ${scorer})\n`)
    return 0
  }
  const { lines, problems } = await predictions(await goldPages(folder))
  const file = resolve('output', `predictions-${basename(folder)}.jsonl`)
  await mkdir(resolve('output'), { recursive: true })
  await writeFile(file, lines.join(''))
  const { status } = spawnSync(process.execPath, [scorer, folder, file, ...flags], {
    stdio: 'inherit',
  })
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  return problems.length > 0 ? 1 : (status ?? 1)
}

function stopped(why: string): number {
  process.stderr.write(`${why}\n`)
  return 1
}

async function goldPages(folder: string): Promise<PageFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => {
      const gold: { url: string } = JSON.parse(await readFile(join(folder, name), 'utf8'))
      return { url: gold.url, file: join(folder, name.replace(/\.json$/, '.html')) }
    }),
  )
}

async function predictions(pages: readonly PageFile[]) {
  const lines: string[] = []
  const problems: string[] = []
  for await (const result of extractAll(pages)) {
    if ('object' in result) lines.push(`${JSON.stringify(result.object)}\n`)
    else problems.push(result.problem)
  }
  return { lines, problems }
}
