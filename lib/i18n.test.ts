import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { generate } from '../scripts/messages.mjs'
import { languageTag, setLanguage, t } from './i18n'
import { chipMessages } from './i18n/chip-messages'
import { fill } from './i18n/format'
import { messages } from './i18n/messages'

const root = new URL('../', import.meta.url)
const source = readFileSync(new URL('public/_locales/en/messages.json', root), 'utf8')

describe('the message table', () => {
  it('is what the locale file makes', () => {
    for (const { path, text } of generate(source)) {
      expect(readFileSync(new URL(path, root), 'utf8'), `${path}: run scripts/messages.mjs`).toBe(
        text,
      )
    }
  })

  it('uses only names and signs that the browser accepts in a locale file', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(key).toMatch(/^[A-Za-z0-9_@]+$/)
      expect(message, key).not.toContain('$')
      expect(message.trim(), key).not.toBe('')
    }
  })

  it('has both forms of every plural', () => {
    for (const key of Object.keys(messages).filter((k) => k.endsWith('_one'))) {
      expect(messages, key).toHaveProperty(key.replace(/_one$/, '_other'))
    }
  })

  it('speaks without exclamation marks and without machine quotes', () => {
    for (const [key, message] of Object.entries(messages)) expect(message, key).not.toMatch(/[!"]/)
  })

  it('gives the chip its own messages only', () => {
    for (const key of Object.keys(chipMessages)) expect(key).toMatch(/^chip_/)
    expect(Object.keys(chipMessages).length).toBeGreaterThan(5)
  })
})

describe('t', () => {
  afterEach(() => setLanguage('en-GB'))

  it('fills values and writes numbers as the language does', () => {
    expect(t('search_placeholder', { n: 1204 })).toBe('Search 1,204 decisions')
    expect(t('filter_option', { council: 'Ambleford', n: 12 })).toBe('Ambleford (12)')
  })

  it('chooses the plural by n', () => {
    expect(t('export_n', { n: 1 })).toBe('Export 1 decision (CSV)')
    expect(t('export_n', { n: 0 })).toBe('Export 0 decisions (CSV)')
  })

  it('uses the plural rules of the language that was set', () => {
    const table = { x_one: 'un', x_two: 'dau', x_few: 'tri', x_other: 'llawer' }
    setLanguage('cy')
    expect([1, 2, 3, 5].map((n) => fill(table, 'x', { n }))).toEqual(['un', 'dau', 'tri', 'llawer'])
    expect(languageTag()).toBe('cy')
  })

  it('throws for a key that is not there', () => {
    expect(() => fill({}, 'nothing')).toThrow(/nothing/)
  })
})
