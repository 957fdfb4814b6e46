import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { dataPackage } from '../../lib/export/formats/data-package'
import { tablesCsv } from '../../lib/export/formats/tables-csv'
import { packageChanges } from '../../lib/import/package-changes'
import type { WholeRecord } from '../../lib/model/whole'
import { library } from '../../lib/store/db'
import { withCell } from '../../tests/samples/changed-table'
import { truthfulRecords } from '../../tests/samples/everything'
import { aboutSample, writtenBy } from '../../tests/samples/output'
import { keepWhole } from '../../tests/samples/tables'
import { lying, zipped } from '../../tests/samples/zips'
import { sheetFormats } from './sheet-formats'

let all: WholeRecord[]

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  all = (await truthfulRecords()).slice(0, 4)
  await keepWhole(all)
})

const watch = { pause: async () => {}, tell: () => {} }
const read = (...parts: BlobPart[]) => packageChanges(new File(parts, 'x.zip'), sheetFormats, watch)

/** The files of the package of these records, by their names. */
async function files(): Promise<Record<string, string>> {
  const blob = await writtenBy(dataPackage, all)
  const entries = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const noFiles = { changed: [], notTaken: [], missing: [], unread: [] }

describe('a package as it was made', () => {
  it.each([
    ['the data package', dataPackage, []],
    ['the data package with all that may be asked for', dataPackage, ['contacts', 'judged']],
    ['the data package without names', dataPackage, ['noNames']],
    ['the zip of tables', tablesCsv, []],
  ] as const)('%s changes nothing', async (_what, format, options) => {
    const file = await writtenBy(format, all, aboutSample(...options))
    const found = await read(file)
    expect(found).toMatchObject({ changes: [], faults: [], files: noFiles })
    expect(found.same).toBeGreaterThan(all.length)
  })
})

describe('a package that was changed', () => {
  it('brings the changed cells of all its tables, and says which were changed', async () => {
    const made = await files()
    const values = withCell(made['values.csv'] ?? '', 2, 'amount', '12.5')
    const decisions = withCell(made['decisions.csv'] ?? '', 2, 'status', 'Approved')
    const quotes = withCell(made['quotes.csv'] ?? '', 2, 'exact', 'other words')
    const { 'terms.csv': _, ...rest } = made
    const changed = {
      ...rest,
      'values.csv': values,
      'decisions.csv': decisions,
      'quotes.csv': quotes,
    }
    const { changes, faults, files: said } = await read(zipped(changed))
    expect(faults).toEqual([])
    expect(changes).toMatchObject([
      { file: 'decisions.csv', row: 4, field: 'status' },
      { file: 'values.csv', row: 4, said: { value: { amount: 125_000 } } },
    ])
    expect(said).toEqual({
      changed: ['decisions.csv', 'values.csv'],
      notTaken: ['quotes.csv'],
      missing: ['terms.csv'],
      unread: [],
    })
  })

  it('may have a folder about it, and what a computer puts beside it', async () => {
    const made = Object.entries(await files()).map(([name, text]) => [`package/${name}`, text])
    const mac = { '__MACOSX/package/._values.csv': 'x', 'package/.DS_Store': 'y' }
    const { changes, files: said } = await read(zipped({ ...Object.fromEntries(made), ...mac }))
    expect(changes).toEqual([])
    expect(said).toEqual(noFiles)
  })

  it('says what it does not read', async () => {
    const nested = { ...(await files()), 'more.zip': 'PK', 'values (copy).csv': 'a' }
    expect((await read(zipped(nested))).files.unread).toEqual(['more.zip', 'values (copy).csv'])
  })

  it('lists a decision that the library has not, once', async () => {
    const [first] = all
    const made = await files()
    await library
      .table('records')
      .where('id')
      .equals(first?.row.id ?? '')
      .delete()
    const { faults } = await read(zipped(made))
    expect(faults).toMatchObject([{ file: 'decisions.csv', row: 2, code: 'not-in-library' }])
  })
})

describe('an archive that is refused', () => {
  it('says in which table', async () => {
    const made = await files()
    const values = (made['values.csv'] ?? '').replace(',fact,', ',key,')
    await expect(read(zipped({ ...made, 'values.csv': values }))).rejects.toMatchObject({
      code: 'column-missing',
      row: 1,
      part: 'fact',
      file: 'values.csv',
    })
  })

  it('because its bytes are not what they were', async () => {
    const archive = zipped(await files())
    const lie = lying(archive, { header: 'entry', at: 16, bytes: 4, says: 7 })
    await expect(read(lie)).rejects.toMatchObject({ code: 'zip-damaged' })
  })

  it.each([
    ['a workbook', { '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }, 'workbook'],
    ['somebody else’s', { 'data.csv': 'a,b\n' }, 'not-ours'],
    ['an archive in an archive', { 'package.zip': 'PK' }, 'not-ours'],
  ])('because it is %s', async (_what, parts, code) => {
    await expect(read(zipped(parts))).rejects.toMatchObject({ code })
  })
})
