import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** One page to read: the address it is to be read at, and where its bytes stand. */
export interface PageFile {
  readonly url: string
  readonly file: string
  readonly contentType?: string
  /** Read as when a person asks for it: with the system, too, that takes any page. */
  readonly asked?: boolean
}

const usage = `usage: npm run --silent extract -- [--generic] --url URL FILE.html
       npm run --silent extract -- [--generic] --manifest PAGES.json   [{"url": "...", "file": "..."}, ...]
--generic: reads any page, as when a person asks, not only those of a known system`

const generic = '--generic'

/**
 * What the arguments ask for. `here` is the folder that relative files count from; a manifest's files count
 * from the manifest.
 *
 * @throws Error with one line for the person: wrong arguments, or a manifest that cannot be used
 */
export async function pagesAskedFor(args: readonly string[], here: string): Promise<PageFile[]> {
  const [flag, value, file, ...more] = args.filter((arg) => arg !== generic)
  const asked = args.includes(generic)
  if (flag === '--url' && value && file && more.length === 0) {
    return [{ url: value, file: resolve(here, file), asked }]
  }
  if (flag === '--manifest' && value && file === undefined)
    return (await readManifest(resolve(here, value))).map((page) => ({ ...page, asked }))
  throw new Error(usage)
}

async function readManifest(path: string): Promise<PageFile[]> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Error(`${path}: cannot be read (${error.message})`)
  })
  const entries = parsed(text, path)
  if (!Array.isArray(entries)) throw new Error(`${path}: not an array of {url, file}`)
  return entries.map((entry: unknown, place) => {
    if (!isEntry(entry)) throw new Error(`${path}: entry ${place + 1} is not {url, file}`)
    return { ...entry, file: resolve(dirname(path), entry.file) }
  })
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`${path}: not JSON (${error instanceof Error ? error.message : error})`)
  }
}

function isEntry(entry: unknown): entry is PageFile {
  if (typeof entry !== 'object' || entry === null) return false
  if (!('url' in entry && 'file' in entry)) return false
  if ('contentType' in entry && typeof entry.contentType !== 'string') return false
  return typeof entry.url === 'string' && typeof entry.file === 'string'
}
