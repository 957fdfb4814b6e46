import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csv, guarded } from './csv'

it.each([
  ['=cmd|"/c calc"!A0', '\'=cmd|"/c calc"!A0'],
  ['-500', "'-500"],
  ['+44 1234', "'+44 1234"],
  ['@here', "'@here"],
  ['\tindented', "'\tindented"],
  ["'=1+1", "''=1+1"],
  ["''-5", "'''-5"],
  ['＝1+1', "'＝1+1"],
  ['＋44', "'＋44"],
  ['－500', "'－500"],
  ["'＠here", "''＠here"],
  ['007', '007'],
  ['500-', '500-'],
  ["'quoted'", "'quoted'"],
  ['£-5', '£-5'],
  ['', ''],
])('%j is guarded as %j', (text, expected) => {
  expect(guarded(text)).toBe(expected)
})

it('the guard can be taken off again', () => {
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '＝', '－', "'", '\t', '\n', 'a', '7'),
  })
  fc.assert(
    fc.property(text, (before) => {
      const after = guarded(before)
      const back = /^'+[=+\-@＝＋－＠\t\r\n]/.test(after) ? after.slice(1) : after
      expect(back).toBe(before)
      expect(/^[=+\-@＝＋－＠\t\r\n]/.test(after)).toBe(false)
    }),
  )
})

describe('csv', () => {
  it.each([
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'say "so"'], '"a,b","say ""so"""\r\n'],
    [['one\ntwo', ' padded '], '"one\ntwo"," padded "\r\n'],
    [[null, 0, -500, 12.5, true, false], ',0,-500,12.5,true,false\r\n'],
    [['a\u0000b\u001b', '\u0008=1'], 'a\ufffdb\ufffd,\ufffd=1\r\n'],
    [['-500', 'Tŷ Ŵyl £5'], "'-500,Tŷ Ŵyl £5\r\n"],
  ])('writes %j', (row, expected) => {
    expect(csv([row])).toBe(expected)
  })

  it('is read back as it was by another reader of RFC 4180', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'ŵ', '£', 'x') })
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      )
    fc.assert(
      fc.property(table, (rows) => {
        const read = Papa.parse<string[]>(csv(rows), { delimiter: ',', newline: '\r\n' }).data
        expect(read.slice(0, -1)).toEqual(rows.map((row) => row.map(guarded)))
      }),
    )
  })
})
