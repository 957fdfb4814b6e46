import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import Ajv from 'ajv'
import Cite from 'citation-js'
import { describe, expect, it } from 'vitest'
import { bibtex, cslJson, ris } from '../../lib/export/formats/citations'
import { nastyRecords } from '../samples/nasty'
import { textBy } from '../samples/output'

const schema = '../shared/standards/csl-data.json'
const folded = (text: string) => text.replace(/\s+/g, ' ').trim()
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

it('is an empty list of no decisions', async () => {
  expect(JSON.parse(await textBy(cslJson, []))).toEqual([])
  expect(await textBy(ris, [])).toBe('')
})
