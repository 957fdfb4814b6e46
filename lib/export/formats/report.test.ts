import { expect, it } from 'vitest'
import { longClause, nastyRecords } from '../../../tests/samples/nasty'
import { textBy } from '../../../tests/samples/output'
import { report } from './report'

it('says what a decision says in plain words, over the council’s own, and what is not found', async () => {
  const text = await textBy(report, nastyRecords.slice(0, 1))
  expect(text).toContain('\n## Tŷ Ŵyl – Cyngor Sir Ŷr Wyddfa: £2,984,360 — “dyfyniad”\n')
  expect(text).toContain('£55 in all')
  expect(text).toContain('\n  > £0.01\n')
  expect(text).not.toContain('5 years, ')
  expect(text).toMatch(/### Not found\n\n- /)
})

it('lets nothing that a page prints be read as Markdown', async () => {
  const text = await textBy(report, nastyRecords)
  const lines = text.split('\n')
  expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(nastyRecords.length)
  expect(text).toContain('## \\# not a heading \\| not a cell')
  expect(text).toContain('## \\<b\\>&amp;amp;\\</b\\>')
  expect(text).toContain('## \\-500')
  expect(text).toContain(longClause.slice(-40))
})

it('has plain names for fields, and what the page covers under one heading', async () => {
  const text = await textBy(report, nastyRecords.slice(0, 1))
  const headings = text.match(/^### .*$/gm) ?? []
  expect(headings).toContain('### Decision date')
  expect(headings).toContain('### What the page covers')
  expect(text).not.toMatch(/heads\.|dates\.|meeting\./)
})

it('lets no address and no id be read as Markdown, HTML or a script', async () => {
  const [first] = nastyRecords
  if (first === undefined) throw new Error('there is no record')
  const { id, url } = first.row
  const of = (change: { id?: string; url?: string }) =>
    textBy(report, [
      JSON.parse(
        JSON.stringify(first)
          .replaceAll(JSON.stringify(url), JSON.stringify(change.url ?? url))
          .replaceAll(id, change.id ?? id),
      ),
    ])
  const broken = await of({ url: 'https://democracy.dyffryn.example/a\n# b<img src=x>' })
  expect(broken).toContain('<https://democracy.dyffryn.example/a#%20b%3Cimg%20src=x%3E>')
  const script = await of({ url: 'javascript:alert(1)//<b>' })
  expect(script).toContain(' javascript:alert(1)//\\<b\\>, retrieved')
  expect(script).not.toContain('<javascript')
  expect(await of({ id: 'mb1:x\\n# `<img src=x>`' })).toContain('`` mb1:x # `<img src=x>` ``')
})

it('lists marks with their words, tags and notes, then notes beside facts', async () => {
  const text = await textBy(report, nastyRecords.slice(2, 3))
  expect(text).toMatch(
    /### Own marks\n\n- Sum: £93,000 in all \\#she said "no, never", then; 'left' \\#weir \(Ada\)\n\n {2}> £93000\n\n {2}she said/,
  )
  expect(text).not.toContain('### Notes')
  const noted = await textBy(report, nastyRecords.slice(0, 1))
  expect(noted).toContain('### Notes\n\n- Title: As printed (Ada)\n')
})
