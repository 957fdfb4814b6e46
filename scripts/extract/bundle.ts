import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url))

/**
 * The extractor as one script for a page.
 *
 * @returns an expression that is the page's reading; it needs no page scripts to be on
 */
export async function readerExpression(): Promise<string> {
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
