import { describe, expect, it } from 'vitest'
import type { Evidence, EvidenceItem } from '../model/capture'
import { councilOfLine, councils } from './council'
import { councilsFor, resolveCouncil } from './resolve'

type Where = EvidenceItem['where']
/** `['host', 'x.gov.uk'], ['title', '…']` as evidence. */
const saying = (...items: readonly (readonly [Where, string])[]): Evidence =>
  items.map(([where, text]) => ({ where, text }))

// Fictional councils in the table's own form, so that no real one is told what it is.
const table = [
  'Ambermere District Council|Ambermere|E07009001|1974-04-01|||||',
  'Eastleigh Vale District Council|Eastleigh Vale|E07009002|1974-04-01||||democracy.eastandwest.gov.uk|',
  'Westleigh Borough Council|Westleigh|E07009003|1974-04-01||||democracy.eastandwest.gov.uk|',
  'Northmoor County Council|Northmoor|E10009001|1974-04-01||2023-03-31|E06009001|edemocracy.northmoor.gov.uk|',
  'Northmoor Council|Northmoor|E06009001|2023-04-01|2022-05-05|||edemocracy.northmoor.gov.uk|',
  'Dalebeck District Council|Dalebeck|E07009004|1974-04-01||2023-03-31|E06009001|democracy.dalebeck.gov.uk|',
  'Recoded Metropolitan Borough Council|Recoded|E08009002 E08009001<2025-04-01|1974-04-01||||recoded.moderngov.co.uk|recoded.gov.uk',
  'Folder One Council|Folder One|E06009003|1998-04-01||||ww5.folders.gov.uk/one|',
  'Folder Two Council|Folder Two|E06009004|1998-04-01||||ww5.folders.gov.uk/two|',
  'Newfell Council|Newfell|E06009005|2021-04-01||||newfell.moderngov.co.uk|newfell.gov.uk',
  'Oldfell Borough Council|Oldfell|E07009005|1974-04-01||2021-03-31|E06009005||',
  'Highfell Borough Council|Highfell|E07009006|1974-04-01||2021-03-31|E06009005||',
  'Greater Ambermere Combined Authority|Ambermere|E47009001|2014-04-01|||||',
  'London Borough of Thornhithe & Marsh|Thornhithe & Marsh|E09009001|1965-04-01||||democracy.thornhithe.gov.uk|',
].map(councilOfLine)

const name = (evidence: Evidence, date: string | null = null) =>
  resolveCouncil(evidence, date, table)?.name ?? null

describe('the host', () => {
  it.each([
    ['democracy.thornhithe.gov.uk'],
    ['DEMOCRACY.thornhithe.gov.uk:9071'],
    ['www.democracy.thornhithe.gov.uk'],
    ['democracy.thornhithe.gov.uk.'],
    ['committees2.thornhithe.gov.uk'],
  ])('%s names its council', (host) => {
    expect(resolveCouncil(saying(['host', host]), null, table)).toEqual({
      name: 'London Borough of Thornhithe & Marsh',
      gss: 'E09009001',
    })
  })

  it.each([
    ['democracy.thornhithe.gov.uk.evil.com'],
    ['thornhithe-gov.uk'],
    ['evilmoderngov.co.uk'],
    ['recoded.moderngov.co.uk.evil.com'],
    ['www.example.org'],
    [''],
  ])('%s never gets a name, whatever it prints', (host) => {
    const evidence = saying(
      ['host', host],
      ['title', 'Decision - A thing | Recoded Metropolitan Borough Council'],
      ['header', 'Recoded Metropolitan Borough Council'],
      ['document-host', 'recoded.moderngov.co.uk'],
    )
    expect(councilsFor(evidence, null, table)).toEqual({
      council: null,
      offered: [],
      why: 'unknown-site',
    })
  })

  it('is read with its folder where two councils share it', () => {
    const at = (path: string) => name(saying(['host', 'ww5.folders.gov.uk'], ['path', path]))
    expect(at('/two/ieDecisionDetails.aspx')).toBe('Folder Two Council')
    expect(at('/One/mgAi.aspx')).toBe('Folder One Council')
    expect(at('/elsewhere/mgAi.aspx')).toBeNull()
  })
})

describe('the day', () => {
  it.each([
    ['2019-06-01', 'Northmoor County Council', 'E10009001'],
    ['2022-06-01', null, null],
    ['2023-04-01', 'Northmoor Council', 'E06009001'],
    [null, 'Northmoor Council', 'E06009001'],
  ])('%s tells predecessor and successor apart', (date, council, gss) => {
    const answer = resolveCouncil(saying(['host', 'edemocracy.northmoor.gov.uk']), date, table)
    expect(answer).toEqual(council === null ? null : { name: council, gss })
  })

  it('finds the successor on the predecessor’s host', () => {
    const host = saying(['host', 'democracy.dalebeck.gov.uk'])
    expect(name(host, '2020-01-01')).toBe('Dalebeck District Council')
    expect(name(host, null)).toBe('Dalebeck District Council')
    expect(name(host, '2024-01-01')).toBe('Northmoor Council')
  })

  it('offers all predecessors where the words name none of them', () => {
    const host = ['host', 'newfell.moderngov.co.uk'] as const
    const silent = councilsFor(saying(host), '2020-01-01', table)
    expect(silent.council).toBeNull()
    expect(silent.why).toBe('not-told-apart')
    expect(silent.offered.map((one) => one.name)).toEqual([
      'Oldfell Borough Council',
      'Highfell Borough Council',
    ])
    expect(name(saying(host, ['meeting', 'Highfell Cabinet']), '2020-01-01')).toBe(
      'Highfell Borough Council',
    )
  })

  it.each([
    ['2025-03-31', 'E08009001'],
    ['2025-04-01', 'E08009002'],
    [null, 'E08009002'],
  ])('%s gives the code of then', (date, gss) => {
    const host = saying(['host', 'recoded.moderngov.co.uk'])
    expect(resolveCouncil(host, date, table)?.gss).toBe(gss)
  })
})

describe('a host of two councils', () => {
  const shared = ['host', 'democracy.eastandwest.gov.uk'] as const
  it.each<[readonly (readonly [Where, string])[], string | null]>([
    [[], null],
    [[['header', 'Eastleigh Vale and Westleigh Councils']], null],
    [[['meeting', 'Westleigh Cabinet']], 'Westleigh Borough Council'],
    [
      [
        ['label', 'Westleigh Leader'],
        ['header', 'Eastleigh Vale'],
      ],
      'Westleigh Borough Council',
    ],
    [
      [
        ['label', 'Westleigh Leader'],
        ['label', 'Eastleigh Vale Leader'],
      ],
      null,
    ],
    [
      [['title', 'Decision - Market - Eastleigh Vale District Council']],
      'Eastleigh Vale District Council',
    ],
    [[['body', 'A bridge in Westleigh was closed.']], null],
    [
      [['body', 'The report of Westleigh Borough Council was received.']],
      'Westleigh Borough Council',
    ],
  ])('is settled by the words %j alone: %s', (items, expected) => {
    const answer = councilsFor(saying(shared, ...items), '2024-01-01', table)
    expect(answer.council?.name ?? null).toBe(expected)
    expect(answer.offered).toHaveLength(expected === null ? 2 : 0)
    expect(answer.why).toBe(expected === null ? 'not-told-apart' : 'words')
  })
})

describe('a mirror', () => {
  const mirror = ['host', 'opencouncil.network'] as const
  it.each<[readonly (readonly [Where, string])[], string | null]>([
    [
      [['title', 'Bins - Westleigh Borough Council - Open Council Network']],
      'Westleigh Borough Council',
    ],
    [
      [
        ['title', 'Decision - Council Gateway'],
        ['document-host', 'democracy.thornhithe.gov.uk'],
      ],
      'London Borough of Thornhithe & Marsh',
    ],
    [
      [
        ['title', 'Decision - Council Gateway'],
        ['document-host', 'democracy.thornhithe.gov.uk.evil.com'],
      ],
      null,
    ],
    [[['path', '/councils/newfell-council/meetings/4']], 'Newfell Council'],
    [
      [
        ['breadcrumb', 'Thornhithe and Marsh Council'],
        ['document-host', 'opencouncil.network'],
      ],
      'London Borough of Thornhithe & Marsh',
    ],
    [[['document-host', 'democracy.eastandwest.gov.uk']], null],
    [
      [
        ['label', 'Westleigh Borough Council'],
        ['document-host', 'democracy.eastandwest.gov.uk'],
      ],
      'Westleigh Borough Council',
    ],
    [
      [
        ['title', 'Payment to Westleigh Borough Council - Open Council Network'],
        ['footer', 'Open Council Network is independent.'],
      ],
      null,
    ],
    [
      [
        ['title', 'Bins - Marlbury District Council - Open Council Network'],
        ['header', 'Open Council Network'],
      ],
      'Marlbury District Council',
    ],
    [
      [
        ['title', 'Council Gateway'],
        ['header', 'Council Gateway'],
      ],
      null,
    ],
  ])('says whose paper it is: %j', (items, expected) => {
    expect(name(saying(mirror, ...items))).toBe(expected)
  })
})

describe('a covered host that no table knows', () => {
  const unknown = ['host', 'committees.harrowfells.gov.uk'] as const
  it.each<[readonly (readonly [Where, string])[], string | null]>([
    [
      [['title', 'Decision - Footpath 9 | Harrow Fells National Park Authority']],
      'Harrow Fells National Park Authority',
    ],
    [
      [['header', 'Harrow Fells National Park Authority home']],
      'Harrow Fells National Park Authority',
    ],
    [[['footer', '© Wychwood Fire & Rescue Service 2026']], 'Wychwood Fire & Rescue Service'],
    [[['footer', 'Copyright 2026 Cyngor Sir Dyffryn Aled']], 'Cyngor Sir Dyffryn Aled'],
    [[['header', 'London Borough of Harrowgate Green']], 'London Borough of Harrowgate Green'],
    [[['header', 'MARLBURY DISTRICT COUNCIL']], 'MARLBURY DISTRICT COUNCIL'],
    [
      [
        ['header', 'Marlbury Council'],
        ['footer', '© Marlbury District Council 2026'],
      ],
      'Marlbury District Council',
    ],
    [[['title', 'Issue - Payment to Barford Parish Council']], null],
    [[['header', 'Your Council Decisions and meetings']], null],
    [[['header', 'Menu Search Council tax Bins']], null],
    [[['label', 'Barford Parish Council']], null],
    [[], null],
  ])('is named as it names itself: %j', (items, expected) => {
    expect(resolveCouncil(saying(unknown, ...items), '2024-01-01', table)).toEqual(
      expected === null ? null : { name: expected, gss: null },
    )
  })

  it('has a code where the table knows the printed name', () => {
    const evidence = saying(
      ['host', 'ambermere-ca.moderngov.co.uk'],
      ['header', 'Greater Ambermere Combined Authority'],
    )
    expect(resolveCouncil(evidence, null, table)?.gss).toBe('E47009001')
    const council = saying(['host', 'x.moderngov.co.uk'], ['header', 'Ambermere Council'])
    expect(resolveCouncil(council, null, table)?.gss).toBe('E07009001')
  })

  it('is the council whose domain it stands on, whatever its menus say', () => {
    const news = saying(
      ['host', 'www.thornhithe.gov.uk'],
      ['header', 'Search Council Pay Council tax'],
    )
    expect(resolveCouncil(news, null, table)?.gss).toBe('E09009001')
  })

  it.each([
    'littlemarsh.parish.thornhithe.gov.uk',
    'parishes.thornhithe.gov.uk',
    'littlemarsh-pc.thornhithe.gov.uk',
    'littlemarshparishcouncil.thornhithe.gov.uk',
  ])('is not the council that lends its domain to a parish: %s', (host) => {
    expect(resolveCouncil(saying(['host', host], ['title', 'Minutes']), null, table)).toBeNull()
  })

  it('is not the council whose domain it stands on when it says another name', () => {
    const fire = saying(
      ['host', 'fire.thornhithe.gov.uk'],
      ['header', 'Wychwood Fire and Rescue Authority'],
    )
    expect(resolveCouncil(fire, null, table)).toEqual({
      name: 'Wychwood Fire and Rescue Authority',
      gss: null,
    })
  })
})

describe('the committed table', () => {
  const places = councils.flatMap((council) =>
    council.hosts.map((place) => ({ council, ...place })),
  )

  it('names or offers the council of every one of its hosts', () => {
    const wrong = places.filter(({ council, host, folder }) => {
      const evidence = saying(['host', `www.${host}`], ['path', `/${folder ?? ''}/mgAi.aspx`])
      const answer = councilsFor(evidence, council.end, councils)
      const names = [answer.council, ...answer.offered].map((one) => one?.name)
      return !names.includes(council.name)
    })
    expect(places.length).toBeGreaterThan(400)
    expect(wrong).toEqual([])
  })

  it('tells seven pairs of today apart by their own names', () => {
    const shared = places.filter(
      ({ council, host }) =>
        council.end === null && resolveCouncil(saying(['host', host]), null) === null,
    )
    const told = shared.filter(({ council, host }) => {
      const evidence = saying(['host', host], ['meeting', `${council.common} Cabinet`])
      return resolveCouncil(evidence, '2024-01-01')?.name === council.name
    })
    expect(new Set(shared.map(({ host }) => host)).size).toBe(7)
    expect(told).toHaveLength(shared.length)
  })

  it('has an official name and, but for districts abolished in 2015, a code for each', () => {
    expect(councils.filter((council) => council.name === '')).toEqual([])
    const without = councils.filter((council) => council.gss === null)
    expect(new Set(without.map((council) => council.end))).toEqual(new Set(['2015-03-31']))
  })
})
