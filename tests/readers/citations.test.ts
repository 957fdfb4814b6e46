import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import Ajv from 'ajv'
import Cite from 'citation-js'
import { describe, expect, it } from 'vitest'
import { bibtex } from '../../lib/export/formats/bibtex'
import { cslJson, ris } from '../../lib/export/formats/citations'
import { nastyRecords } from '../samples/nasty'
import { textBy } from '../samples/output'

const schema = '../shared/standards/csl-data.json'
// As `oneLine` writes it: control characters are white space too.
const folded = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
const titles = nastyRecords.map(({ readings }) => folded(readings[0]?.fields.title.value ?? ''))

describe.each([
  ['RIS', ris],
  ['BibTeX', bibtex],
  ['CSL-JSON', cslJson],
])('%s', (_name, format) => {
  it('is read by citation-js: every decision, its title, day, address and access', async () => {
    const items = new Cite(await textBy(format, nastyRecords)).data
    expect(items.map(({ title }) => folded(title))).toEqual(titles)
    expect(items.map(({ URL }) => URL)).toEqual(nastyRecords.map(({ row }) => row.url))
    expect(items.map(({ issued }) => issued?.['date-parts'][0])).toEqual(
      nastyRecords.map((_, n) => [2026, 3, (n % 28) + 1]),
    )
    // Who decided is a body or a post: one name, not a first and a last.
    expect(items.map(({ author }) => author?.map((one) => one.literal ?? one.family))).toEqual(
      nastyRecords.map((_, n) => [n % 2 === 0 ? 'Director of Place' : 'Y Cabinet']),
    )
    // citation-js knows no tag of RIS for the day of access.
    if (format !== ris)
      for (const { accessed } of items) expect(accessed?.['date-parts'][0]).toEqual([2026, 11, 2])
  })
})

it.skipIf(!existsSync(schema))('CSL-JSON is what its schema says', async () => {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const { $schema: _, $id: __, ...rules } = JSON.parse(await readFile(schema, 'utf8'))
  const isCsl = ajv.compile(rules)
  isCsl(JSON.parse(await textBy(cslJson, nastyRecords)))
  expect(isCsl.errors).toBeNull()
})

it('RIS says when a page was retrieved', async () => {
  const days = (await textBy(ris, nastyRecords)).match(/^Y2 {2}- 2026\/11\/02\r$/gm)
  expect(days).toHaveLength(nastyRecords.length)
})

it('has keys in BibTeX as people write them, each once', async () => {
  const text = await textBy(bibtex, nastyRecords)
  const keys = [...text.matchAll(/^@online\{(.*),$/gm)].map(([, key]) => key)
  expect(keys).toHaveLength(nastyRecords.length)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.slice(0, 2)).toEqual(['dyffryn2026wyl', 'dyffryn2026one'])
})

it('has as many braces in BibTeX that open as that close, before every entry', async () => {
  const entries = (await textBy(bibtex, nastyRecords)).split(/^(?=@)/m)
  expect(entries).toHaveLength(nastyRecords.length)
  for (const entry of entries) {
    let depth = 0
    for (const [brace] of entry.matchAll(/[{}]/g)) {
      depth += brace === '{' ? 1 : -1
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth, entry).toBe(0)
  }
})

it('holds no control character in RIS and BibTeX', async () => {
  for (const format of [ris, bibtex])
    expect((await textBy(format, nastyRecords)).replace(/[\r\n]/g, '')).not.toMatch(/\p{Cc}/u)
})

it('links no address that would run something', async () => {
  const [first] = nastyRecords
  if (first === undefined) throw new Error('there is no record')
  const bad = JSON.parse(
    JSON.stringify([first]).replaceAll(
      'https://democracy.dyffryn.example/',
      'javascript:alert(1)//',
    ),
  )
  for (const format of [ris, bibtex, cslJson])
    expect(await textBy(format, bad)).not.toContain('javascript:')
})

it('is an empty list of no decisions', async () => {
  expect(JSON.parse(await textBy(cslJson, []))).toEqual([])
  expect(await textBy(ris, [])).toBe('')
})
