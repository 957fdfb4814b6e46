import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Chrome from 154 warns before plain http, which the sample site speaks. */
const preferences = {
  https_only_mode_enabled: false,
  https_first_balanced_mode_enabled: false,
}

/** Makes the folder a browser profile that opens plain http pages; what else it holds is kept. */
export async function prepareProfile(folder: string): Promise<void> {
  const file = join(folder, 'Default', 'Preferences')
  await mkdir(join(folder, 'Default'), { recursive: true })
  const kept: object = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {}
  await writeFile(file, JSON.stringify({ ...kept, ...preferences }))
}

/**
 * Arguments that any of our browsers needs to open the sample site under its own hosts.
 *
 * @param rules the value of Chromium's `--host-resolver-rules`
 */
export function siteArguments(rules: string): string[] {
  const root = process.getuid?.() === 0
  return [
    `--host-resolver-rules=${rules}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to run as root with its sandbox on.
    ...(root ? ['--no-sandbox'] : []),
  ]
}

/** Arguments that load the built extension. Branded Chrome ignores them. */
export function extensionArguments(folder: string): string[] {
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]
}
