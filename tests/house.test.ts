import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { domTextReads } from './dom-text'
import { namesIn } from './names-in'
import { shownLiterals } from './shown-words'

/** Our own source files under some folders, tests left aside, with their text. */
function sources(folders: readonly string[], ending: RegExp): { file: string; text: string }[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => ending.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

describe('words that a person sees', () => {
  it('come from the locale file, not from a screen or a script', () => {
    const screens = sources(['components', 'entrypoints', 'lib/highlight'], /\.tsx?$/)
    const written = screens.flatMap(({ file, text }) =>
      shownLiterals(text, file).map((words) => `${file}: ${words}`),
    )
    expect(written).toEqual([])
  })

  it.each([
    ['<p>Saved</p>', 'Saved'],
    ['<p>{"Saved"}</p>', 'Saved'],
    ['<p>{kept ? "Saved" : t("x")}</p>', 'Saved'],
    ['<p>{error && "Not saved"}</p>', 'Not saved'],
    ['<p>{`Saved`}</p>', 'Saved'],
    ['<p>{name ?? "Nobody"}</p>', 'Nobody'],
    ['<p>{n + " decisions"}</p>', ' decisions'],
    ['<button aria-label="Delete" />', 'Delete'],
    ['<input placeholder={"Search"} />', 'Search'],
    ['<a title={open ? "Close" : t("open")} />', 'Close'],
    ['(face.textContent = "Saved")', 'Saved'],
    ['(button.title = kept ? "Saved" : t("keep"))', 'Saved'],
    ['button.setAttribute("aria-label", open ? "Close" : words)', 'Close'],
    ['face.append("Saved", icon)', 'Saved'],
    ['browser.action.setTitle({ tabId, title: "Saved" })', 'Saved'],
  ])('are seen where they are written in: %s', (source, words) => {
    expect(shownLiterals(`const x = ${source}`)).toEqual([expect.stringContaining(words)])
  })

  it.each([
    '<p className="quiet">{t("saved")}</p>',
    '<p aria-label={t("delete")}>·</p>',
    '<input type="search" />',
    '<p>{state === "saved" && t("saved")}</p>',
    '(face.textContent = t("saved"))',
    '(sheet.id = "marks")',
    'made.setAttribute("class", "quiet")',
  ])('are not seen in: %s', (source) => {
    expect(shownLiterals(`const x = ${source}`)).toEqual([])
  })
})

describe('text of a page', () => {
  it('comes from the text view alone', () => {
    const elsewhere = sources(['lib', 'entrypoints'], /\.tsx?$/).filter(
      ({ file }) => !file.startsWith(join('lib', 'text')),
    )
    expect(
      elsewhere.flatMap(({ file, text }) => domTextReads(text).map((read) => `${file}: ${read}`)),
    ).toEqual([])
  })

  it.each(['x.textContent', 'x?.innerText', 'range.toString()', 'node.nodeValue'])(
    'is seen to be read in: %s',
    (source) => {
      expect(domTextReads(`const y = ${source}`)).toHaveLength(1)
    },
  )

  it.each(['style.textContent = css', 'n.toString(16)', 'url.href'])(
    'is not read in: %s',
    (source) => {
      expect(domTextReads(source)).toEqual([])
    },
  )
})

describe('an address of a screen', () => {
  // A screen asks the browser which tab is open; an address that says so would be there for tests alone.
  const hook = /\btabId=|\bURLSearchParams\b|\blocation\.(?:search|hash)\b/

  it('carries nothing', () => {
    const screens = sources(
      ['components', 'entrypoints/popup', 'entrypoints/sidepanel'],
      /\.(?:tsx?|html)$/,
    )
    const shared = sources(['entrypoints/screens'], /\.tsx?$/)
    expect(screens.length).toBeGreaterThan(10)
    expect([...screens, ...shared].filter(({ text }) => hook.test(text))).toEqual([])
  })
  it.each([
    'popup.html?tabId=7',
    'new URLSearchParams(x)',
    'location.search',
    'window.location.hash',
  ])('would be seen to carry something in: %s', (source) => {
    expect(hook.test(source)).toBe(true)
  })
})

describe('what the library knows', () => {
  // Read in any other way it may move a button while the mouse is held on it, and the click is lost.
  const direct = /\buseLiveQuery\b/

  it('is shown by screens through useLive alone', () => {
    const screens = sources(['components', 'entrypoints'], /\.tsx?$/)
    expect(screens.filter(({ text }) => direct.test(text)).map(({ file }) => file)).toEqual([
      join('entrypoints', 'screens', 'use-live.ts'),
    ])
  })
})

describe('each permission', () => {
  const code = sources(['lib', 'entrypoints'], /\.tsx?$/)
    .map(({ text }) => text)
    .join('\n')
  const used: Record<string, RegExp> = {
    storage: /\b(browser|chrome)\.storage\.local\b/,
    unlimitedStorage: /from 'dexie'/,
    activeTab: /\bscripting\.executeScript\b/,
    contextMenus: /\bcontextMenus\b/,
    scripting: /\bscripting\.executeScript\b/,
    sidePanel: /\bsidePanel\b/,
  }
  const config = readFileSync('wxt.config.ts', 'utf8')
  const list = /permissions: \[(.*?)\n {4}\],/s.exec(config)?.[1] ?? ''
  const asked = [...list.matchAll(/'(\w+)'/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'firefox')

  it('is one of the six that the README explains', () => {
    expect(asked).toEqual(Object.keys(used))
  })
  it.each(Object.entries(used))('%s is used', (_name, use) => {
    expect(use.test(code)).toBe(true)
  })
})

describe('a name from somewhere else', () => {
  it('is looked for among an object’s own', () => {
    const found = sources(['components', 'entrypoints', 'lib'], /\.tsx?$/).flatMap(
      ({ file, text }) => namesIn(text, file).map((where) => `${file}: ${where}`),
    )
    expect(found).toEqual([])
  })

  it.each(['verb in handlers', 'envelope.data.verb in handlers', '!(name in table)'])(
    'is seen to be looked for among all in: %s',
    (source) => {
      expect(namesIn(source)).toHaveLength(1)
    },
  )

  it.each(["'page' in state", 'Object.hasOwn(handlers, verb)', 'for (const name in table) {}'])(
    'is not in: %s',
    (source) => {
      expect(namesIn(source)).toEqual([])
    },
  )
})
