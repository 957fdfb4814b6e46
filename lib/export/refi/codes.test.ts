import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pairs } from '../../../scripts/marks.mjs'
import { nastyRecords } from '../../../tests/samples/nasty'
import { finalRecord } from '../../record/final-record'
import { type Code, codeId, colours, factCodes } from './codes'

const tokens = readFileSync(new URL('../../design/tokens.css', import.meta.url), 'utf8')
const ids = (codes: readonly Code[]): string[] =>
  codes.flatMap(({ id, codes = [] }) => [id, ...ids(codes)])

it('codes are coloured as the marks are', () => {
  const { ink, ...kinds } = colours
  for (const [kind, colour] of Object.entries(kinds))
    expect(pairs(tokens).get(kind)?.light, kind).toBe(colour)
  expect(pairs(tokens).get('ink-2')?.light).toBe(ink)
})

it('every fact has a code, and no two codes are one', () => {
  const known = ids(factCodes())
  expect(new Set(known).size).toBe(known.length)
  const used = nastyRecords.flatMap((whole) => finalRecord(whole)?.facts().map(codeId) ?? [])
  expect(used).toContain('resolutions/noted')
  expect(used.filter((id) => !known.includes(id))).toEqual([])
})
