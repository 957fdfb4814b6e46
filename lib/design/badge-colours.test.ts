import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pairs } from '../../scripts/marks.mjs'
import { badgeColours } from './badge-colours'

const tokens = pairs(readFileSync(new URL('tokens.css', import.meta.url), 'utf8'))

it.each(Object.entries({ ...badgeColours, ink: null }))('%s is the token’s own', (name, colour) => {
  const token = name === 'ink' ? 'action-ink' : name
  expect(colour ?? badgeColours.ink).toBe(tokens.get(token)?.light)
})
