import { describe, expect, it } from 'vitest'
import { formatWords } from './bytes'
import { unreadableWords } from './diagnostics'
import { fieldWords, isNamed } from './fields'
import { formOf } from './forms'
import { missingWords } from './missing'
import { valueWords } from './value'

// What every object of JavaScript has, and no table of ours: pages, files and imports may say such names.
describe.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (name) => {
  it('is no field, and is shown as it was printed', () => {
    expect(isNamed(name)).toBe(false)
    expect(fieldWords(name)).toContain(name)
    expect(valueWords({ field: name, value: 'words' })).toBe('words')
    expect(formOf(name)).toBe(formOf('purpose'))
    expect(missingWords(name, 'not-stated').toLowerCase()).toContain(name.toLowerCase())
  })

  it('is no format and no code of a diagnostic', () => {
    expect(formatWords(name)).toBe(name.toUpperCase())
    const why = { code: name, by: 'reader/sample', field: null, at: null } as const
    expect(unreadableWords(why)).toBe(unreadableWords({ ...why, code: 'anything' }))
  })
})
