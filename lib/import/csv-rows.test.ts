import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { CsvReader } from './csv-rows'

function read(text: string, size = text.length || 1, delimiter = ','): string[][] {
  const reader = new CsvReader(delimiter)
  const rows: string[][] = []
  for (let at = 0; at < text.length; at += size)
    rows.push(...reader.push(text.slice(at, at + size)))
  return [...rows, ...reader.end()]
}

const cells = [
  'a',
  '',
  'two\nlines',
  'CRLF\r\nin it',
  'say "no"',
  '"',
  ',',
  ';',
  "'=1+1",
  ' x ',
  'Ŵ',
]

describe('a CSV', () => {
  const rows = [cells, cells.toReversed(), cells.map((cell) => cell + cell)]
  it.each([1, 2, 3, 7, 1000])('in pieces of %i is what was written', (size) => {
    for (const newline of ['\r\n', '\n'])
      for (const quotes of [true, false])
        expect(read(Papa.unparse(rows, { newline, quotes }), size)).toEqual(rows)
  })

  it('may end with a line end or without', () => {
    expect(read('a,b\r\n')).toEqual([['a', 'b']])
    expect(read('a,b')).toEqual([['a', 'b']])
    expect(read('a,"b"')).toEqual([['a', 'b']])
    expect(read('a,\r\n')).toEqual([['a', '']])
  })

  it('takes a quote within a cell for a letter', () => {
    expect(read('a"b",c\n')).toEqual([['a"b"', 'c']])
  })

  it('may be parted by semicolons', () => {
    expect(read('a;b,c\n', 2, ';')).toEqual([['a', 'b,c']])
  })

  it('says that it was cut off within quotes', () => {
    const reader = new CsvReader(',')
    reader.push('a,b\nc,"d')
    expect(reader.isOpen).toBe(true)
    expect(reader.end()).toEqual([['c', 'd']])
  })
})

it('refuses a cell that does not end', () => {
  const reader = new CsvReader(',')
  const half = 'x'.repeat(5 * 1024 * 1024)
  reader.push(`a,b\nc,"${half}`)
  expect(() => reader.push(half)).toThrow(expect.objectContaining({ code: 'row-too-long', row: 2 }))
})
