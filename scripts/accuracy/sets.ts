import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { SavedPage } from '../extract/browser'
import { fixtures } from '../fixture/folders'
import { type PlainPage, plainPageOf } from './compare'

/** A page with what a person read on it. */
export interface GoldPage {
  readonly page: SavedPage
  readonly gold: PlainPage
}

export interface GoldSet {
  readonly name: string
  readonly pages: readonly GoldPage[]
}

const corpora = [
  { name: 'dev', folder: resolve('../shared/corpus/dev') },
  { name: 'seeds', folder: resolve('../shared/corpus/seeds') },
]

export const hasCorpora = (): boolean => corpora.every(({ folder }) => existsSync(folder))

/** The corpora that are there: real pages, kept outside the repository. */
export async function realSets(): Promise<GoldSet[]> {
  const there = corpora.filter(({ folder }) => existsSync(folder))
  return Promise.all(there.map(async ({ name, folder }) => ({ name, pages: await corpus(folder) })))
}

/** The corpora that are there, and our own fixtures. */
export const goldSets = async (): Promise<GoldSet[]> => [
  ...(await realSets()),
  { name: 'fixtures', pages: await own() },
]

async function corpus(folder: string): Promise<GoldPage[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => {
      const gold = plainPageOf(JSON.parse(await readFile(join(folder, name), 'utf8')), name)
      const file = join(folder, name.replace(/\.json$/, '.html'))
      return { page: { url: gold.url, bytes: () => readFile(file) }, gold }
    }),
  )
}

function own(): Promise<GoldPage[]> {
  return Promise.all(
    fixtures().map(async ({ slug, url, page, expected, asked }) => {
      const gold = plainPageOf(JSON.parse(await readFile(expected, 'utf8')), slug)
      return { page: { url, asked, bytes: () => readFile(page) }, gold }
    }),
  )
}
