import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { measure } from './measure'
import { accuracyPage } from './print'
import { goldSets, hasCorpora } from './sets'
import { accuracySummary } from './summary'

export const accuracyFile = 'docs/accuracy.json'
export const accuracyDoc = 'docs/accuracy.md'
/** What a methods paragraph says of it. */
export const accuracySummaryFile = 'lib/export/package/accuracy.json'

/** `npm run accuracy`: prints the table; writes it, and what is made of it, where the real pages are there. */
export async function main(): Promise<number> {
  const accuracy = await measure(await goldSets())
  const page = accuracyPage(accuracy)
  process.stdout.write(page)
  if (!hasCorpora()) {
    process.stdout.write('left out: the real pages are not there, so nothing was written\n')
    return 0
  }
  await writeFile(accuracyFile, `${JSON.stringify(accuracy, null, 2)}\n`)
  await writeFile(accuracyDoc, page)
  await writeFile(accuracySummaryFile, `${JSON.stringify(accuracySummary(accuracy), null, 2)}\n`)
  spawnSync(resolve('node_modules/.bin/biome'), ['format', '--write', accuracyFile])
  return 0
}
