import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import jsonld from 'jsonld'
import { expect, it } from 'vitest'
import { annotations } from '../../lib/export/formats/annotations'
import { nastyRecords } from '../samples/nasty'
import { textBy } from '../samples/output'
import { expectedTables } from './expected'

const context = '../shared/standards/web-annotation-context.jsonld'
const oa = 'http://www.w3.org/ns/oa#'

it.skipIf(!existsSync(context))(
  'jsonld reads every quote and mark by the Web Annotation context',
  async () => {
    const document = JSON.parse(await textBy(annotations, nastyRecords))
    const expanded = await jsonld.expand(document, {
      documentLoader: async (url) => {
        expect(url).toBe('http://www.w3.org/ns/anno.jsonld')
        return { documentUrl: url, document: JSON.parse(await readFile(context, 'utf8')) }
      },
    })
    const flat = await jsonld.flatten(expanded)
    const ofType = (type: string) => flat.filter((node) => node['@type']?.includes(oa + type))
    const quotes = expectedTables().find(({ name }) => name === 'quotes')?.rows ?? []
    const marks = expectedTables().find(({ name }) => name === 'marks')
    const marked = marks?.heads.findIndex(({ name }) => name === 'exact') ?? -1
    const words = [...quotes.map((row) => row[4]), ...(marks?.rows ?? []).map((row) => row[marked])]
    expect(marks?.rows).toHaveLength(nastyRecords.length)
    expect(ofType('Annotation')).toHaveLength(words.length)
    const exact = ofType('TextQuoteSelector').map((node) => node[`${oa}exact`]?.[0]?.['@value'])
    expect(exact.toSorted()).toEqual(words.toSorted())
  },
)

it('every annotation has an id of its own', async () => {
  const { items } = JSON.parse(await textBy(annotations, nastyRecords))
  const ids = items.map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
