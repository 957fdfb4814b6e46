import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { codebookJson, constraintOf } from '../scripts/codebook/constraints'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

// Make it anew with `npm run codebook`.
it('the codebook is what the schemas say', async () => {
  const kept = await readFile(at('lib/export/package/codebook.json'), 'utf8')
  expect(JSON.parse(kept)).toEqual(JSON.parse(codebookJson()))
})

it.each([
  ['Resolution.kind', { enum: ['resolved', 'recommended', 'noted'] }],
  [
    'PlainValue.qualifier',
    { nullable: true, enum: ['up-to', 'over', 'at-least', 'approximately'] },
  ],
  ['VersionRow.sha256', { pattern: '^[0-9a-f]{64}$' }],
])('%s is %j', (of, constraint) => {
  expect(constraintOf(of)).toEqual(constraint)
})

it('a column cannot show what the model does not have', () => {
  expect(() => constraintOf('Resolution.colour')).toThrow('Resolution.colour')
})
