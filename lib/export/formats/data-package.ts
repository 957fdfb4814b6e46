import type { FinalFormat } from '../format'
import { jsonText } from '../json'
import { citationCff } from '../package/citation-cff'
import { codebookCsv, codebookMd } from '../package/codebook'
import { descriptor, type Resource } from '../package/descriptor'
import { readmeMd } from '../package/readme'
import { summarised } from '../package/summary'
import { tables } from '../tables/all'
import { writeTables } from '../tables/write-tables'
import { openZip, packing } from '../zip'
import { csvCoder } from './csv-coder'

/**
 * A data package (Data Package 2.0) as a zip: the tables, what describes them to programs and to people, and
 * the hash of every file.
 */
export const dataPackage: FinalFormat = {
  id: 'data-package',
  reads: 'final',
  shows: 'rows',
  order: 'newest-first',
  type: 'application/zip',
  heeds: ['contacts', 'noNames', 'judged'],
  fileName: (day) => `minutebook-data-package-${day}.zip`,
  write: async (pages, to, about) => {
    const { sha256 } = await import('@noble/hashes/sha2.js')
    const { bytesToHex } = await import('@noble/hashes/utils.js')
    const counted = summarised(pages)
    const written = await writeTables(
      tables,
      { pages: counted.pages, to, about },
      csvCoder(new Set()),
    )
    const archive = await openZip(to, about.at)
    const sees = packing(
      written.map(({ table, file }) => ({ name: table.name, file })),
      to,
    )
    const manifest: string[] = []
    const add = async (name: string, file: Blob, tell = sees) => {
      const hash = sha256.create()
      await archive.add({ name, file }, (bite) => {
        hash.update(bite)
        tell(bite)
      })
      const digest = bytesToHex(hash.digest())
      manifest.push(`${digest}  ${name}\n`)
      return digest
    }
    const resources: Resource[] = []
    for (const one of written) {
      const digest = await add(`${one.table.name}.csv`, one.file)
      resources.push({ ...one, bytes: one.file.size, sha256: digest })
    }
    const { summary } = counted
    const described = jsonText(descriptor(resources, summary, about), 2)
    const texts: readonly (readonly [string, string])[] = [
      ['datapackage.json', `${described}\n`],
      ['codebook.md', codebookMd(resources)],
      ['codebook.csv', codebookCsv(resources)],
      ['README.md', readmeMd(resources, summary, about)],
      ['CITATION.cff', citationCff(summary, about)],
    ]
    for (const [name, text] of texts) await add(name, new Blob([text]), () => {})
    await archive.add({ name: 'MANIFEST.sha256', file: new Blob(manifest) })
    await archive.end()
  },
}
