import { openAsBlob } from 'node:fs'
import { resolve } from 'node:path'
import { BadFile } from '../../lib/import/bad-file'
import { readEverythingLine } from '../../lib/import/everything-line'
import { linesOf } from '../../lib/import/lines'
import { badFileWords, faultLine } from '../../lib/words/import'

const usage = `usage: npm run integrity -- BACKUP.jsonl
Checks a full backup as the settings check the library: checksums of texts, quotes in their texts, edits and marks on
texts that are there, and that no row is missing. Nothing is changed.`

/**
 * `npm run integrity`: what is wrong with a full backup, a line each.
 * @returns the exit code: 0 where nothing is wrong
 */
export async function main(args: string[]): Promise<number> {
  const [name, ...more] = args
  if (name === undefined || name.startsWith('-') || more.length > 0) {
    process.stderr.write(`${usage}\n`)
    return 1
  }
  try {
    const file = await openAsBlob(resolve(process.env.INIT_CWD ?? process.cwd(), name))
    return await checked(file)
  } catch (error) {
    process.stderr.write(`${wordsOf(error)}\n`)
    return 1
  }
}

async function checked(file: Blob): Promise<number> {
  let records = 0
  let faults = 0
  let isWhole = false
  for await (const line of linesOf(file)) {
    const read = await readEverythingLine(line)
    isWhole = read.last
    if (read.is === 'good') records += 1
    if (read.is !== 'bad') continue
    faults += 1
    for (const fault of read.faults) process.stdout.write(`${faultLine(fault)}\n`)
  }
  if (!isWhole) process.stdout.write('The file ends before its last row: it was cut off.\n')
  process.stdout.write(`${records} records are sound, ${faults} are not\n`)
  return faults > 0 || !isWhole ? 1 : 0
}

function wordsOf(error: unknown): string {
  if (error instanceof BadFile) return badFileWords(error)
  return error instanceof Error ? error.message : String(error)
}
