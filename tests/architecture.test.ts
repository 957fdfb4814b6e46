import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLayers } from '../scripts/layers'

/** A small tree with one fault in each planted file, as `file: [imports, the rule that should speak]`. */
const planted: Record<string, [source: string, rule: string]> = {
  'lib/model/planted.ts': ["import '../store/db'", 'model: imports'],
  'lib/model/word-lists.ts': [
    "import './quoted'",
    'what all may read of the model brings nothing with it',
  ],
  'lib/text/planted.ts': ["import '../messaging/send'", 'text and anchor: imports'],
  'lib/anchor/planted.ts': [
    "import { at } from '../model/quoted'\nconsole.log(at)",
    'text and anchor: types alone',
  ],
  'lib/extract/find/planted.ts': ["import 'dexie'", 'extract: imports'],
  'lib/extract/find/markup.ts': [
    "import '../systems/moderngov/selectors'",
    'finders and refiners know nothing of markup',
  ],
  'lib/extract/systems/cmis/planted.ts': [
    "import '../moderngov/selectors'",
    'systems never import each other',
  ],
  'lib/extract/planted.ts': ["import 'zod/mini'", 'extract: imports'],
  'lib/extract/pipeline.ts': [
    "import './registry.asked'",
    'the longer registry is for asked pages and the command line',
  ],
  'lib/extract/addresses.ts': ["import './pipeline'", 'addresses are known without the readers'],
  'lib/record/planted.ts': ["import '../store/db'", 'record and words: imports'],
  'lib/highlight/planted.ts': ["import '../messaging/send'", 'highlight: imports'],
  'lib/store/planted.ts': ["import '../extract/registry'", 'store: imports'],
  'lib/export/planted.ts': ["import '../store/db'", 'export: imports'],
  'lib/import/planted.ts': ["import '../extract/registry'", 'import: imports'],
  'components/Planted.tsx': ["import '../lib/store/db'", 'components: imports'],
  'lib/i18n/planted.ts': ["import 'wxt/browser'", 'i18n: imports'],
  'lib/design/planted.ts': ["import '../messaging/send'", 'design and log: imports'],
  'lib/settings/planted.ts': ["import '../store/db'", 'settings: imports'],
  'lib/councils/planted.ts': ["import 'wxt/browser'", 'councils: imports'],
  'lib/messaging/planted.ts': ["import '../store/db'", 'messaging: imports'],
  'lib/messaging/receive.ts': ["import '../store/db'", 'receiving messages: imports'],
  'entrypoints/council.content/planted.ts': [
    "import '../../lib/store/db'",
    'content scripts: imports',
  ],
  'entrypoints/asked.content/index.ts': [
    "import '../../lib/settings/heavy'",
    'content scripts stay small',
  ],
  'entrypoints/background/planted.ts': [
    "import '../../lib/extract/registry'",
    'background: imports',
  ],
  'entrypoints/popup/planted.ts': ["import '../../lib/extract/registry'", 'screens: imports'],
  'scripts/extract/planted.ts': ["import '../../lib/store/db'", 'the command line keeps nothing'],
  'lib/words/planted.ts': ["import './nowhere'", 'every import is found'],
  'lib/words/one.ts': ["import './two'", 'no circles'],
}

/** Files that the planted ones import, without fault of their own. */
const around: Record<string, string> = {
  'tsconfig.json': '{}',
  'lib/store/db.ts': 'export {}',
  'lib/messaging/send.ts': 'export {}',
  'lib/model/quoted.ts': 'export const at = 1',
  'lib/extract/registry.ts': 'export {}',
  'lib/extract/registry.asked.ts': 'export {}',
  'lib/extract/systems/moderngov/selectors.ts': 'export {}',
  'lib/settings/heavy.ts': "import '../model/quoted'\nimport '../record/id'",
  'lib/record/id.ts': "import '../model/word-lists'",
  'lib/words/two.ts': "import './one'",
}

describe('the import layers', () => {
  let tree = ''
  let faults: string[] = []

  beforeAll(async () => {
    await mkdir(resolve('output'), { recursive: true })
    tree = await mkdtemp(resolve('output', 'layers-'))
    const sources = Object.entries(planted).map(([file, [source]]) => [file, source] as const)
    for (const [file, source] of [...sources, ...Object.entries(around)]) {
      await mkdir(dirname(join(tree, file)), { recursive: true })
      await writeFile(join(tree, file), `${source}\n`)
    }
    faults = (await checkLayers(tree)).faults
  }, 60_000)
  afterAll(() => rm(tree, { recursive: true, force: true }))

  it.each(Object.entries(planted))('see what is planted in %s', (file, [, rule]) => {
    expect(
      faults.filter((fault) => fault.startsWith(`${rule}: `) && fault.includes(file)),
    ).not.toEqual([])
  })

  it('let a file pass that keeps to its layer', () => {
    expect(faults.filter((fault) => fault.includes(': lib/record/id.ts'))).toEqual([])
  })
})

const restricted = [
  ['lib/text/planted.ts', 'export const x = document.title'],
  ['lib/anchor/planted.ts', 'export const x = window.name'],
  ['lib/extract/find/planted.ts', 'export const x = new Date()'],
  ['lib/extract/planted.ts', 'export const x = () => fetch("https://example.org")'],
  ['lib/extract/recognise.ts', 'export const x = browser.runtime.id'],
  ['lib/record/planted.ts', 'export const x = Date.now()'],
  ['lib/words/planted.ts', 'export const x = chrome.runtime.id'],
  ['lib/store/planted.ts', 'export const x = document.title'],
  ['lib/import/planted.ts', 'export const x = document.title'],
  ['lib/export/formats/planted.ts', 'export const x = document.title'],
  ['components/Planted.tsx', 'export const x = browser.runtime.id'],
  ['lib/i18n/planted.ts', 'export const x = chrome.i18n'],
  ['lib/settings/planted.ts', 'export const x = document.title'],
  ['lib/councils/planted.ts', 'export const x = new Date()'],
  ['lib/messaging/planted.ts', 'export const x = document.title'],
] as const
const free = [
  ['lib/export/download.ts', 'export const x = document.title'],
  ['lib/extract/planted.test.ts', 'export const x = document.title'],
  ['entrypoints/background/planted.ts', 'export const x = Date.now()'],
] as const

/** Each planted file uses one global; the gate's own Biome configuration is asked about all of them. */
describe('the globals that a layer must not touch', () => {
  let tree = ''
  let said = ''

  beforeAll(async () => {
    tree = await mkdtemp(join(tmpdir(), 'minutebook-globals-'))
    for (const [file, source] of [...restricted, ...free]) {
      await mkdir(dirname(join(tree, file)), { recursive: true })
      await writeFile(join(tree, file), `${source}\n`)
    }
    await copyFile('biome.json', join(tree, 'biome.json'))
    const biome = resolve('node_modules/@biomejs/biome/bin/biome')
    const only = ['--only=style/noRestrictedGlobals', '--vcs-enabled=false']
    const asked = [biome, 'lint', '--reporter=github', '--max-diagnostics=none', ...only]
    said = spawnSync(process.execPath, asked, { cwd: tree, encoding: 'utf8' }).stdout
  }, 60_000)
  afterAll(() => rm(tree, { recursive: true, force: true }))

  it.each(restricted)('are refused in %s: %s', (file) => {
    expect(said).toContain(`${file},line=`)
  })
  it.each(free)('are free in %s: %s', (file) => {
    expect(said).not.toContain(`${file},line=`)
  })
})
