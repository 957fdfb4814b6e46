import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The extractor, and the same for a page that a person asks for: with the system that takes any page. */
export const extractor = new URL('./in-page.ts', import.meta.url)
export const askedExtractor = new URL('./in-page.asked.ts', import.meta.url)

/**
 * A module as one script for a page.
 *
 * @param module it exports `readThisPage`, which gives what may leave the page
 * @returns an expression that is the page's reading; it needs no page scripts to be on
 */
export async function readerExpression(module: URL): Promise<string> {
  return `(() => {\n${await moduleScript(module)}\nreturn minutebook.readThisPage()\n})()`
}

/** A module with all that it imports as a script: `minutebook` holds what it exports. */
export async function moduleScript(module: URL): Promise<string> {
  const entry = fileURLToPath(module)
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
  return script.code
}
