import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { refiDoc } from './refi-doc'

const page = (name: string) => fileURLToPath(new URL(`../../docs/formats/${name}`, import.meta.url))

// Write them anew with `npx vitest run --project node scripts/codebook -u`.
it('docs/formats/refi-qda.md is what the codes and variables say', async () => {
  await expect(refiDoc()).toMatchFileSnapshot(page('refi-qda.md'))
})
