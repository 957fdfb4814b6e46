import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { SavedPage } from '../extract/browser'
import { fixtures } from '../fixture/folders'

/** A page that both trees read, with the name that the differences are printed under. */
export interface NamedPage extends SavedPage {
  readonly name: string
}

/** Folders of saved pages that may stand beside the repository: `x.html` with the address in `x.json`. */
const folders = ['corpus/seeds', 'corpus/dev', 'cases']
const texts = resolve('../shared/corpus/texts.jsonl')

/** All that there is to read: our fixtures, the corpora, the small cases, and texts of further pages. */
export async function allPages(): Promise<NamedPage[]> {
  const own = fixtures().map(({ slug, url, page, asked }) => ({
    ...{ name: slug, url, asked },
    bytes: () => readFile(page),
  }))
  const others = await Promise.all(folders.map(pagesIn))
  return [...own, ...others.flat(), ...(await pagesOfTexts())]
}

async function pagesIn(name: string): Promise<NamedPage[]> {
  const folder = resolve('../shared', name)
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.json') && existsSync(join(folder, file.replace(/json$/, 'html'))),
  )
  return Promise.all(
    files.sort().map(async (file) => {
      const said = JSON.parse(await readFile(join(folder, file), 'utf8'))
      const page = join(folder, file.replace(/json$/, 'html'))
      const asked = said.asked === true
      return {
        ...{ name: `${name}/${file.slice(0, -5)}`, url: String(said.url), asked },
        bytes: () => readFile(page),
      }
    }),
  )
}

/** The text of a page alone, read as a page that a person asks for: its markup is not kept. */
async function pagesOfTexts(): Promise<NamedPage[]> {
  if (!existsSync(texts)) return []
  const lines = (await readFile(texts, 'utf8')).split('\n').filter(Boolean)
  return lines.map((line, n) => {
    const html = pageOfText(String(JSON.parse(line).text))
    return {
      ...{ name: `texts/${n + 1}`, url: `https://texts.example/${n + 1}`, asked: true },
      bytes: async () => Buffer.from(html),
    }
  })
}

function pageOfText(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const [title = '', ...blocks] = escaped.split(/\n\s*\n/)
  const paragraphs = blocks.map((block) => `<p>${block.replaceAll('\n', '<br>')}</p>`)
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${paragraphs.join('\n')}</main>`
}
