import { writeFile } from 'node:fs/promises'
import { codebookJson } from './constraints'

/** `npm run codebook`: what the schemas say of the columns. Run it when either changes. */
export async function main(): Promise<number> {
  await writeFile('lib/export/package/codebook.json', codebookJson())
  return 0
}
