// @ts-check
// `npm run laws:full`: law 5 with every element of every fixture removed, one at a time. The gate takes a sample.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const vitest = join('node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'browser', 'tests/laws/5-'],
  { stdio: 'inherit', env: { ...process.env, VITE_LAWS: 'full' } },
)
process.exit(status ?? 1)
