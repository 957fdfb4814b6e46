import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { hostRules, serve } from '../../tests/site/server.mjs'
import { runHeadless } from './headless'
import { runShown } from './shown'

const extension = resolve('.output/chrome-mv3')

/** True where a window can be opened. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function build(): boolean {
  process.stdout.write('Building the extension\n')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/wxt/bin/wxt.mjs', 'build'],
    { encoding: 'utf8' },
  )
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`)
  return status === 0
}

/**
 * `npm start`: builds, serves the sample council site and opens a browser on it with the extension loaded. Without a
 * display, or with `--headless`, it runs the main job by itself: 0 when every sample page was captured and exported.
 */
export async function main(args: string[]): Promise<number> {
  if (!build()) return 1
  const site = await serve(0)
  const headless = args.includes('--headless') || !hasDisplay()
  const run = headless ? runHeadless : runShown
  try {
    return await run({ site, rules: hostRules(site.port), extension })
  } finally {
    await site.close()
  }
}
