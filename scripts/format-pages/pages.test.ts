import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ExportFormat } from '../../lib/export/format'
import { bibtex } from '../../lib/export/formats/bibtex'
import { cslJson, ris } from '../../lib/export/formats/citations'
import { formats } from '../../lib/export/index'
import { exampleBy } from './example'
import { formatPages, indexPage } from './pages'
import { citationParts } from './text-formats'

const folder = 'docs/formats'
const pages = [...new Map(Object.values(formatPages).map((page) => [page.file, page])).values()]

// Write them anew with `npx vitest run --project node scripts/format-pages -u`.
it.each(pages.map((page) => [page.file, page] as const))(
  'docs/formats/%s is what the code says',
  async (file, { text, proofs }) => {
    await expect(await text(proofs)).toMatchFileSnapshot(join(process.cwd(), folder, file))
  },
)

it('docs/formats/README.md lists them', async () => {
  await expect(indexPage()).toMatchFileSnapshot(join(process.cwd(), folder, 'README.md'))
})

it('every format has a page, and no page is of none', () => {
  expect(Object.keys(formatPages).toSorted()).toEqual(formats.map(({ id }) => id).toSorted())
  expect(readdirSync(folder).toSorted()).toEqual(
    [...pages.map(({ file }) => file), 'README.md'].toSorted(),
  )
})

it('the tests that pages name are there', () => {
  const named = Object.values(formatPages).flatMap(({ proofs }) => proofs.map(({ test }) => test))
  expect(named.filter((test) => !existsSync(test))).toEqual([])
})

it.each<[string, ExportFormat, 'ris' | 'bibtex' | 'csl', RegExp]>([
  ['RIS', ris, 'ris', /^([A-Z][A-Z0-9]) {2}-/gm],
  ['BibTeX', bibtex, 'bibtex', /^ {2}(\w+) =/gm],
  ['CSL-JSON', cslJson, 'csl', /"([A-Za-z]+)":/g],
])('the page of citations names what %s writes', async (_name, format, column, pattern) => {
  const named = citationParts.flatMap((part) => part[column].split(', '))
  const written = Array.from((await exampleBy(format)).matchAll(pattern), ([, name = '']) => name)
  const inside = ['ER', 'literal', 'parts']
  expect(written.length).toBeGreaterThan(5)
  expect(written.filter((name) => !named.includes(name) && !inside.includes(name))).toEqual([])
})
