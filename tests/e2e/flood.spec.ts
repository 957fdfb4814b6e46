import type { Page } from '@playwright/test'
import { floodLimits } from '../../lib/store/flood-limits'
import { said } from './chip'
import { expect, type Minutebook, test } from './extension'
import { forge, quotedAgain, withText } from './forged'

// Pages that would fill the library: on purpose, or by a clock (docs/threats.md).

const url = 'http://democracy.elsewhere.gov.uk/ieDecisionDetails.aspx?ID=31'
const most = floodLimits.record.hour

/** A decision; `more` is a line of it, `script` runs in the page. */
const decision = (more: string, script = '', sum = '£2,000') => `<!doctype html><html><body>
<div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">Decision details</h1></div>
<div class="mgSubTitle"><h2 class="mgSubTitleTxt">Repair of the Weir Bridge</h2></div>
<div class="mgContent">
<p><span class="mgLabel">Decision Maker: </span>Cabinet</p>
<h3 class="mgSubSubTitleTxt">Purpose:</h3>
<div class="mgWordPara"><p>To keep the bridge open.</p><p id="more">${more}</p></div>
<h3 class="mgSubSubTitleTxt">Decision:</h3>
<div class="mgWordPara"><p>Resolved that ${sum} be spent on the bridge.</p></div>
</div></div><script>${script}</script></body></html>`

/** Another text at another address of the same decision, twice a second. */
const flood = `
let n = 0
setInterval(() => {
  n += 1
  const word = () => Math.random().toString(36).replace(/[^a-z]/g, '')
  document.getElementById('more').textContent = Array.from({ length: 2000 }, word).join(' ')
  history.replaceState(null, '', '?ID=31&n=' + n)
}, 500)`

const textsOf = async (minutebook: Minutebook) =>
  (await minutebook.rows()).versions.map(({ text }) => text)

const title = (page: Page) => said(page, '.title')

test('a page that floods is kept so often and no more, over navigations and restarts', async ({
  page,
  context,
  elsewhere,
  minutebook,
}) => {
  test.setTimeout(120_000)
  elsewhere.set(url, decision('', flood))
  await page.goto(url)
  // It goes on in the background.
  const other = await context.newPage()
  await other.bringToFront()
  const count = async () => (await textsOf(minutebook)).length
  for (let round = 0; round < 4 && (await count()) < most; round += 1) {
    await expect.poll(count, { timeout: 15_000 }).toBeGreaterThan(round)
    await page.goto(url)
    await minutebook.stopWorker()
  }
  await expect.poll(count, { timeout: 60_000 }).toBe(most)
  await page.goto(url)
  await minutebook.stopWorker()
  await expect.poll(() => title(page), { timeout: 15_000 }).toBe('Not saved')
  expect(await said(page, '.why')).toContain('keeps changing')
  expect(await count()).toBe(most)
  expect((await minutebook.rows()).records).toHaveLength(1)
})

test('what a page forges fills no more than its part, and the user can still save it', async ({
  page,
  elsewhere,
  minutebook,
}) => {
  test.setTimeout(120_000)
  elsewhere.set(url, decision('As planned.'))
  await page.goto(url)
  const live = await minutebook.settled(page)
  if (live.is !== 'read') throw new Error('the page was not read')
  const answers: unknown[] = []
  for (let n = 0; n < 30; n += 1) {
    const more = `\n${'word '.repeat(300_000)} ${'x'.repeat(n)}`
    const capture = quotedAgain(withText(live.capture, (text) => text + more))
    const { value } = await forge(page, 'background:saveCapture', { capture, asked: 'on-page' })
    const { is, why } = value as { is: string; why?: string }
    answers.push(why ?? is)
  }
  expect(answers.filter((one) => one === 'changes-too-often')).toHaveLength(30 - most + 1)
  expect(await textsOf(minutebook)).toHaveLength(most)
  elsewhere.set(url, decision('As the user saw it.'))
  await page.goto(url)
  expect(await minutebook.settled(page)).toMatchObject({ held: 'changes-too-often' })
  expect(await minutebook.badgeOf(page)).toBe('×')
  expect(await minutebook.ask(page, 'content:capture')).toMatchObject({ is: 'changed' })
  const texts = await textsOf(minutebook)
  expect(texts).toHaveLength(most + 1)
  expect(texts.at(-1)).toContain('As the user saw it.')
})

test('a page with a clock is one text, and its sum another', async ({
  page,
  elsewhere,
  minutebook,
}) => {
  test.setTimeout(60_000)
  for (let n = 0; n < 8; n += 1) {
    elsewhere.set(url, decision(`Page views: ${998 + n}. Last updated ${n + 1} minutes ago`))
    await page.goto(url)
    expect(await minutebook.settled(page)).toMatchObject({ held: null })
  }
  expect(await textsOf(minutebook)).toHaveLength(1)
  elsewhere.set(url, decision('Page views: 2,000. Last updated just now', '', '£3,000'))
  await page.goto(url)
  expect(await minutebook.settled(page)).toMatchObject({ held: null })
  expect((await textsOf(minutebook)).map((text) => /£\S+/.exec(text)?.[0])).toEqual([
    '£2,000',
    '£3,000',
  ])
})

test('a page that is too large says so, with its size', async ({ page, elsewhere, minutebook }) => {
  elsewhere.set(url, decision(`${'word '.repeat(500_000)}`))
  await page.goto(url)
  await expect.poll(() => said(page, '.why'), { timeout: 20_000 }).toContain('2.5 million')
  expect(await minutebook.settled(page)).toMatchObject({ is: 'unreadable' })
  expect((await minutebook.rows()).records).toEqual([])
})
