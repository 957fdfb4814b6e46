import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { chromiumPath } from '../../scripts/browsers.mjs'
import { hostRules } from '../site/server.mjs'
import { expect, type Minutebook, newProfile, test } from './extension'
import { minutebookIn } from './minutebook'

const decision = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2147'
const other = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2201'
const screens = ['popup.html', 'sidepanel.html', 'export.html', 'import.html', 'options.html']

// What is done to the library here, a browser may not get over.
test.use({ ownBrowser: true })

async function screen(context: BrowserContext, { id }: Minutebook, name: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/${name}`)
  return page
}

/** Every screen says this. */
async function expectSaid(context: BrowserContext, minutebook: Minutebook, title: string) {
  for (const name of screens) {
    const page = await screen(context, minutebook, name)
    await expect(page.locator('.library-notice-title'), name).toHaveText(title, { timeout: 15_000 })
    await page.close()
  }
}

/** The button says so on every tab. */
const expectBadge = (minutebook: Minutebook, text: string) =>
  expect.poll(() => minutebook.inside.evaluate(() => chrome.action.getBadgeText({}))).toBe(text)

async function keepOne(page: Page, minutebook: Minutebook) {
  await page.goto(decision)
  await minutebook.settled(page)
  await expect.poll(async () => (await minutebook.rows()).records.length).toBe(1)
  const stamped = () =>
    minutebook.inside.evaluate(
      async () => (await chrome.storage.local.get('libraryStamp')).libraryStamp,
    )
  await expect.poll(stamped).toMatchObject({ records: 1, loss: null })
}

test.describe('on a small disk', () => {
  const isRoot = process.getuid?.() === 0
  test.skip(!isRoot || process.platform !== 'linux', 'only root may mount a small disk')

  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    profile: async ({}, use) => {
      const made = await newProfile()
      const disk = `${made}-disk`
      execFileSync('mkdir', [disk])
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk])
      await cp(made, disk, { recursive: true })
      await use(disk)
      execFileSync('umount', ['-l', disk])
      for (const folder of [made, disk]) rmSync(folder, { recursive: true })
    },
  })

  const freeOn = (disk: string) => {
    const { bavail, bsize } = statfsSync(disk)
    return bavail * bsize
  }

  /** The browser may write meanwhile: then there is less room than there was. */
  const fill = (file: string, bytes: number) => {
    try {
      writeFileSync(file, Buffer.alloc(bytes))
    } catch (error) {
      if (!String(error).includes('ENOSPC')) throw error
    }
  }

  for (const left of [1_000_000, 0]) {
    test(`a disk with ${left} bytes left loses nothing`, async ({
      page,
      context,
      minutebook,
      profile,
    }) => {
      if (profile === null) throw new Error('no profile on the small disk')
      await keepOne(page, minutebook)
      const before = await minutebook.rows()
      const filler = join(profile, 'filler')
      fill(filler, freeOn(profile) - left)

      await page.goto(other)
      expect(await minutebook.settled(page)).toMatchObject({ held: 'disk-full' })
      expect(await minutebook.ask(page, 'content:capture')).toMatchObject({ why: 'disk-full' })
      await expect.poll(() => minutebook.badgeOf(page)).toBe('×')
      await expectSaid(context, minutebook, 'Too little disk space')
      expect(await minutebook.rows()).toEqual(before)

      rmSync(filler)
      expect(await minutebook.ask(page, 'content:capture')).toMatchObject({ is: 'captured' })
      await expectBadge(minutebook, '')
      expect((await minutebook.rows()).records).toHaveLength(2)
    })
  }
})

test('a library that something else holds is said to be in use; one that then is gone, to be gone', async ({
  page,
  context,
  minutebook,
}) => {
  await keepOne(page, minutebook)
  // A page that holds the library and does not hear that another wants to delete it.
  await minutebook.inside.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('minutebook').onsuccess = (opened) => {
          Object.assign(window, { held: (opened.target as IDBOpenDBRequest).result })
          indexedDB.deleteDatabase('minutebook').onblocked = () => resolve()
        }
      }),
  )
  const popup = await screen(context, minutebook, 'popup.html')
  await expect(popup.getByText('Your library is in use elsewhere')).toBeVisible({ timeout: 15_000 })
  await page.bringToFront()
  expect(await minutebook.ask(page, 'content:capture')).toMatchObject({ why: 'library-shut' })
  await minutebook.inside.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close())
  // It goes on by itself.
  await expect(popup.getByText('Your library is gone')).toBeVisible()
  await expect(popup.getByText('it had 1 record.')).toBeVisible()
  await expectSaid(context, minutebook, 'Your library is gone')
  await page.bringToFront()
  await minutebook.ask(page, 'content:capture')
  await expectBadge(minutebook, '×')
  // What comes in meanwhile does not hide it; only a user's word does.
  await popup.reload()
  await popup.getByRole('button', { name: 'This is right: start from here' }).click()
  await expect(popup.locator('.library-notice')).toHaveCount(0)
  await expectBadge(minutebook, '')
})

test('a newer library is neither read nor written nor raised', async ({
  page,
  context,
  minutebook,
}) => {
  await keepOne(page, minutebook)
  const raise = () =>
    new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('minutebook', 1000)
      opening.onupgradeneeded = () => opening.result.createObjectStore('later')
      opening.onsuccess = () => resolve(opening.result.close())
      opening.onerror = () => reject(opening.error)
    })
  await minutebook.inside.evaluate(raise)
  const before = await minutebook.rows()
  await page.goto(other)
  expect(await minutebook.settled(page)).toMatchObject({ held: 'library-shut' })
  await expectSaid(context, minutebook, 'A newer Minutebook made this library')
  await expectBadge(minutebook, '×')
  expect(await minutebook.rows()).toEqual(before)
  const versions = await minutebook.inside.evaluate(() => indexedDB.databases())
  expect(versions).toContainEqual({ name: 'minutebook', version: 1000 })
})

test('files that were damaged while the browser was closed are noticed when it starts', async ({
  site,
}) => {
  test.setTimeout(120_000)
  const profile = await newProfile()
  const extension = resolve('.output/chrome-mv3')
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      headless: true,
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        `--host-resolver-rules=${hostRules(site.port)}`,
      ],
    })
  const first = await launch()
  await keepOne(await first.newPage(), await minutebookIn(first))
  await first.close()
  const folder = join(profile, 'Default', 'IndexedDB')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /extension/.test(name) && /\.(log|ldb)$/.test(name),
  )
  expect(files.length).toBeGreaterThan(0)
  for (const name of files) {
    const bytes = readFileSync(join(folder, name))
    for (let at = 100; at < bytes.length; at += 500) bytes[at] = 255 - (bytes[at] ?? 0)
    writeFileSync(join(folder, name), bytes)
  }
  const second = await launch()
  const minutebook = await minutebookIn(second)
  await expectBadge(minutebook, '×')
  await expectSaid(second, minutebook, 'Your library is gone')
  await second.close()
  rmSync(profile, { recursive: true, force: true })
})
