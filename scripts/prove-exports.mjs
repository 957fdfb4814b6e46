// @ts-check
// `npm run prove:exports`: programs too large for the gate open what we export, on the nasty records of the tests.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setUp, setUpReaders } from './set-up.mjs'

/** Each with the file of its proofs. */
const programs = /** @type {const} */ ([
  {
    name: 'R readr',
    packages: ['r-cran-readr', 'r-cran-jsonlite'],
    asks: ['Rscript', '--vanilla', '-e', 'library(readr); library(jsonlite)'],
    proofs: 'readr',
  },
  {
    name: 'LibreOffice Calc',
    packages: ['libreoffice-calc', 'python3'],
    asks: ['soffice', '--version'],
    proofs: 'libreoffice',
  },
  {
    name: 'bibutils',
    packages: ['bibutils', 'libxml2-utils', 'python3'],
    asks: ['ris2xml', '--help'],
    proofs: 'bibutils',
  },
])

setUp({ tests: true })
const missing = setUpReaders(programs)
const there = programs.filter((one) => !missing.includes(one))
for (const { name, packages } of missing)
  console.error(`NOT PROVEN with ${name}: it is not here. Install: ${packages.join(' ')}`)
if (there.length === 0) process.exit(1)

const files = there.map(({ proofs }) => `tests/proofs/${proofs}.proof.ts`)
const { status } = spawnSync(
  process.execPath,
  [
    join('node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--project=proofs', '--reporter=verbose'],
    ...files,
  ],
  { stdio: 'inherit' },
)
// The whole job of a study: forty pages captured in the browser, their tables opened by the same programs.
const runs = (/** @type {string[]} */ ...command) =>
  spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0
const job =
  runs(join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build') &&
  runs(join('node_modules', '@playwright', 'test', 'cli.js'), 'test', 'tests/e2e/jobs.spec.ts')
if (status === 0 && job) console.log(`Proven with ${there.map(({ name }) => name).join(', ')}.`)
process.exit(missing.length === 0 && status === 0 && job ? 0 : 1)
