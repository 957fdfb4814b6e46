// @ts-check
// `npm test`: installs what is missing, then runs the whole gate.
import { spawnSync } from 'node:child_process'
import { setUp } from './set-up.mjs'

setUp({ tests: true })
const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/check.ts'], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
