import { expect, it } from 'vitest'
import { rules } from '../../lib/extract/version.json'
import { rulesFiles, rulesHash } from './rules-hash'

it('the rules are those that the version was given for (npm run rules)', () => {
  expect(rulesHash()).toBe(rules)
})

it('the rules are the finders, the systems and the text that they read, not their tests', () => {
  const files = rulesFiles()
  const has = (end: string) => files.some((file) => file.endsWith(end))
  expect(['money/value.ts', 'moderngov/index.ts', 'text/blocks.ts'].filter(has)).toHaveLength(3)
  expect(files.filter((file) => file.includes('.test.') || file.includes('node_modules'))).toEqual(
    [],
  )
})
