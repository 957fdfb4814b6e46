import { expect, it } from 'vitest'
import { bytesWords, formatWords } from './bytes'

it.each([
  [512, '512 bytes'],
  [1024, '1 KB'],
  [421_888, '412 KB'],
  [1_048_000, '1023 KB'],
  [1_048_576, '1 MB'],
  [1_258_291, '1.2 MB'],
  [52_428_800, '50 MB'],
])('%d bytes is %s', (bytes, words) => {
  expect(bytesWords(bytes)).toBe(words)
})

it.each([
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['DOC', 'Word'],
  ['xlsx', 'Excel'],
  ['odt', 'ODT'],
])('%s is %s', (format, words) => {
  expect(formatWords(format)).toBe(words)
})
