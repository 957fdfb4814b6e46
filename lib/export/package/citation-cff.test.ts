import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { nastyRecords } from '../../../tests/samples/nasty'
import { aboutSample, writtenBy } from '../../../tests/samples/output'
import type { About } from '../format'
import { dataPackage } from '../formats/data-package'

async function textsOf(about: About) {
  const file = await writtenBy(dataPackage, nastyRecords.slice(0, 2), about)
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const text = (name: string) => new TextDecoder().decode(files[name])
  return { citation: text('CITATION.cff'), readme: text('README.md') }
}

it('names the coder as they named themselves, and asks for the others', async () => {
  const { citation, readme } = await textsOf({ ...aboutSample(), coder: 'Ada "A" Tŷ: Gwyn' })
  expect(citation).toContain('authors:\n  - alias: "Ada \\"A\\" Tŷ: Gwyn"\ndate-released')
  expect(readme).toContain('names Ada "A" Tŷ: Gwyn alone')
  expect(readme).toContain('Add all who captured and checked')
})

it.each([
  ['nobody said who they are', { ...aboutSample(), coder: null }],
  ['names are left out', { ...aboutSample('noNames'), coder: 'Ada' }],
])('makes nobody up where %s, and asks for the names', async (_why, about) => {
  const { citation, readme } = await textsOf(about)
  expect(citation).toContain(
    'authors:\n  - name: "Whoever captured these decisions (not named in the export)"\n',
  )
  expect(readme).toContain('It names nobody yet.')
  expect(citation + readme).not.toContain('Ada')
})
