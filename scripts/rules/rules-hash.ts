import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'

/** What reads any page: all that it imports is the rules. */
const entry = resolve('scripts/extract/in-page.asked.ts')
/** It says the outcome, so it is not part of it. */
const own = resolve('lib/extract/version.ts')

/** The files of the rules, the same wherever the repository lies. */
export function rulesFiles(): readonly string[] {
  const found = new Set([entry])
  for (const file of found)
    for (const imported of importedBy(file)) if (imported !== own) found.add(imported)
  return [...found].sort()
}

function importedBy(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'))
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return []
    const path = resolve(dirname(file), fileName)
    return [`${path}.ts`, `${path}/index.ts`, path].find((one) => existsSync(one)) ?? []
  })
}

/** A word that changes with what the rules do: comments, types and layout are left out. */
export function rulesHash(): string {
  const hash = createHash('sha256')
  for (const file of rulesFiles()) {
    hash.update(relative(resolve('.'), file).replaceAll('\\', '/'))
    hash.update(bare(readFileSync(file, 'utf8')))
  }
  return hash.digest('hex').slice(0, 16)
}

function bare(source: string): string {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, removeComments: true },
  })
  return outputText.replace(/\s+/g, ' ')
}
