import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright'
import { chromiumPath } from '../browsers.mjs'

/** The sides, in pixels, that toolbars, lists of extensions and stores ask for; `16.png` and so on. */
export const iconSides = [16, 32, 48, 96, 128] as const
const drawing = 'lib/design/icon.svg'
const folder = 'public/icon'

/** `npm run icons`: draws lib/design/icon.svg in every size into public/icon, with nothing behind it. */
export async function main(): Promise<number> {
  const svg = await readFile(drawing, 'utf8')
  const browser = await chromium.launch({ executablePath: chromiumPath() })
  const page = await browser.newPage()
  await mkdir(folder, { recursive: true })
  for (const side of iconSides) {
    await page.setViewportSize({ width: side, height: side })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`)
    await writeFile(`${folder}/${side}.png`, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  console.log(`${iconSides.length} icons in ${folder}`)
  return 0
}
