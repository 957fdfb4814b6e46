import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { refiQda } from '../../lib/export/formats/refi-qda'
import { held } from '../../lib/export/refi/xml'
import type { WholeRecord } from '../../lib/model/whole'
import { sampleMark } from '../samples/marked'
import { longClause, nastyRecords, nastyWords } from '../samples/nasty'
import { aboutSample, writtenBy } from '../samples/output'
import { expectedTables } from './expected'
import { noPython, onDisk, python } from './read'
import { unpacked } from './unpack'
import { byXmllint, noXmllint } from './xmllint'

const schema = '../shared/standards/refi-qda-project.xsd'
const noSchema = existsSync(schema) ? null : `there is no ${schema}`

interface Selection {
  words: string
  says: string | null
  user: string
  at: string
  codes: string[]
  notes: string[]
}
interface Read {
  guids: string[]
  codes: string[]
  users: string[]
  sources: {
    name: string
    text: string
    values: Record<string, string>
    selections: Selection[]
  }[]
}

const script = fileURLToPath(new URL('read_project.py', import.meta.url))
const read = (file: Blob): Promise<Read> =>
  onDisk('project.qdpx', file, (path) =>
    JSON.parse(execFileSync(python, [script, path], { encoding: 'utf8', maxBuffer: 2 ** 28 })),
  )

/** The first record with what Ada marked in it: tags in two spellings, and a note. */
function marked(): WholeRecord {
  const [first] = nastyRecords
  const version = first?.versions[0]
  if (first === undefined || version === undefined) throw new Error('there are no nasty records')
  const { record, source, number, url, text } = version
  const step = { record, source, version: number, url, removed: false, who: 'Ada' }
  const at = '2026-11-03T08:00:00.000Z'
  const director = {
    ...sampleMark(text, 'Director of Place', { tags: ['<urgent> & "now"', 'weir'] }),
    ...step,
    mark: '00000000-0000-4000-8000-000000000001',
    step: 6,
    note: 'Look\nagain: 👩🏽‍⚖️',
    at,
  }
  const years = {
    ...sampleMark(text, '5 years', { tags: ['Weir'] }),
    ...step,
    mark: '00000000-0000-4000-8000-000000000002',
    step: 7,
    note: '',
    at,
  }
  return { ...first, marks: [director, years] }
}

const library = [marked(), ...nastyRecords.slice(1)]

describe.skipIf(noPython)('Python reads a REFI-QDA project', () => {
  it('with every quote as the words of a selection, in code points', async () => {
    const { sources } = await read(await writtenBy(refiQda, nastyRecords))
    const quotes = expectedTables().find(({ name }) => name === 'quotes')?.rows ?? []
    expect(sources).toHaveLength(nastyWords.length + 1)
    const found = sources.flatMap(({ selections }) => selections.map(({ words }) => words))
    const marked = nastyRecords.flatMap(({ marks }) => marks[0]?.anchor.span.exact ?? [])
    expect(marked).toHaveLength(nastyRecords.length)
    const words = [...quotes.map((row) => String(row[4])), ...marked]
    expect(found.toSorted()).toEqual(words.map(held).toSorted())
    expect(found).toContain(longClause)
    for (const { selections } of sources)
      for (const { codes } of selections)
        expect(codes).toHaveLength(codes[0] === 'Own mark: Sum' ? 3 : 1)
  })

  it('in which machine-made is told from person-checked, and a struck out term is not', async () => {
    const { sources, users } = await read(await writtenBy(refiQda, nastyRecords))
    const said = (code: RegExp) =>
      sources[0]?.selections.filter(({ codes }) => codes.some((one) => code.test(one))) ?? []
    expect(users).toEqual(['Minutebook', 'Ada'])
    expect(said(/^Title$/)).toMatchObject([{ user: 'Ada', notes: ['As printed'] }])
    expect(said(/^Sum/)[0]?.says).toMatch(/^£55 in all · Corrected: Ada · read as: up to £0\.01/)
    expect(said(/^Terms/)).toEqual([])
    expect(said(/^Option rejected/)).toMatchObject([
      { user: 'Minutebook', at: '2026-11-02T09:00:00.000Z' },
    ])
  })

  it('with own marks, tags and notes', async () => {
    const { sources, codes } = await read(await writtenBy(refiQda, library))
    const own = sources[0]?.selections.filter(({ codes }) => codes[0]?.startsWith('Own mark')) ?? []
    expect(own).toMatchObject([
      { words: '5 years', codes: ['Own mark: Note', 'Weir'], notes: [] },
      {
        words: 'Director of Place',
        user: 'Ada',
        codes: ['Own mark: Note', '<urgent> & "now"', 'Weir'],
        notes: ['Look\nagain: 👩🏽‍⚖️'],
      },
    ])
    expect(codes.filter((name) => /weir/i.test(name))).toEqual(['Weir'])
  })

  it('with names, GUIDs and values of their own', async () => {
    const { sources, guids } = await read(await writtenBy(refiQda, library))
    expect(new Set(guids).size).toBe(guids.length)
    expect(new Set(sources.map(({ name }) => name)).size).toBe(sources.length)
    expect(sources[0]?.values).toMatchObject({
      'ONS code': 'W06000099',
      'Decision date': '2026-03-01',
      'Checked by a person': 'part',
    })
    expect(sources[1]?.values).not.toHaveProperty('ONS code')
  })

  it('without the name of a coder where names are left out', async () => {
    const file = await writtenBy(refiQda, library, aboutSample('noNames'))
    const project = await read(file)
    expect(/Ada|Penhale/.test(JSON.stringify(project))).toBe(false)
    expect(project.users).toEqual(['Minutebook', 'coder 1'])
  })

  it('of words that XML cannot hold, without a place shifted', async () => {
    const words = 'a\u0000b\u000bc\ud800d\ufeffe\rf\uffff 👩🏽‍⚖️'
    const [first] = nastyRecords
    if (first === undefined) throw new Error('there are no nasty records')
    const broken: WholeRecord = JSON.parse(
      JSON.stringify(first).replaceAll(
        JSON.stringify(nastyWords[0]).slice(1, -1),
        JSON.stringify(words).slice(1, -1),
      ),
    )
    const { sources } = await read(await writtenBy(refiQda, [broken]))
    const found = sources[0]?.selections.map((one) => one.words) ?? []
    expect(found).toContain('a\ufffdb\ufffdc\ufffdd\ufffde f\ufffd 👩🏽‍⚖️')
    expect(found).toContain('Director of Place')
  })
})

it('the same records give the same file', async () => {
  const bytes = async () => Buffer.from(await (await writtenBy(refiQda, library)).arrayBuffer())
  expect((await bytes()).equals(await bytes())).toBe(true)
})

describe.skipIf(noXmllint)('xmllint', () => {
  it('finds the project well-formed', async () => {
    await unpacked(await writtenBy(refiQda, library), async (folder) => {
      expect(byXmllint(['--noout', join(folder, 'project.qde')])).toBe('')
    })
  })

  it.skipIf(noSchema)('finds it valid by the schema of the standard', async () => {
    await unpacked(await writtenBy(refiQda, library), async (folder) => {
      const file = join(folder, 'project.qde')
      expect(byXmllint(['--noout', '--schema', schema, file])).toContain('validates')
    })
  })

  it.skipIf(noSchema)('finds a project without sources valid too', async () => {
    await unpacked(await writtenBy(refiQda, []), async (folder) => {
      const file = join(folder, 'project.qde')
      expect(byXmllint(['--noout', '--schema', schema, file])).toContain('validates')
    })
  })
})
