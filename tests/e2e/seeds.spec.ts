import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import type { PlainRecord } from '../../lib/model/plain'
import { chooseFormat } from '../../scripts/choose-format'
import { expect, type Minutebook, marksOn, type Rows } from './extension'
import { printed, serveSaved } from './saved-pages'
import { test } from './screens-fixtures'

const folder = resolve('../shared/corpus/seeds')

/** A record of the gold: keys that it leaves out are not judged. */
type Gold = Pick<PlainRecord, 'title' | 'kind' | 'council' | 'resolutions' | 'values' | 'options'> &
  Pick<PlainRecord, 'reasons' | 'terms' | 'delegations' | 'dates' | 'status' | 'outcome'>

interface Seed {
  readonly url: string
  readonly file: string
  readonly gold: readonly Gold[]
}

function seeds(): Seed[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold: { url: string; records: Gold[] } = JSON.parse(
        readFileSync(join(folder, name), 'utf8'),
      )
      const file = join(folder, name.replace(/\.json$/, '.html'))
      return { url: gold.url, file, gold: gold.records }
    })
}

type Cells = Record<string, string>

const one = (text: string) => text.replace(/\s+/g, ' ')
const list = (items: readonly string[]) => items.join('\n')
const said = (value: boolean | string | null | undefined) => String(value ?? '')
const most = (numbers: readonly number[]) => (numbers.length === 0 ? '' : `${Math.max(...numbers)}`)
const withBrackets = (text: string, inside: readonly string[]) =>
  inside.length === 0 ? text : `${text} [${inside.join('; ')}]`

/** The cells that the issue asks for, worked out from a record of the command line by other code than the export's. */
function cellsOf(record: PlainRecord): Cells {
  const { dates, meeting, values, terms, options } = record
  const isResolved = ({ in: { part, path } }: (typeof values)[number]) =>
    part === 'resolution' &&
    record.resolutions.some((one) => one.kind !== 'noted' && one.path.join() === path.join())
  const sums = (basis: string) =>
    values
      .filter((value) => value.basis === basis && isResolved(value))
      .map(({ amount, upper }) => upper ?? amount)
  return {
    id: record.id,
    council: said(record.council?.name),
    gss: said(record.council?.gss),
    kind: record.kind,
    title: record.title,
    decision_maker: said(record.decisionMaker),
    status: said(record.status),
    outcome: said(record.outcome),
    key_decision: said(record.keyDecision),
    key_reason: said(record.keyReason),
    call_in: said(record.callIn),
    date_decided: said(dates.decided),
    date_published: said(dates.published),
    date_effective: said(dates.effective),
    date_due: said(dates.due),
    meeting_body: said(meeting?.body),
    meeting_date: said(meeting?.date),
    meeting_time: said(meeting?.time),
    meeting_item: said(meeting?.item),
    purpose: said(record.purpose),
    resolutions_n: `${record.resolutions.length}`,
    resolutions: list(
      record.resolutions.map(({ path, text }) =>
        path.length > 0 ? `${path.join('.')}. ${one(text)}` : one(text),
      ),
    ),
    reasons: list(record.reasons.map(one)),
    options_n: `${options.length}`,
    options: list(
      options.map(({ label, text, status, reason }) =>
        withBrackets(label === null ? one(text) : `${label}. ${one(text)}`, [
          reason === null ? status : `${status}: ${one(reason)}`,
        ]),
      ),
    ),
    values_n: `${values.length}`,
    value_total_max: most(sums('total')),
    value_annual_max: most(sums('annual')),
    term_max_months: most(
      terms.flatMap(({ maximumMonths, initialMonths, extensionMonths }) =>
        maximumMonths === null
          ? initialMonths === null
            ? []
            : initialMonths + (extensionMonths ?? 0)
          : maximumMonths,
      ),
    ),
    delegations: list(
      record.delegations.map(({ to, consulting }) =>
        withBrackets(to, consulting.length === 0 ? [] : [`consulting: ${consulting.join('; ')}`]),
      ),
    ),
    interests: list(record.interests),
    consultees: list(record.consultees),
    wards: list(record.wards),
    documents_n: `${record.documents.length}`,
    missing: missingIn(record),
    checked: 'no',
  }
}

/** Which columns show which fields, in the order of the table. */
const columns: readonly (readonly [column: string, field: string])[] = [
  ['council', 'council'],
  ['decision_maker', 'decisionMaker'],
  ['status', 'status'],
  ['outcome', 'outcome'],
  ['key_decision', 'keyDecision'],
  ['key_reason', 'keyReason'],
  ['call_in', 'callIn'],
  ['date_decided', 'dates.decided'],
  ['date_published', 'dates.published'],
  ['date_effective', 'dates.effective'],
  ['date_due', 'dates.due'],
  ['meeting_body', 'meeting.body'],
  ['meeting_date', 'meeting.date'],
  ['meeting_time', 'meeting.time'],
  ['meeting_item', 'meeting.item'],
  ['purpose', 'purpose'],
  ['resolutions', 'resolutions'],
  ['reasons', 'reasons'],
  ['options', 'options'],
  ['value_list', 'values'],
  ['term_max_months', 'terms'],
  ['delegations', 'delegations'],
  ['votes', 'votes'],
  ['interests', 'interests'],
  ['consultees', 'consultees'],
  ['wards', 'wards'],
]

const missingIn = ({ missing }: PlainRecord): string =>
  columns
    .flatMap(([column, field]) => {
      const why = missing[field] ?? (field.startsWith('meeting.') ? missing.meeting : undefined)
      return why === undefined ? [] : [`${column}=${why}`]
    })
    .join('; ')

/** The cells that only the library knows: hashed and looked at here anew. */
function keptCells({ versions, readings }: Rows, id: string): Cells {
  const version = versions.find((row) => row.record === id)
  const reading = readings.find((row) => row.record === id)
  return {
    url: said(version?.url),
    retrieved_at: said(version?.firstSeen),
    text_sha256: createHash('sha256')
      .update(version?.text ?? '')
      .digest('hex'),
    extractor_version: said(reading?.extractor),
  }
}

/** The sums of a cell as numbers: "£93,000 a year" is "93000", "£20,000 to £30,000" is "20000-30000". */
const sumsIn = (cell: string) =>
  cell
    .split('\n')
    .map((line) =>
      (line.match(/(?<=£)[\d,.]*\d/g) ?? [])
        .map((sum) => Number(sum.replaceAll(',', '')))
        .join('-'),
    )

async function capture(page: Page, minutebook: Minutebook, seed: Seed): Promise<void> {
  await page.goto(seed.url)
  const live = await minutebook.settled(page)
  expect(live, seed.url).toMatchObject({ is: 'read', held: null, page: { url: seed.url } })
  await expect.poll(() => marksOn(page), seed.url).toContain('minutebook-resolution')
  await expect.poll(() => minutebook.badgeOf(page), seed.url).toMatch(/[✓!]/)
}

/** From the popup to the export page, and there the CSV of one row a decision. */
async function exported(popup: Page): Promise<string> {
  const [screen] = await Promise.all([
    popup.context().waitForEvent('page'),
    popup.getByRole('button', { name: /^Export 5/ }).click(),
  ])
  await chooseFormat(screen, 'decisions-csv')
  const [file] = await Promise.all([
    screen.waitForEvent('download'),
    screen.getByRole('button', { name: /^Export 5/ }).click(),
  ])
  return readFile(await file.path(), 'utf8')
}

test('the five seeds are captured, painted, listed and exported under their own hosts', async ({
  context,
  page,
  minutebook,
  popup,
}) => {
  const all = seeds()
  test.skip(all.length === 0, 'there is no ../shared/corpus/seeds')
  test.setTimeout(240_000)
  await serveSaved(context, all)
  const objects = await printed(all)
  for (const seed of all) await capture(page, minutebook, seed)

  const records = objects.flatMap((object) => object.records)
  const rows = await minutebook.rows()
  expect(rows.records.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort())
  const screen = await popup(page)
  const listed = screen.getByRole('list', { name: 'Captured decisions' }).getByRole('link')
  await expect(listed).toHaveCount(5)
  const titles = await listed.allTextContents()
  expect(titles.sort()).toEqual(records.map(({ title }) => title).sort())

  const csv = await exported(screen)
  const table = Papa.parse<Cells>(csv, { header: true, skipEmptyLines: true }).data
  expect(table).toHaveLength(5)
  for (const record of records) {
    const cells = table.find(({ id }) => id === record.id) ?? {}
    expect(cells, record.id).toMatchObject({ ...cellsOf(record), ...keptCells(rows, record.id) })
    expect(sumsIn(cells.value_list ?? '?'), record.id).toEqual(
      record.values.length === 0 ? [''] : record.values.map(sumOf),
    )
    expect(cells.votes?.includes('Unanimous'), record.id).toBe(
      record.votes.some(({ unanimous }) => unanimous === true),
    )
  }
  expectGold(table, all)
  const contacts = records.flatMap(({ people }) => people).flatMap((one) => [one.email, one.phone])
  expect(contacts.filter((contact) => contact !== null).length).toBeGreaterThan(0)
  expect(contacts.filter((contact) => contact !== null && csv.includes(contact))).toEqual([])
})

const sumOf = ({ amount, upper }: PlainRecord['values'][number]) =>
  upper === null ? `${amount}` : `${amount}-${upper}`

/** The same table beside what a person wrote down of each page, in every key that the person wrote. */
function expectGold(table: readonly Cells[], all: readonly Seed[]): void {
  for (const { url, gold } of all) {
    const [record] = gold
    const cells = table.find((row) => row.url === url)
    expect(cells, url).toMatchObject({
      title: record?.title,
      council: record?.council?.name,
      gss: record?.council?.gss,
      kind: record?.kind,
      status: said(record?.status),
      date_decided: said(record?.dates.decided),
      resolutions_n: `${record?.resolutions.length}`,
      options_n: `${record?.options.length}`,
      values_n: `${record?.values.length}`,
    })
    expect(sumsIn(cells?.value_list ?? '').filter(Boolean)).toEqual(record?.values.map(sumOf))
    for (const { path } of record?.resolutions ?? [])
      expect(cells?.resolutions).toContain(path.length > 0 ? `${path.join('.')}. ` : 'That')
  }
}
