import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Ajv from 'ajv'
import datapackage from 'datapackage'
import { describe, expect, it } from 'vitest'
import { dataPackage } from '../../lib/export/formats/data-package'
import { nastyRecords } from '../samples/nasty'
import { aboutSample, writtenBy } from '../samples/output'
import { expectedTables } from './expected'
import { unpacked } from './unpack'

const standards = '../shared/standards'
const noStandards = existsSync(standards) ? null : `there is no ${standards}`

const read = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'))

describe.each([{ asked: ['noNames'] }, { asked: ['contacts', 'judged'] }] as const)(
  'the package with $asked',
  ({ asked }) => {
    it('is read by datapackage with its types, constraints, keys and hashes', async () => {
      const file = await writtenBy(dataPackage, nastyRecords, aboutSample(...asked))
      await unpacked(file, async (folder) => {
        const found = await datapackage.Package.load(join(folder, 'datapackage.json'))
        expect(found.errors).toEqual([])
        for (const { name, rows } of expectedTables(...asked)) {
          const resource = found.getResource(name)
          const cells = await resource.read({ relations: true, integrity: true })
          expect(cells, name).toHaveLength(rows.length)
        }
      })
    })
  },
)

it('every file is what the manifest says', async () => {
  await unpacked(await writtenBy(dataPackage, nastyRecords), async (folder) => {
    const lines = (await readFile(join(folder, 'MANIFEST.sha256'), 'utf8')).trim().split('\n')
    const listed = lines.map((line) => line.split('  '))
    const files = (await readdir(folder)).filter((name) => name !== 'MANIFEST.sha256')
    expect(listed.map(([, name]) => name).toSorted()).toEqual(files.toSorted())
    for (const [digest, name = ''] of listed) {
      const bytes = await readFile(join(folder, name))
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(digest)
    }
  })
})

it('the README counts what is there', async () => {
  await unpacked(await writtenBy(dataPackage, nastyRecords), async (folder) => {
    const readme = await readFile(join(folder, 'README.md'), 'utf8')
    expect(readme).toContain(`${nastyRecords.length} decisions of 2 councils, on 1 site`)
    expect(readme).toContain('0 decisions whole, 1 in part')
    expect(readme).toContain('`[contact left out]`')
    for (const { name, rows } of expectedTables())
      expect(readme).toContain(`| \`${name}.csv\` | ${rows.length} |`)
  })
})

it.skipIf(noStandards)('is a Data Package 2.0 by its profile', async () => {
  const schema = async (name: string) =>
    JSON.parse(await readFile(join(standards, `datapackage-v2-${name}.json`), 'utf8'))
  // Formats are annotations: the profiles' own patterns are checked.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  const profiles = await Promise.all(['datapackage', 'dataresource', 'tableschema'].map(schema))
  const [isPackage, isResource, isTable] = profiles.map((profile) => ajv.compile(profile))
  await unpacked(await writtenBy(dataPackage, nastyRecords), async (folder) => {
    const described = await read(folder)
    isPackage?.(described)
    expect(isPackage?.errors).toBeNull()
    for (const resource of described.resources) {
      isResource?.(resource)
      expect(isResource?.errors, resource.name).toBeNull()
      isTable?.(resource.schema)
      expect(isTable?.errors, resource.name).toBeNull()
    }
  })
})
