// @ts-check
// Runs a TypeScript command of this folder: node scripts/run.mjs scripts/extract/command.ts ARGS
// Node 20 cannot run TypeScript by itself; Vite, which builds the extension, can.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const { NODE_ENV } = process.env
const [file = '', ...args] = process.argv.slice(2)
/** @type {{ module: { main(args: string[]): Promise<number> } }} */
const { module } = await runnerImport(resolve(file))
// Importing sets it to "development", and a build that a command starts would then carry React's slow half.
if (NODE_ENV === undefined) delete process.env.NODE_ENV
process.exitCode = await module.main(args)
