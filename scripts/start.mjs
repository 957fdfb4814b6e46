// @ts-check
// `npm start`: installs what is missing, then the rest of the work is scripts/start/command.ts.
import { spawn } from 'node:child_process'
import { setUp } from './set-up.mjs'

setUp({ tests: false })
const args = ['scripts/run.mjs', 'scripts/start/command.ts', ...process.argv.slice(2)]
const child = spawn(process.execPath, args, { stdio: 'inherit' })
// Ctrl-C reaches the child by the terminal; a plain kill is passed on. It ends what it started, then itself.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
}
child.on('close', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
