// @ts-check
// Runs a TypeScript command of this folder: node scripts/run.mjs scripts/extract/command.ts ARGS
// Node 20 cannot run TypeScript by itself; Vite, which builds the extension, can.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file = '', ...args] = process.argv.slice(2)
/** @type {{ module: { main(args: string[]): Promise<number> } }} */
const { module } = await runnerImport(resolve(file))
process.exitCode = await module.main(args)
