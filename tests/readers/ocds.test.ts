import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { ocds } from '../../lib/export/formats/ocds'
import type { MoneyValue } from '../../lib/model/facts'
import type { WholeRecord } from '../../lib/model/whole'
import { bareFields, said } from '../../lib/record/sample-record'
import { sum } from '../samples/money'
import { nastyRecords, nastySums } from '../samples/nasty'
import { aboutSample, textBy } from '../samples/output'
import { wholeSample } from '../samples/whole'

const standards = '../shared/standards'
const noStandards = existsSync(standards) ? null : `there is no ${standards}`

const prefix = 'ocds-a1b2c3'
const silent = wholeSample(bareFields('A footpath is noted'))
const library = [...nastyRecords, silent]

const packageOf = async (records: readonly WholeRecord[], ocidPrefix: string | null) =>
  JSON.parse(await textBy(ocds, records, { ...aboutSample(), ocidPrefix }))

const money = (pounds: number, change: Partial<MoneyValue>): MoneyValue =>
  sum(pounds, { basis: 'total', ...change })

/** The release of a decision that names these sums. */
async function releaseOf(...values: MoneyValue[]) {
  const fields = { ...bareFields(), values: values.map((one, n) => said(one, `£${n}`, n * 9)) }
  const { releases } = await packageOf([wholeSample(fields)], null)
  return releases[0]
}

/** The schemas are of draft 4, which names itself otherwise; nothing else in them differs. */
async function validator() {
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/)
  ajv.addFormat('uri', (text: string) => URL.canParse(text) && /^[!-~]+$/.test(text))
  const read = async (name: string) => {
    const { id, $schema: _, ...rest } = JSON.parse(await readFile(join(standards, name), 'utf8'))
    return { $id: id, ...rest }
  }
  ajv.addSchema(await read('ocds-release-schema.json'))
  return ajv.compile(await read('ocds-release-package-schema.json'))
}

describe.skipIf(noStandards)('by the schemas of the standard', () => {
  it('a package with a prefix is valid', async () => {
    const isValid = await validator()
    isValid(await packageOf(library, prefix))
    expect(isValid.errors).toBeNull()
  })

  it('a package without one lacks the ocids, and nothing else', async () => {
    const isValid = await validator()
    expect(isValid(await packageOf(library, null))).toBe(false)
    const faults = isValid.errors?.map(({ instancePath, params }) => ({ instancePath, params }))
    expect(faults).toEqual(
      nastyRecords.map((_, n) => ({
        instancePath: `/releases/${n}`,
        params: { missingProperty: 'ocid' },
      })),
    )
  })
})

it('a package says whether it is a published one, and what it left out', async () => {
  const without = await packageOf(library, null)
  expect(without.minutebook).toMatchObject({
    note: expect.stringMatching(/^Not a published release/),
    releases: nastyRecords.length,
    leftOut: { decisions: 1, why: 'no sum and no term' },
  })
  expect(JSON.stringify(without)).not.toContain('"ocid"')
  const { releases, minutebook } = await packageOf(library, prefix)
  expect(minutebook.note).toMatch(/councils did not publish/)
  expect(releases[0].ocid).toBe(`${prefix}-${nastyRecords[0]?.row.id}`)
})

it('every £ value is there, as printed or as a person has it', async () => {
  const { releases } = await packageOf(nastyRecords, null)
  const amounts = releases.map(
    ({ minutebook }: { minutebook: { values: { amount: number }[] } }) =>
      minutebook.values[0]?.amount,
  )
  expect(amounts).toEqual(
    nastyRecords.map((_, n) => (n === 0 ? 55 : nastySums[n % nastySums.length])),
  )
})

it('what a person said is told from what was read, and what they struck out is not there', async () => {
  const [first, second] = (await packageOf(nastyRecords, null)).releases
  expect(first.minutebook.values).toMatchObject([{ amount: 55, reviewed: 'corrected' }])
  expect(first.minutebook.terms).toEqual([])
  expect(first.planning.budget.description).toBe('£55 in all (Corrected)')
  expect(first.planning.rationale).toContain('It was asked for')
  expect(first.date).toBe('2026-11-02T09:00:00.000Z')
  expect(second.minutebook.terms).toMatchObject([
    { initialMonths: 60, maximumMonths: null, words: '5 years', reviewed: 'no' },
  ])
})

it('nothing is made up: no tender, no days, no language, no role of a council', async () => {
  const { releases } = await packageOf(nastyRecords, prefix)
  for (const release of releases) {
    for (const key of ['tender', 'language', 'buyer', 'publisher'])
      expect(release).not.toHaveProperty(key)
    expect(release.tag).toEqual(['planning'])
  }
  expect(releases[0].parties).toEqual([
    { id: 'W06000099', name: 'Cyngor Sir Dyffryn Aled', identifier: { id: 'W06000099' } },
  ])
  expect(releases[1].parties).toEqual([
    { id: 'Cyngor Sir Dyffryn Aled', name: 'Cyngor Sir Dyffryn Aled' },
  ])
  expect(releases[3]).not.toHaveProperty('parties')
})

describe('the amount of the budget', () => {
  it.each([
    ['the one sum of a contract', [money(900, { role: 'contract' }), money(5, {})], 900],
    ['a budget of no more than', [money(900, { role: 'budget', qualifier: 'up-to' })], 900],
    ['a sum of no stated role', [money(900, {})], undefined],
    ['a saving', [money(900, { role: 'saving' })], undefined],
    ['a sum a year', [money(900, { role: 'contract', basis: 'annual' })], undefined],
    ['a range', [money(900, { role: 'contract', upper: 9_990_000 })], undefined],
    ['one of two', [money(900, { role: 'contract' }), money(950, { role: 'budget' })], undefined],
  ])('of %s', async (_name, values, amount) => {
    const { planning } = await releaseOf(...values)
    expect(planning.budget.amount).toEqual(
      amount === undefined ? undefined : { amount, currency: 'GBP' },
    )
    expect(planning.budget.description).toContain('£900')
  })
})

it('a council buys where the page speaks of a contract', async () => {
  const release = await releaseOf(money(900, { role: 'contract' }))
  const [council] = release.parties
  expect(council.roles).toEqual(['buyer'])
  expect(release.buyer).toEqual({ id: council.id, name: council.name })
})

it('papers have the types and addresses that the page gives them', async () => {
  const { releases } = await packageOf(nastyRecords.slice(0, 1), null)
  const [page, paper] = releases[0].planning.documents
  expect(page).toMatchObject({ id: 'page', url: nastyRecords[0]?.row.url, format: 'text/html' })
  expect(paper).toMatchObject({
    id: '1',
    url: 'https://democracy.dyffryn.example/plan.pdf?n=0',
    format: 'application/pdf',
  })
})
