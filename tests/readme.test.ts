import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askedSystems } from '../lib/extract/registry.asked'
import { supportedPages, withSupportedPages } from '../scripts/readme'

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8')

  it('names the pages that the registry reads (npm run readme)', () => {
    expect(withSupportedPages(readme, askedSystems)).toBe(readme)
  })

  it('would not name a page that no reader claims', () => {
    const [first] = askedSystems
    if (!first) throw new Error('There is no system')
    const withoutReaders = supportedPages([{ ...first, readers: [] }])
    expect(withoutReaders.split('\n')).toHaveLength(2)
    expect(supportedPages([first]).split('\n').length).toBeGreaterThan(2)
  })

  it('names only pictures and files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path ?? '')
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect(() => readFileSync(link), link).not.toThrow()
  })
})
