import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  cruise,
  type ICruiseResult,
  type IForbiddenRuleType,
  type IModule,
} from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

/** A layer of DESIGN, "Who may import whom". Folders and modules are regular expressions over paths. */
interface Layer {
  readonly name: string
  readonly from: string
  readonly except?: string
  /** What may be imported, beside the layer's own folder. */
  readonly may: readonly string[]
  /** What may be imported by `import type` alone. */
  readonly types?: readonly string[]
  readonly packages?: readonly string[]
}

const model = '^lib/model/'
/** Of the model these alone may be read by all who know its types: they bring no schema, and so no zod. */
const plainModel = '^lib/model/(word-lists|calendar|pounds|capture-limits)\\.ts$'
/** What cuts text, one way for all layers: it brings nothing with it. */
const wholeCharacters = '^lib/anchor/whole-characters\\.ts$'
const tests = '\\.test\\.tsx?$'
const screens = '^entrypoints/(popup|sidepanel|options|export|import|library|sign|screens)/'
const contentScripts = '^entrypoints/(council|asked)\\.content/'

export const layers: readonly Layer[] = [
  { name: 'model', from: model, may: [], packages: ['zod'] },
  { name: 'text and anchor', from: '^lib/(text|anchor)/', may: [], types: [model] },
  {
    name: 'extract',
    from: '^lib/extract/',
    except: '^lib/extract/systems/generic/',
    may: ['^lib/(text|anchor)/'],
    types: [model],
  },
  {
    name: 'generic',
    from: '^lib/extract/systems/generic/',
    may: ['^lib/(text|anchor|extract)/'],
    types: [model],
    packages: ['@mozilla/readability'],
  },
  // Beyond DESIGN's table: anchor, whose one rule of where a quote stands holds for edits too.
  {
    name: 'record and words',
    from: '^lib/(record|words)/',
    may: ['^lib/i18n', '^lib/anchor/'],
    types: [model],
    packages: ['@noble/hashes'],
  },
  {
    name: 'highlight',
    from: '^lib/highlight/',
    may: ['^lib/(text|anchor|design)/'],
    types: [model],
  },
  { name: 'store', from: '^lib/store/', may: ['^lib/(model|record)/'], packages: ['dexie'] },
  {
    name: 'export',
    from: '^lib/export/',
    may: ['^lib/(record|words)/'],
    types: [model],
    packages: ['fflate', '@noble/hashes', 'hyparquet-writer'],
  },
  {
    name: 'import',
    from: '^lib/import/',
    // Words, for what a person types into a cell: it is read as it is in the panel.
    may: ['^lib/(model|record|store|words)/'],
    packages: ['zod', '@noble/hashes'],
  },
  {
    name: 'components',
    from: '^components/',
    may: ['^lib/(words|design)/', '^lib/i18n'],
    types: [model],
    packages: ['react', '@tanstack/react-virtual'],
  },
  { name: 'i18n', from: '^lib/i18n', may: ['^public/_locales/'] },
  { name: 'design and log', from: '^lib/(design/|log)', may: [] },
  { name: 'settings', from: '^lib/settings/', may: [], types: [model], packages: ['wxt'] },
  { name: 'councils', from: '^lib/councils/', may: [], types: [model] },
  {
    name: 'messaging',
    from: '^lib/messaging/',
    except: '^lib/messaging/receive\\.ts$',
    may: [],
    types: [model, '^lib/settings/'],
    packages: ['wxt'],
  },
  {
    name: 'receiving messages',
    from: '^lib/messaging/receive\\.ts$',
    may: ['^lib/(messaging|model)/'],
    packages: ['wxt', 'zod'],
  },
  {
    name: 'content scripts',
    from: contentScripts,
    may: [
      '^entrypoints/council\\.content/',
      '^lib/(extract|text|highlight|anchor|settings|design)/',
      // Beyond DESIGN's table: words, so that the chip speaks as the screens do (docs/decisions/0010).
      '^lib/words/',
      '^lib/(log|i18n/chip)\\.ts$',
      '^lib/messaging/(send|guards)\\.ts$',
    ],
    types: [model, '^lib/messaging/'],
    packages: ['wxt'],
  },
  {
    name: 'background',
    from: '^entrypoints/background/',
    // Beyond DESIGN's table: design, for the badge's colours; words, so that the browser's menu speaks as ours does.
    // Of extract, what addresses say and the version of the rules: the receiver believes no message in either.
    may: [
      '^lib/(store|messaging|model|councils|record|settings|design|words)/',
      '^lib/(i18n|log)',
      '^lib/extract/(addresses|version)\\.ts$',
    ],
    // zod for its `jitless` switch alone: extension pages may not make code from strings.
    packages: ['wxt', 'zod'],
  },
  {
    name: 'screens',
    from: screens,
    may: [
      '^components/',
      '^lib/(store|record|export|import|words|messaging|settings|design)/',
      // Beyond DESIGN's table: councils, for whoever sets one by hand. The table of them comes when they do.
      '^lib/councils/',
      '^lib/(i18n|log)',
      '^lib/extract/read-text\\.ts$',
    ],
    types: [model],
    packages: ['react', 'react-dom', 'dexie-react-hooks', 'wxt', 'zod'],
  },
  {
    name: 'welcome page',
    from: '^entrypoints/welcome/',
    may: [
      '^entrypoints/screens/',
      '^components/',
      '^lib/(store|record|words|settings|design|extract|text|anchor|highlight)/',
      '^lib/i18n',
    ],
    types: [model],
    packages: ['react', 'wxt'],
  },
]

/** One rule more than the table: how the parts of lib/extract and the two registries stand to each other. */
const inside: readonly IForbiddenRuleType[] = [
  {
    name: 'systems never import each other',
    severity: 'error',
    from: { path: '^lib/extract/systems/([^/]+)/', pathNot: tests },
    to: { path: '^lib/extract/systems/([^/]+)/', pathNot: '^lib/extract/systems/$1/' },
  },
  {
    name: 'finders and refiners know nothing of markup',
    severity: 'error',
    from: { path: '^lib/extract/(find|read|refiners)/', pathNot: tests },
    to: { path: '^lib/extract/(systems|registry|pipeline|recognise|assemble)' },
  },
  {
    name: 'addresses are known without the readers',
    severity: 'error',
    from: { path: '^lib/extract/(addresses\\.ts|systems/[^/]+/address\\.ts)$' },
    to: {
      path: '^lib/',
      pathNot: [
        '^lib/extract/(address|shapes)\\.ts$',
        '^lib/extract/systems/[^/]+/(address|pages|site)\\.ts$',
      ],
    },
  },
  {
    name: 'the longer registry is for asked pages and the command line',
    severity: 'error',
    from: {
      pathNot: [tests, '^entrypoints/(asked\\.content|welcome)/', '^scripts/', '^tests/'],
    },
    to: { path: '^lib/extract/registry\\.asked\\.ts$' },
  },
  {
    name: 'the command line keeps nothing',
    severity: 'error',
    from: { path: '^scripts/(extract|score)', pathNot: tests },
    to: { path: '^(lib/(store|messaging|highlight)|components|entrypoints)/' },
  },
  {
    name: 'the manifest knows page names and councils only',
    severity: 'error',
    from: { path: '^(wxt\\.config|scripts/match-patterns)\\.ts$' },
    to: {
      path: '^(lib|components|entrypoints)/',
      pathNot: ['^lib/councils/', '^lib/extract/systems/[^/]+/pages\\.ts$'],
    },
  },
  {
    name: 'what all may read of the model brings nothing with it',
    severity: 'error',
    from: { path: plainModel },
    to: { pathNot: plainModel },
  },
  {
    name: 'the cuts bring nothing with them',
    severity: 'error',
    from: { path: wholeCharacters },
    to: { pathNot: wholeCharacters },
  },
  {
    name: 'no circles',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'every import is found',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
]

const places = ['lib', 'components', 'entrypoints', 'scripts', 'wxt.config.ts']

/** What the content scripts must not reach, by whatever way: they run on other people's pages and stay small. */
const heavy =
  /(^|\/)node_modules\/(zod|dexie|react)\/|^lib\/(councils|record|store)\/|^lib\/i18n\/messages\.ts/

function rulesOf(layer: Layer): IForbiddenRuleType[] {
  const from = { path: layer.from, pathNot: layer.except ? [tests, layer.except] : tests }
  const packages = (layer.packages ?? []).map((name) => `(^|/)node_modules/(@types/)?${name}/`)
  const types = layer.types ?? []
  const may = [...layer.may, wholeCharacters, ...(types.includes(model) ? [plainModel] : [])]
  return [
    {
      name: `${layer.name}: imports`,
      severity: 'error',
      from,
      to: { pathNot: [layer.from, ...may, ...types, ...packages] },
    },
    ...types.map(
      (path): IForbiddenRuleType => ({
        name: `${layer.name}: types alone`,
        severity: 'error',
        from,
        to: { path, pathNot: [layer.from, ...may], dependencyTypesNot: ['type-only'] },
      }),
    ),
  ]
}

/** Ways from a content script to a heavy module, type imports left aside, each as a chain of files. */
function heavyWays(modules: readonly IModule[]): string[] {
  const byPath = new Map(modules.map((module) => [module.source, module]))
  const ways: string[] = []
  const starts = modules.filter(({ source }) => RegExp(contentScripts).test(source))
  for (const start of starts.filter(({ source }) => !RegExp(tests).test(source))) {
    const seen = new Set([start.source])
    const queue = [[start.source]]
    for (let way = queue.shift(); way; way = queue.shift()) {
      const last = way.at(-1) ?? ''
      if (heavy.test(last)) {
        ways.push(`content scripts stay small: ${way.join(' → ')}`)
        continue
      }
      for (const next of byPath.get(last)?.dependencies ?? []) {
        if (next.dependencyTypes.includes('type-only') || seen.has(next.resolved)) continue
        seen.add(next.resolved)
        queue.push([...way, next.resolved])
      }
    }
  }
  return ways
}

/**
 * Checks the tree under `root` against the layers.
 *
 * @returns how many modules of our own were looked at (a check that saw none says nothing) and one line a fault
 */
export async function checkLayers(root: string): Promise<{ modules: number; faults: string[] }> {
  const { output } = await cruise(
    places.filter((place) => existsSync(join(root, place))),
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: [...layers.flatMap(rulesOf), ...inside] },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.html$' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
    },
    undefined,
    { tsConfig: extractTSConfig('tsconfig.json') },
  )
  // The API gives an object where no output type is asked for, but is typed for both.
  const result = output as ICruiseResult
  const own = result.modules.filter(({ source }) => !/(^|\/)node_modules\//.test(source))
  const faults = result.summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  )
  return { modules: own.length, faults: [...faults, ...heavyWays(result.modules)] }
}

const leastModules = 30

/** `npm run layers`. */
export async function main(): Promise<number> {
  const { modules, faults } = await checkLayers(process.cwd())
  for (const fault of faults) process.stdout.write(`${fault}\n`)
  if (modules < leastModules) {
    process.stdout.write(`only ${modules} modules were looked at: the check itself is broken\n`)
    return 1
  }
  process.stdout.write(`${modules} modules, ${faults.length} faults\n`)
  return faults.length > 0 ? 1 : 0
}
