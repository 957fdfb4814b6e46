import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const entryOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/**
 * The extractor as one script for a page.
 *
 * @param asked whether it also takes pages that are no system's own, as when a person asks
 * @returns an expression that is the page's reading; it needs no page scripts to be on
 */
export async function readerExpression(asked: boolean): Promise<string> {
  const entry = entryOf(asked ? './in-page.asked.ts' : './in-page.ts')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'minutebook', fileName: 'in-page' },
    },
  })
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
  const script = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk')
  if (script?.type !== 'chunk') throw new Error('The extractor was not built')
  return `(() => {\n${script.code}\nreturn minutebook.readThisPage()\n})()`
}
