import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { generate } from '../scripts/messages.mjs'
import { languageTag, setLanguage, t } from './i18n'
import { fill } from './i18n/format'
import { messages } from './i18n/messages'

const root = new URL('../', import.meta.url)
const source = readFileSync(new URL('public/_locales/en/messages.json', root), 'utf8')

/** Our own code that may ask for a message. */
const code = ['lib', 'components', 'entrypoints', 'wxt.config.ts']
  .flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(new URL(place, root), { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|messages\.ts$/.test(file))
          .map((file) => `${place}/${file}`),
  )
  .map((file) => readFileSync(new URL(file, root), 'utf8'))
  .join('\n')

describe('the message table', () => {
  it('is what the locale file makes', () => {
    const made = (name: string) => readFileSync(new URL(`lib/i18n/${name}.ts`, root), 'utf8')
    const { messages: all, chip } = generate(source)
    expect(made('messages'), 'run scripts/messages.mjs').toBe(all)
    expect(made('chip-messages'), 'run scripts/messages.mjs').toBe(chip)
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

  it('has no message that nobody asks for', () => {
    // `headline_${verb}` is the one name that is put together.
    const asked = (key: string) => code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`)
    const names = Object.keys(messages)
      .map((key) => key.replace(/_(one|other)$/, ''))
      .filter((key) => !/^headline_(resolved|recommended|noted)/.test(key))
    expect(names.filter((key) => !asked(key))).toEqual([])
  })

  it('speaks without exclamation marks and without machine quotes', () => {
    for (const [key, message] of Object.entries(messages)) expect(message, key).not.toMatch(/[!"]/)
  })
})

describe('t', () => {
  afterEach(() => setLanguage('en-GB'))

  it('fills values and writes numbers as the language does', () => {
    expect(t('search_placeholder', { n: 1204 })).toBe('Search 1,204 decisions')
    expect(t('filter_option', { council: 'Ambleford', n: 12 })).toBe('Ambleford (12)')
  })

  it('chooses the plural by n', () => {
    expect(t('count_all', { n: 1 })).toBe('1 decision')
    expect(t('count_all', { n: 0 })).toBe('0 decisions')
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
