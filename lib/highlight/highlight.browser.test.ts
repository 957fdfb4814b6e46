import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { brightness, groundOf } from './ground'
import { paint, unpaint } from './paint'
import { reveal, unflash } from './reveal'

const names = () => [...CSS.highlights.keys()].sort()

function rangeOf(id: string): Range {
  const range = document.createRange()
  range.selectNodeContents(document.getElementById(id) ?? document.body)
  return range
}

beforeEach(() => {
  document.body.innerHTML = `
    <p id="plain">Resolved</p>
    <div style="background:#101418"><p id="dark">Resolved</p></div>
    <div style="background:#101418"><p id="card" style="background:white">Resolved</p></div>
    <div style="background:url(data:,) rgba(0,0,0,0.1);color:#eee"><p id="picture">Resolved</p></div>
    <div id="far" style="margin-top:5000px"><p id="low">Resolved</p></div>`
})
afterEach(() => {
  unpaint()
  unflash()
  document.body.innerHTML = ''
})

describe('paint', () => {
  it('registers each kind, by the ground behind the words', () => {
    paint([
      { kind: 'resolution', range: rangeOf('plain') },
      { kind: 'resolution', range: rangeOf('dark') },
      { kind: 'value', range: rangeOf('card') },
    ])
    expect(names()).toEqual([
      'minutebook-resolution',
      'minutebook-resolution-dark',
      'minutebook-value',
    ])
  })

  it('replaces what was painted before, and unpaint leaves nothing', () => {
    paint([{ kind: 'term', range: rangeOf('plain') }])
    paint([{ kind: 'vote', range: rangeOf('plain') }])
    expect(names()).toEqual(['minutebook-vote'])
    unpaint()
    expect(names()).toEqual([])
  })

  it('draws what is contained over what contains it', () => {
    paint([
      { kind: 'value', range: rangeOf('plain') },
      { kind: 'resolution', range: rangeOf('plain') },
    ])
    const priority = (name: string) => CSS.highlights.get(name)?.priority ?? -1
    expect(priority('minutebook-value')).toBeGreaterThan(priority('minutebook-resolution'))
  })
})

describe('the ground', () => {
  it.each([
    ['plain', false],
    ['dark', true],
    ['card', false],
    ['picture', true],
  ])('of %s', (id, dark) => {
    expect(groundOf()(rangeOf(id).startContainer)).toBe(dark)
  })

  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0)', null],
    ['rgb(0, 0, 0)', 0],
    ['color(srgb 1 1 1 / 0.9)', 1],
    ['oklch(0.7 0.1 200)', 0.7],
    ['oklab(0.4 -0.1 0.02 / 0.2)', null],
    ['lab(52 40 59)', 0.52],
  ])('%s is bright by %s', (colour, bright) => {
    const found = brightness(colour)
    if (bright === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(bright, 5)
  })
})

describe('reveal', () => {
  it('brings the words into view, lights them, and changes no node', () => {
    const before = document.documentElement.outerHTML
    const range = rangeOf('low')
    expect(reveal([range])).toBe(true)
    expect(names()).toEqual(['minutebook-flash'])
    const { top, bottom } = range.getBoundingClientRect()
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(window.innerHeight)
    expect(document.documentElement.outerHTML).toBe(before)
    unflash()
    expect(names()).toEqual([])
  })

  it('says so when the words are gone', () => {
    const range = rangeOf('low')
    const far = document.getElementById('far')
    const { firstChild } = far ?? {}
    far?.remove()
    expect(firstChild).toBeTruthy()
    range.selectNodeContents(firstChild ?? document.createElement('p'))
    expect(reveal([range])).toBe(false)
  })
})
