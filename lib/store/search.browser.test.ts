import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleId, sampleIncoming, sampleRecord } from '../../tests/samples/capture'
import type { CouncilRef } from '../model/plain'
import { libraryCounts } from './counts'
import { library, readings, records, versions } from './db'
import { deleteRecord, giveBack, keptAfterDelete, purgeDeleted } from './deletions'
import { libraryKnows } from './library-knows'
import { firstRows, listedKeys, rowsAt } from './list'
import { keptRecord } from './readings'
import { saveCapture } from './save'

const ambleford = { name: 'Ambleford Borough Council', gss: null }
const aberllyn = { name: 'Cyngor Aberllŷn', gss: 'W06000099' }

const id = (n: number) => sampleId.replace('101', String(n))
const add = (n: number, title: string, council: CouncilRef | null) =>
  saveCapture(
    sampleIncoming(
      { at: `2026-03-01T10:0${n}:00.000Z` },
      { id: id(n), council, capture: sampleRecord({ text: `${title}\nAgreed.` }) },
    ),
  )
/** The titles of a list: its first rows are those of its keys. */
const find = async (text: string, council: string | null = null) => {
  const query = { text, council }
  const { rows, total } = await firstRows(query, 'captured', 10)
  expect(total).toBe(rows.length)
  expect(await rowsAt(await listedKeys(query, 'captured'))).toEqual(rows)
  return rows.map((row) => row.title)
}
const empty = () => Promise.all(library.tables.map((table) => table.clear()))

describe('the list', () => {
  beforeAll(async () => {
    await empty()
    await add(1, 'Repair of the Weir Bridge', ambleford)
    await add(2, 'Pont y Tŵr: trwsio', aberllyn)
    await add(3, 'Bridge tolls, weirs and locks', aberllyn)
    await add(4, 'A bridge that was deleted', ambleford)
    await add(5, 'Nobody’s orchard', null)
    await deleteRecord(id(4), null)
  })

  it('lists the newest first, without what is deleted', async () => {
    expect(await find('')).toEqual([
      'Nobody’s orchard',
      'Bridge tolls, weirs and locks',
      'Pont y Tŵr: trwsio',
      'Repair of the Weir Bridge',
    ])
  })

  it('finds beginnings of words in any order, case and accent', async () => {
    expect(await find('bri WEIR')).toEqual([
      'Bridge tolls, weirs and locks',
      'Repair of the Weir Bridge',
    ])
    expect(await find('twr')).toEqual(['Pont y Tŵr: trwsio'])
    expect(await find("nobody's")).toEqual(['Nobody’s orchard'])
    expect(await find('ridge')).toEqual([])
    expect(await find('aberllyn trw')).toEqual(['Pont y Tŵr: trwsio'])
  })

  it('narrows to a council, known by code or by name, or to none', async () => {
    expect(await find('', 'W06000099')).toHaveLength(2)
    expect(await find('bridge', 'W06000099')).toEqual(['Bridge tolls, weirs and locks'])
    expect(await find('bridge', ambleford.name)).toEqual(['Repair of the Weir Bridge'])
    expect(await find('', '')).toEqual(['Nobody’s orchard'])
  })

  it('counts the councils, by name, the unknown last', async () => {
    expect(await libraryCounts()).toEqual({
      decisions: 4,
      items: 0,
      deleted: 1,
      councils: [
        { key: ambleford.name, council: ambleford, decisions: 1, items: 0, deleted: 1 },
        { key: 'W06000099', council: aberllyn, decisions: 2, items: 0, deleted: 0 },
        { key: '', council: null, decisions: 1, items: 0, deleted: 0 },
      ],
    })
  })

  it('never reads a text or a reading for a list', async () => {
    const touched = new Set<string>()
    library.use({
      stack: 'dbcore',
      name: 'watch',
      create: (core) => ({
        ...core,
        transaction: (tables, mode, options) => {
          for (const table of tables) touched.add(table)
          return core.transaction(tables, mode, options)
        },
      }),
    })
    library.close()
    await library.open()
    try {
      await firstRows({ text: 'bridge', council: null }, 'decided', 10)
      await firstRows({ text: '', council: null }, 'decided', 10)
      await libraryCounts()
      await libraryKnows([id(1)])
    } finally {
      library.unuse({ stack: 'dbcore', name: 'watch' })
      library.close()
      await library.open()
    }
    expect([...touched]).toEqual(['records', 'counts'])
  })
})

describe('deletion', () => {
  beforeEach(async () => {
    await empty()
    await add(1, 'Repair of the Weir Bridge', ambleford)
    await deleteRecord(id(1), null)
  })

  it('is known, and can be taken back', async () => {
    expect(await libraryKnows([id(1), id(9)])).toEqual([
      { id: id(1), changed: 'no', deleted: true, decides: true },
    ])
    await giveBack([id(1)], null)
    expect(await find('weir')).toEqual(['Repair of the Weir Bridge'])
  })

  it('is for good after 30 days, texts and readings too, and takes nothing else', async () => {
    await add(2, 'Another', ambleford)
    const deletedAt = Date.parse(
      String((await records.where('id').equals(id(1)).first())?.deletedAt),
    )
    expect(await purgeDeleted(new Date(deletedAt + keptAfterDelete - 1))).toBe(0)
    expect(await keptRecord(id(1))).not.toBeNull()
    expect(await purgeDeleted(new Date(deletedAt + keptAfterDelete))).toBe(1)
    expect(await keptRecord(id(1))).toBeNull()
    expect((await versions.toArray()).map((one) => one.record)).toEqual([id(2)])
    expect((await readings.toArray()).map((one) => one.record)).toEqual([id(2)])
  })
})
