import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** Small pages, and how long they may take with the browser's start, in milliseconds. */
const many = 100
const bound = 15_000

/** An agenda item as ModernGov prints it, with words of our own. */
const page = (n: number) => `<!DOCTYPE html><html><head><meta charset="utf-8">
<title>Agenda item - Quay ${n}</title></head><body><div id="modgov"><div class="mgContent">
<h1 class="mgMainTitleTxt">Agenda item</h1><h2 class="mgSubTitleTxt">Quay ${n}</h2>
<h3 class="mgSubSubTitleTxt">Decision:</h3><div class="mgWordPara"><p>RESOLVED: That</p>
<p>(1) a contract for ${n} years at £${n},000 a year be awarded; and</p>
<p>(2) authority be delegated to the Director of Quays, in consultation with the Leader, to sign it.</p>
</div></div></div></body></html>`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutebook-hundred-'))
  const entries = Array.from({ length: many }, (_, i) => ({
    // Ten hosts: a run over saved pages is rarely of one council.
    url: `https://democracy.quay${i % 10}.gov.uk/mgAi.aspx?ID=${i + 1}`,
    file: `${i + 1}.html`,
  }))
  await Promise.all(entries.map(({ file }, i) => writeFile(join(folder, file), page(i + 1))))
  await writeFile(join(folder, 'all.json'), JSON.stringify(entries))
  await writeFile(join(folder, 'one.json'), JSON.stringify(entries.slice(0, 1)))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the real command, as `npm run extract` does. */
function extract(manifest: string): { milliseconds: number; titles: string[] } {
  const began = performance.now()
  const command = ['scripts/run.mjs', 'scripts/extract/command.ts', '--manifest']
  const { stdout } = spawnSync(process.execPath, [...command, join(folder, manifest)], {
    encoding: 'utf8',
  })
  const milliseconds = performance.now() - began
  const lines = stdout.split('\n').filter((line) => line !== '')
  return { milliseconds, titles: lines.map((line) => JSON.parse(line).records[0].title) }
}

it(`reads ${many} small pages in ${bound / 1000} seconds, or on a slow machine in five times what one takes`, () => {
  const one = extract('one.json')
  const all = extract('all.json')
  expect(all.titles).toEqual(Array.from({ length: many }, (_, i) => `Quay ${i + 1}`))
  const [first, last] = [one, all].map(({ milliseconds }) => (milliseconds / 1000).toFixed(1))
  console.info(`1 page ${first} s, ${many} pages ${last} s, browser start included`)
  expect(all.milliseconds).toBeLessThan(Math.max(bound, 5 * one.milliseconds))
}, 300_000)
