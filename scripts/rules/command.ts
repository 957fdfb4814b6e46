import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { rulesHash } from './rules-hash'

const file = resolve('lib/extract/version.json')

/**
 * `npm run rules`: where the rules changed since their version was given, raises its last number, so that kept pages
 * get a new reading. Raise the number in the middle by hand for what readers of a study should hear of.
 */
export async function main(): Promise<number> {
  const said: { version: string; rules: string } = JSON.parse(await readFile(file, 'utf8'))
  const rules = rulesHash()
  if (rules === said.rules) {
    process.stdout.write(`${said.version}: as it was\n`)
    return 0
  }
  const version = said.version.replace(/\d+$/, (last) => String(Number(last) + 1))
  await writeFile(file, `${JSON.stringify({ version, rules }, null, 2)}\n`)
  process.stdout.write(`${said.version} becomes ${version}\n`)
  return 0
}
