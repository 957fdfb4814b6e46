import { beforeEach, describe, expect, it } from 'vitest'
import { sampleId, sampleIncoming, sampleRecord, sampleText } from '../../tests/samples/capture'
import { canTurn, keptSample } from '../../tests/samples/said'
import type { CouncilRef } from '../model/plain'
import { applySiteCouncil, setCouncil } from './councils'
import { counts, library, records } from './db'
import { deleteRecord, giveBack } from './deletions'
import { rowsAt } from './list'
import { saveCapture } from './save'
import { matchingKeys } from './search'
import { redoStep, undoStep } from './turns'

const site = 'democracy.ambleford.gov.uk'
const read = { name: 'Ambleford Borough Council', gss: null }
const marlow: CouncilRef = { name: 'Marlow Town Council', gss: null }
const brent: CouncilRef = { name: 'London Borough of Brent', gss: 'E09000005' }
const row = async () => (await keptSample()).row
const find = async (text: string) =>
  (await rowsAt(await matchingKeys({ text, council: null }))).map(({ id }) => id)
const other = sampleId.replace(site, `${site}.example`)

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  await saveCapture(sampleIncoming())
})

describe('the council of a record', () => {
  it('is the one that a person set, in lists, filter and search', async () => {
    await setCouncil(sampleId, brent, null, 'Ada')
    expect(await row()).toMatchObject({ council: brent, councilKey: 'E09000005' })
    expect((await keptSample()).councilBy).toBe('Ada')
    expect(await find('brent')).toEqual([sampleId])
    expect(await find('ambleford')).toEqual([])
    expect((await counts.toArray()).map(({ council }) => council)).toEqual([brent])
  })

  it('is as the page says again after an undo, and theirs after a redo', async () => {
    const before = await row()
    await setCouncil(sampleId, brent, null, 'Ada')
    expect(await undoStep(sampleId, 'Ada')).toMatchObject({ step: { act: { council: brent } } })
    expect(await row()).toEqual(before)
    await redoStep(sampleId, 'Ada')
    expect((await row()).council).toEqual(brent)
    await setCouncil(sampleId, null, null, 'Bo')
    expect(await row()).toEqual(before)
    expect(canTurn(await keptSample(), 'Bo')).toEqual({ undo: true, redo: false })
  })

  it('outlives what pages say later', async () => {
    await setCouncil(sampleId, brent, null, 'Ada')
    const capture = sampleRecord({ text: `${sampleText} More.` })
    await saveCapture(sampleIncoming({}, { capture, council: marlow }))
    expect(await row()).toMatchObject({ council: brent, version: 2 })
    await undoStep(sampleId, 'Ada')
    expect((await row()).council).toEqual(marlow)
  })

  it('is what another set later, where one undoes theirs', async () => {
    await setCouncil(sampleId, brent, null, 'Ada')
    await setCouncil(sampleId, marlow, null, 'Bo')
    expect(await undoStep(sampleId, 'Ada')).toMatchObject({ later: ['Bo'] })
    expect((await row()).council).toEqual(marlow)
  })
})

describe('the council of a site', () => {
  beforeEach(async () => {
    await saveCapture(sampleIncoming({}, { id: other, council: null }))
  })
  const otherRow = () => records.where('id').equals(other).first()

  it('is that of each of its records, and of no longer host', async () => {
    expect(await applySiteCouncil(site, brent)).toBe(1)
    expect(await row()).toMatchObject({ council: brent, councilSet: { read, site: brent } })
    expect((await otherRow())?.council).toBeNull()
    expect(await find('brent')).toEqual([sampleId])
    expect(await applySiteCouncil(site, brent)).toBe(0)
  })

  it('is as the pages say again once it is removed', async () => {
    const before = await row()
    await applySiteCouncil(site, brent)
    expect(await applySiteCouncil(site, null)).toBe(1)
    expect(await row()).toEqual(before)
  })

  it('gives way to what was said of one record, and comes back with its undo', async () => {
    await setCouncil(sampleId, marlow, null, 'Ada')
    await applySiteCouncil(site, brent)
    expect((await row()).council).toEqual(marlow)
    await undoStep(sampleId, 'Ada')
    expect((await row()).council).toEqual(brent)
  })

  it('takes the place of what was said of the record from which it was set', async () => {
    await setCouncil(sampleId, marlow, null, 'Ada')
    await setCouncil(sampleId, brent, { name: site, was: null }, 'Ada')
    await applySiteCouncil(site, brent)
    expect(await row()).toMatchObject({ council: brent })
    expect((await keptSample()).councilBy).toBeNull()
  })

  it('is that of a page that is captured later, and of what is in the bin', async () => {
    await saveCapture(sampleIncoming({ siteCouncil: brent }))
    expect(await row()).toMatchObject({ council: brent, councilSet: { read, site: brent } })
    await deleteRecord(sampleId, null)
    await applySiteCouncil(site, marlow)
    await giveBack([sampleId], null)
    expect((await row()).council).toEqual(marlow)
  })
})
