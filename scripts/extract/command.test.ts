import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Extracted, extractAll } from './command'
import { pagesAskedFor } from './manifest'

/** An agenda item as ModernGov prints it, with words of our own; `head` goes into its head. */
const item = (head: string, title: string) => `<!DOCTYPE html><html><head>${head}
<title>Agenda item - ${title}</title></head><body><div id="modgov"><div class="mgContent">
<h1 class="mgMainTitleTxt">Agenda item</h1><h2 class="mgSubTitleTxt">${title}</h2>
<ul class="mgActionList"><li><a href="ieListDocuments.aspx?CId=1&amp;MId=2">Meeting of Cabinet, Tuesday, 6th October, 2026 6.00 pm (Item 4.)</a></li></ul>
<h3 class="mgSubSubTitleTxt">Decision:</h3><div class="mgWordPara"><p>RESOLVED: That the café lease be approved.</p></div>
<img src="/never.png"></div></div></body></html>`

const host = 'http://democracy.northmarch.gov.uk'
const utf8 = (text: string) => Buffer.from(text, 'utf8')
const windows1252 = (text: string) => Buffer.from(text, 'latin1')

const files: Record<string, Buffer> = {
  'plain.html': utf8(item('<meta charset="utf-8">', 'Café lease')),
  'legacy.html': windows1252(item('', 'Café lease')),
  'refresh.html': utf8(
    item('<meta charset="utf-8"><meta http-equiv="refresh" content="0">', 'Refreshing'),
  ),
  'script.html': utf8(
    item(
      '<script>addEventListener("load", () => { document.body.textContent = "" })</script>',
      'A',
    ),
  ),
  'nothing.html': utf8('<!DOCTYPE html><title>News</title><h1>News</h1><p>Nothing decided.</p>'),
}

const asked = [
  { url: `${host}/mgAi.aspx?ID=1#top`, file: 'plain.html' },
  { url: `${host}/mgAi.aspx?ID=1#foot`, file: 'legacy.html' },
  { url: `${host}/mgAi.aspx?ID=3`, file: 'gone.html' },
  { url: 'not an address', file: 'plain.html' },
  { url: `${host}/mgAi.aspx?ID=5`, file: 'refresh.html' },
  { url: 'https://www.northmarch.gov.uk/news', file: 'nothing.html' },
  { url: `${host}/mgAi.aspx?ID=7`, file: 'script.html' },
]

describe('the command line', () => {
  let folder = ''
  let results: Extracted[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'minutebook-pages-'))
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
    await writeFile(join(folder, 'pages.json'), JSON.stringify(asked))
    const pages = await pagesAskedFor(['--manifest', 'pages.json'], folder)
    for await (const result of extractAll(pages)) results = [...results, result]
  }, 60_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const objectAt = (place: number) => {
    const result = results[place]
    return result && 'object' in result ? result.object : null
  }

  it('answers in order, with each address as it was given', () => {
    expect(results.map((result) => ('object' in result ? result.object.url : null))).toEqual(
      asked.map(({ url }, place) => (place === 2 || place === 3 ? null : url)),
    )
  })

  it("reads each page's own bytes, in its own charset", () => {
    expect(objectAt(0)?.records[0]?.title).toBe('Café lease')
    expect(objectAt(1)?.records[0]?.title).toBe('Café lease')
    expect(objectAt(0)?.records[0]?.resolutions[0]?.text).toContain('café')
  })

  it('is not led away by a page that refreshes itself, nor by its scripts', () => {
    expect(objectAt(4)?.records[0]?.title).toBe('Refreshing')
    expect(objectAt(6)?.records[0]?.title).toBe('A')
  })

  it('says of a page that is not read that it is none', () => {
    expect(objectAt(5)).toEqual({ url: asked[5]?.url, page: null, records: [], links: [] })
  })

  it('takes any page only where it is told to', async () => {
    const args = ['--url', 'https://www.northmarch.gov.uk/minutes', 'minutes.html']
    await writeFile(
      join(folder, 'minutes.html'),
      `<!DOCTYPE html><title>Minutes</title><h1>Minutes</h1><p>${'The lease was spoken of. '.repeat(20)}</p><p>RESOLVED: That the lease be ended.</p>`,
    )
    const told = await Promise.all(
      [args, ['--generic', ...args]].map(async (given) => {
        for await (const result of extractAll(await pagesAskedFor(given, folder))) return result
        return null
      }),
    )
    expect(told).toMatchObject([
      { object: { page: null } },
      { object: { page: { system: 'generic', kind: 'page' } } },
    ])
  }, 60_000)

  it('names a file that is missing and an address that is none, and goes on', () => {
    expect(results[2]).toEqual({ problem: expect.stringContaining('gone.html: no such file') })
    expect(results[3]).toEqual({ problem: 'not an address: not a web address' })
  })

  it.each([
    [['--manifest', 'none.json'], 'cannot be read'],
    [['--manifest', 'plain.html'], 'not JSON'],
    [['--url', 'https://example.org/'], 'usage'],
    [[], 'usage'],
  ])('says what is wrong with %j', async (args, words) => {
    await expect(pagesAskedFor(args, folder)).rejects.toThrow(words)
  })
})
