import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findFirefox, howToInstall } from './browsers.mjs'
import { type Counts, playwrightCounts, vitestCounts } from './test-reports'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** Why the step is left out on this machine; null where it is not. */
  readonly leftOut?: string | null
  /** Where the step leaves its counts of tests, and how they are read. */
  readonly counts?: { readonly file: string; read(report: unknown): Counts }
}

const bin = (name: string) => join('node_modules', '.bin', name)
const run = (file: string, ...args: string[]) => ['node', 'scripts/run.mjs', file, ...args]
const seeds = '../shared/corpus/seeds'

function vitest(name: string, projects: readonly string[], ...more: string[]) {
  const file = `output/check/${name}.json`
  const chosen = projects.map((one) => `--project=${one}`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return {
    command: [bin('vitest'), 'run', ...chosen, ...reporters, ...more],
    counts: { file, read: vitestCounts },
  }
}

/** What only reads the tree: these run side by side. */
const readers: readonly Step[] = [
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'format and lint', command: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'layers', command: run('scripts/layers.ts') },
  { name: 'dead code', command: [bin('knip'), '--no-progress'] },
  { name: 'spelling', command: [bin('cspell'), 'lint', '--no-progress', '--quiet', '.'] },
]

/** Steps that run side by side, after the stage before. */
type Stage = readonly Step[]

const gate: readonly Stage[] = [
  readers,
  [{ name: 'build for Chrome', command: [bin('wxt'), 'build'] }],
  [{ name: 'build for Firefox', command: [bin('wxt'), 'build', '-b', 'firefox'] }],
  [{ name: "zip for Chrome's store", command: [bin('wxt'), 'zip', '--mode', 'store'] }],
  [{ name: 'budgets and manifests', command: run('scripts/built.ts') }],
  [{ name: 'unit tests and laws', ...vitest('unit', ['node', 'browser']) }],
  [
    {
      name: 'in Chromium',
      command: [bin('playwright'), 'test', '--reporter=list,json'],
      counts: { file: 'output/check/chromium.json', read: playwrightCounts },
    },
  ],
  [
    {
      name: 'in Firefox',
      ...vitest('firefox', ['firefox']),
      leftOut: findFirefox() ? null : howToInstall('firefox'),
    },
    {
      name: 'corpus',
      command: run('scripts/score.ts', seeds, '--min', '0.99'),
      leftOut: existsSync(seeds) ? null : `there is no ${seeds}`,
    },
    { name: 'npm start without a display', command: ['node', 'scripts/start.mjs', '--headless'] },
  ],
  // What is held to a time of the clock wants the machine for itself.
  [{ name: 'timed', ...vitest('timed', ['timed']) }],
]

/** Foreign programs that open what we export: too large to install for each gate. */
const proofs: Stage = [{ name: 'exports, opened', command: ['node', 'scripts/prove-exports.mjs'] }]

/** While one works: what needs no built extension, and in a browser only what the working tree touches. */
const quick: readonly Stage[] = [
  readers.filter(({ name }) => name !== 'spelling'),
  [{ name: 'Node tests', ...vitest('node', ['node']) }],
  [{ name: 'touched', ...vitest('browser', ['browser'], '--changed', '--passWithNoTests') }],
]

/** Runs a command; its output is kept and shown only if it fails. */
function runQuietly(command: readonly string[]): Promise<{ ok: boolean; output: string }> {
  const [program = '', ...args] = command
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      CI: '1',
      PLAYWRIGHT_JSON_OUTPUT_NAME: 'output/check/chromium.json',
    }
    const child = spawn(program, args, { env, shell: process.platform === 'win32' })
    let output = ''
    const keep = (part: Buffer) => {
      output += part.toString('utf8')
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ ok: false, output: `${output}\n${error.message}` }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

const none: Counts = { passed: 0, failed: 0, leftOut: [], again: [] }

async function countsOf(step: Step): Promise<Counts> {
  if (!step.counts || !existsSync(step.counts.file)) return none
  return step.counts.read(JSON.parse(await readFile(step.counts.file, 'utf8')))
}

/** One step: its line on standard output, its counts; a step without tests that fails counts as one failure. */
async function take(step: Step): Promise<Counts> {
  if (step.leftOut) {
    process.stdout.write(`left out  ${step.name}: ${step.leftOut}\n`)
    return none
  }
  const start = Date.now()
  const { ok, output } = await runQuietly(step.command)
  const counts = await countsOf(step)
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  const tests = step.counts ? `, ${counts.passed + counts.failed} tests` : ''
  process.stdout.write(`${ok ? 'ok      ' : 'FAILED  '}  ${step.name} (${seconds} s${tests})\n`)
  for (const test of counts.leftOut) process.stdout.write(`left out  ${step.name}: ${test}\n`)
  for (const test of counts.again) process.stdout.write(`run again ${step.name}: ${test}\n`)
  if (ok) return counts
  process.stdout.write(`${output}\n`)
  return { ...counts, failed: Math.max(1, counts.failed) }
}

function stagesOf(args: readonly string[]): readonly Stage[] {
  if (args.includes('--quick')) return quick
  return args.includes('--deep') ? [...gate, proofs] : gate
}

/**
 * `npm run check`: the whole gate, in order, up to the first stage in which something fails. `--keep-going` takes all
 * stages; `--quick` what can be had in a minute; `--deep` every slow proof whole, and the programs that open exports.
 *
 * @returns 0 where all passed, else 1: the exit code
 */
export async function main(args: string[]): Promise<number> {
  const start = Date.now()
  await rm('output/check', { recursive: true, force: true })
  await mkdir('output/check', { recursive: true })
  const sum = { passed: 0, failed: 0 }
  if (args.includes('--deep')) process.env.VITE_DEEP = 'yes'
  for (const stage of stagesOf(args)) {
    for (const { passed, failed } of await Promise.all(stage.map(take))) {
      sum.passed += passed
      sum.failed += failed
    }
    if (sum.failed > 0 && !args.includes('--keep-going')) break
  }
  const minutes = ((Date.now() - start) / 60_000).toFixed(1)
  process.stdout.write(`it took ${minutes} minutes\n`)
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`)
  return sum.failed > 0 ? 1 : 0
}
