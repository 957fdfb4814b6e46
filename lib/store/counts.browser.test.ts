import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  quote,
  sampleFields,
  sampleId,
  sampleIncoming,
  sampleRecord,
  sampleText,
} from '../../tests/samples/capture'
import { everythingFile } from '../../tests/samples/everything'
import { stageEverything } from '../import/stage-everything'
import type { KeptRecord } from '../model/kept'
import { changeNumber, checkCounts, libraryCounts, recount } from './counts'
import { counts, library, ofRecords, records } from './db'
import { deleteRecord, giveAllBack, giveBack, keptAfterDelete, purgeDeleted } from './deletions'
import { addEdits, type Said } from './edits'
import { clearHistories } from './histories'
import { takeBack, tidyImport } from './leave-import'
import { keptRecord } from './readings'
import { saveCapture } from './save'
import { allImports } from './stage-import'
import { takeImport } from './take-import'
import { undoStep } from './turns'
import { wholeOf } from './whole-records'

const councils = [
  { name: 'Ambleford Borough Council', gss: null },
  { name: 'Cyngor Aberllŷn', gss: 'W06000099' },
  null,
]
const id = (n: number) => sampleId.replace('101', `${100 + n}`)
const watch = { pause: async () => {}, tell: () => {} }

const clause = '£2,000 be spent on the bridge.'
const resolution = { path: [], text: clause, kind: 'resolved', lead: 'RESOLVED: That' }

/**
 * The nth record, of that council: its site may be known by another name when it is captured again. The odd ones are
 * agenda items, which decide nothing until something is resolved there.
 */
function save(n: number, c: number, asked = false) {
  const text = `${sampleText} ${c}`
  const resolutions =
    c === 0 ? [quote(text, clause, { ...resolution, path: [], kind: 'resolved' as const })] : []
  const capture = sampleRecord({
    kind: n % 2 === 0 ? 'decision' : 'agenda-item',
    what: `decision-${100 + n}`,
    text,
    fields: sampleFields(text, { resolutions }),
  })
  return saveCapture(
    sampleIncoming({ asked }, { id: id(n), council: councils[c] ?? null, capture }),
  )
}

/** Says something of a record that is there, and takes it back for every other one. */
async function say(n: number, what: (kept: KeptRecord) => Said | undefined) {
  const kept = await keptRecord(id(n))
  if (kept === null || kept.row.deletedAt !== 0) return
  const said = what(kept)
  if (said === undefined) return
  await addEdits(id(n), [said], 'Ada')
  if (n % 2 === 0) await undoStep(id(n), 'Ada')
}

/** What can happen to a library, by name. */
const acts = {
  save,
  capture: (n: number, c: number) => save(n, c, true),
  delete: (n: number) => deleteRecord(id(n), null),
  restore: (n: number) => giveBack([id(n)], null),
  restoreAll: () => giveAllBack('Ada'),
  undo: (n: number) => undoStep(id(n), 'Ada').catch(() => null),
  purge: (n: number) => purgeDeleted(new Date(Date.now() + (n % 2) * keptAfterDelete)),
  say: (n: number) =>
    say(n, ({ facts: [of] }) => of && { verdict: 'correct', of, value: `Title ${n}` }),
  resolve: (n: number) =>
    say(n, ({ facts: [title] }) => {
      if (title === undefined) return undefined
      return { verdict: 'add', field: 'resolutions', value: resolution, spans: title.spans }
    }),
  reject: (n: number) =>
    say(n, ({ facts }) => {
      const of = facts.find(({ field, reviewed }) => field === 'resolutions' && reviewed === 'no')
      return of && { verdict: 'reject', of }
    }),
  /** Two records leave by a file, one of them for good, and come back by it. */
  import: async (n: number, c: number) => {
    const all = await wholeOf([id(n), id(n + 1)])
    const whole = all.filter(({ row }) => row.deletedAt === 0)
    if (whole.length === 0) return
    await library.transaction('rw', ofRecords, async () => {
      await records.where('id').equals(id(n)).delete()
      await clearHistories([id(n)])
    })
    const { number, release } = await stageEverything(await everythingFile(whole), watch)
    await takeImport({ number, replace: new Set(c === 0 ? [1, 2] : []) }, watch)
    await tidyImport(number)
    release()
  },
  takeBack: async () => {
    const [last] = await allImports()
    if (last !== undefined) await takeBack(last.number)
  },
  /** A step that fails half way leaves nothing. */
  fail: async (n: number) => {
    const failing = library.transaction('rw', records, async () => {
      await records.where('id').equals(id(n)).modify({ councilKey: 'Nowhere' })
      throw new Error('half way')
    })
    await failing.catch(() => {})
  },
} satisfies Record<string, (n: number, c: number) => Promise<unknown>>

const act = fc.record({
  what: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])), // its own keys
  n: fc.nat(4),
  c: fc.nat(2),
})

/** The counts as they are found by reading every record. */
async function byReading() {
  const all = new Map<string, { decisions: number; items: number; deleted: number }>()
  for (const { councilKey, deletedAt, found, kind } of await records.toArray()) {
    const one = all.get(councilKey) ?? { decisions: 0, items: 0, deleted: 0 }
    if (deletedAt !== 0) one.deleted += 1
    else if (kind === 'agenda-item' && found.clauses === 0) one.items += 1
    else one.decisions += 1
    all.set(councilKey, one)
  }
  return Object.fromEntries(all)
}

const kept = async () =>
  Object.fromEntries(
    (await counts.toArray()).map(({ key, council: _, ...numbers }) => [key, numbers]),
  )

beforeEach(() => Promise.all(library.tables.map((table) => table.clear())))

describe('the counts', () => {
  it('are those of the records after whatever happened', async () => {
    await fc.assert(
      fc
        .asyncProperty(fc.array(act, { minLength: 6, maxLength: 24 }), async (history) => {
          for (const { what, n, c } of history) {
            await acts[what](n, c)
            expect(await kept(), `${what} ${n} ${c}`).toEqual(await byReading())
          }
          expect(await checkCounts()).toBe(true)
        })
        .beforeEach(() => Promise.all(library.tables.map((table) => table.clear()))),
      { numRuns: 25 },
    )
  }, 120_000)

  it('name each council as it was captured last', async () => {
    await save(1, 1)
    await saveCapture(
      sampleIncoming(
        {},
        { id: id(2), council: { name: 'Aberllŷn County Council', gss: 'W06000099' } },
      ),
    )
    expect((await libraryCounts()).councils).toEqual([
      {
        key: 'W06000099',
        council: { name: 'Aberllŷn County Council', gss: 'W06000099' },
        decisions: 1,
        items: 1,
        deleted: 0,
      },
    ])
  })

  it('are right after a write of many rows, of which some are refused', async () => {
    await save(1, 0)
    const [row] = await records.toArray()
    if (row === undefined) throw new Error('nothing was saved')
    const twice = [1, 2, 3].map((n) => ({ ...row, id: id(n) }))
    await records.bulkAdd(twice).catch(() => {})
    expect(await records.count()).toBe(3)
    expect(await kept()).toEqual(await byReading())
    const [first = 0, ...others] = await records.toCollection().primaryKeys()
    await records.where(':id').above(first).delete()
    expect(await kept()).toEqual(await byReading())
    await records.bulkPut([row, { ...row, councilKey: 'W06000099' }], [first, first])
    await records.bulkDelete(others)
    expect(await kept()).toEqual(await byReading())
  })

  it('are made anew where they are wrong', async () => {
    await save(1, 0)
    await save(2, 1)
    await deleteRecord(id(2), null)
    await counts.clear()
    expect(await checkCounts()).toBe(false)
    expect(await kept()).toEqual(await byReading())
    expect(await checkCounts()).toBe(true)
    expect(await recount()).toHaveLength(2)
  })
})

describe('the change number', () => {
  const numbers = async () => [await changeNumber('records'), await changeNumber('all')]

  it('is another one after each change, and only then', async () => {
    const seen = [JSON.stringify(await numbers())]
    const seeing = async (change: Promise<unknown>) => {
      await change
      seen.push(JSON.stringify(await numbers()))
    }
    await seeing(save(1, 0))
    await seeing(acts.say(1))
    await seeing(deleteRecord(id(1), null))
    await seeing(giveBack([id(1)], null))
    expect(new Set(seen).size).toBe(seen.length)
    await keptRecord(id(1))
    await acts.fail(1)
    expect(JSON.stringify(await numbers())).toBe(seen.at(-1))
  })
})
