import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import type { PageLive } from '../../lib/model/live'
import type { PageObject, PlainRecord } from '../../lib/model/plain'
import { plainRecord } from '../../lib/record/plain'
import { pageObject } from '../../scripts/extract/page-object'
import { differenceLines, differences } from '../../scripts/fixture/differences'
import { type Fixture, fixtures } from '../../scripts/fixture/folders'
import { sampled } from '../deep'
import { expect, type Minutebook, type Rows, test } from './extension'
import { matchesAny } from './match'
import { printed, serveSaved } from './saved-pages'

/** Pages that are open at once. */
const tabCount = 4

const all = fixtures().map((fixture) => ({ ...fixture, file: fixture.page }))
/** The gate takes some of each system; `--deep` takes all. */
const taken = sampled(all, 6)
const byItself = taken.filter(({ asked }) => !asked)
const whenAsked = taken.filter(({ asked }) => asked)
const patterns = (): readonly string[] =>
  JSON.parse(readFileSync(resolve('.output/chrome-mv3/manifest.json'), 'utf8')).content_scripts[0]
    .matches

// A process for each of fifty sites would take most of the time: sites share a few.
test.use({ browserArgs: ['--disable-site-isolation-trials', '--renderer-process-limit=3'] })

test('the extension reads every fixture as the command line does', async ({
  context,
  minutebook,
}) => {
  test.setTimeout(300_000)
  const [declared, generic] = await Promise.all([
    printed(byItself),
    printed(whenAsked, '--generic'),
    serveSaved(context, taken),
  ])
  const wanted = new Map([...declared, ...generic].map((object) => [object.url, object]))
  expect(wanted.size).toBe(taken.length)
  const runs = patterns()
  const [alone, pressed] = [
    taken.filter(({ url }) => matchesAny(runs, url)),
    taken.filter(({ url }) => !matchesAny(runs, url)),
  ]
  const faults: string[] = []
  const compare = (fixture: Fixture, got: PageObject | null) => {
    const found = differences(wanted.get(fixture.url), JSON.parse(JSON.stringify(got)))
    if (found.length > 0) faults.push([fixture.slug, ...differenceLines(found)].join('\n'))
  }

  await inTabs(minutebook, await pagesOf(context), alone, async (page, tabId, fixture) => {
    await page.goto(fixture.url)
    compare(fixture, printedBy(fixture, await described(minutebook, tabId)))
  })
  const page = await context.newPage()
  const tabId = await minutebook.tabOf(page)
  for (const fixture of pressed) {
    await page.goto(fixture.url)
    expect(await minutebook.askTab(tabId, 'content:describePage'), fixture.slug).toBeNull()
    // What no reader knows is read when asked too, by the reader that takes any page: that is not this page's object.
    if (wanted.get(fixture.url)?.page === null) continue
    await minutebook.pressButton(page)
    expect(await minutebook.inject(tabId), fixture.slug).toBe(true)
    compare(fixture, printedBy(fixture, await described(minutebook, tabId)))
  }

  expect(faults.join('\n\n')).toBe('')
  expect(alone.length).toBeGreaterThan(taken.length / 2)
  expect(notKept(await minutebook.rows(), alone, wanted)).toEqual([])
})

const pagesOf = (context: { newPage(): Promise<Page> }): Promise<Page[]> =>
  Promise.all(Array.from({ length: tabCount }, () => context.newPage()))

/** Shares the fixtures out among the tabs; each tab goes on when it is done with one. */
async function inTabs(
  minutebook: Minutebook,
  pages: readonly Page[],
  list: readonly Fixture[],
  visit: (page: Page, tabId: number, fixture: Fixture) => Promise<void>,
): Promise<void> {
  const waiting = [...list]
  const tabs: [Page, number][] = []
  // One after the other: a tab tells its id only while it is in front.
  for (const page of pages) tabs.push([page, await minutebook.tabOf(page)])
  await Promise.all(
    tabs.map(async ([page, tabId]) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await visit(page, tabId, next)
    }),
  )
}

/** What the page knows of itself, once a script of ours answers for it. */
async function described(minutebook: Minutebook, tabId: number): Promise<PageLive> {
  const ask = () => minutebook.askTab(tabId, 'content:describePage')
  await expect.poll(ask).not.toBeNull()
  const live = await ask()
  if (live === null) throw new Error('the page no longer answers')
  return live
}

/** The page object of what a page says of itself. */
const printedBy = ({ url }: Fixture, live: PageLive): PageObject => {
  if (live.is === 'off') throw new Error(`${url} is turned off`)
  return pageObject(url, live)
}

/** Records of the command line that the library does not hold just so, with their council, by their id. */
function notKept(
  { records, readings }: Rows,
  list: readonly Fixture[],
  wanted: ReadonlyMap<string, PageObject>,
): readonly string[] {
  const kept = readings.map((reading) => {
    const row = records.find(({ id }) => id === reading.record)
    if (row === undefined) throw new Error(`a reading without its record: ${reading.record}`)
    const { id, kind, council } = row
    return plainRecord({ ...reading, id, kind }, council)
  })
  const isKept = (record: PlainRecord) =>
    kept.some((one) => one.id === record.id && differences(record, one).length === 0)
  return list.flatMap(({ url }) =>
    (wanted.get(url)?.records ?? []).filter((record) => !isKept(record)).map(({ id }) => id),
  )
}
