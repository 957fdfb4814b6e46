import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bibtex } from '../../lib/export/formats/bibtex'
import { ris } from '../../lib/export/formats/citations'
import { nastyRecords } from '../samples/nasty'
import { textBy } from '../samples/output'
import { by, script } from './by'

interface Entry {
  key: string
  title: string
  issued: string
  publisher: string | null
  url: string
  names: string[][]
}

/** What bibutils makes of a file; titles are left in one piece. */
function byBibutils(program: 'ris2xml' | 'bib2xml', text: string): Entry[] {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-bibutils-'))
  try {
    writeFileSync(join(folder, 'in'), text)
    writeFileSync(join(folder, 'out.xml'), by(program, '-nt', '-un', join(folder, 'in')))
    by('xmllint', '--noout', join(folder, 'out.xml'))
    return JSON.parse(by('/usr/bin/python3', script('read_mods.py'), join(folder, 'out.xml')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// TeX knows no straight quotes: bibutils shows them as TeX prints them, and does not know TeX's word for "\\".
const straight = (text: string) =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('\\textbackslash', '\\')
const folded = (text: string) =>
  straight(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
const titles = nastyRecords.map(({ readings }) => folded(readings[0]?.fields.title.value ?? ''))
const days = nastyRecords.map((_, n) => `2026-03-${String((n % 28) + 1).padStart(2, '0')}`)

describe.each([
  ['RIS', ris, 'ris2xml'],
  ['BibTeX', bibtex, 'bib2xml'],
] as const)('bibutils reads %s', (_name, format, program) => {
  it('with every decision, its title whole, its day, its council, its address and who decided', async () => {
    const entries = byBibutils(program, await textBy(format, nastyRecords))
    expect(entries.map(({ title }) => folded(title))).toEqual(titles)
    expect(entries.map(({ issued }) => issued)).toEqual(days)
    expect(entries.map(({ url }) => url)).toEqual(nastyRecords.map(({ row }) => row.url))
    expect(entries.map(({ publisher }) => publisher)).toEqual(
      nastyRecords.map(({ row }) => row.council?.name ?? null),
    )
    const keys = entries.map(({ key }) => key)
    if (program === 'ris2xml') expect(keys).toEqual(nastyRecords.map(({ row }) => row.id))
    else {
      expect(new Set(keys).size).toBe(nastyRecords.length)
      for (const key of keys) expect(key).toMatch(/^(?:dyffryn|council)2026[a-z0-9]+$/)
    }
    expect(entries.map(({ names }) => names.map((parts) => parts.join(' ')))).toEqual(
      nastyRecords.map((_, n) => [n % 2 === 0 ? 'Director of Place' : 'Y Cabinet']),
    )
    // A body has one name, not a first and a last. ris2xml makes two parts of every name, a body's too.
    if (program === 'bib2xml')
      expect(entries.map(({ names }) => names.map((parts) => parts.length))).toEqual(
        nastyRecords.map(() => [1]),
      )
  })
})
