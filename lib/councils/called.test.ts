import { describe, expect, it } from 'vitest'
import { councilCalled, councilNames } from './called'

describe('the council that a person named', () => {
  it.each([
    ['London Borough of Brent', null, { name: 'London Borough of Brent', gss: 'E09000005' }],
    [' brent council ', '2024-01-09', { name: 'London Borough of Brent', gss: 'E09000005' }],
    ['Harrow Fells Park Board', null, { name: 'Harrow Fells Park Board', gss: null }],
  ])('%j on %s', (name, date, council) => {
    expect(councilCalled(name, date)).toEqual(council)
  })

  it('is the one of that name on that day', () => {
    const gone = councilCalled('Allerdale Borough Council', '2020-01-01')
    expect(gone).toEqual({ name: 'Allerdale Borough Council', gss: 'E07000026' })
  })
})

it('offers every council, those of today first', () => {
  expect(councilNames.length).toBeGreaterThan(400)
  expect(councilNames.indexOf('Aberdeen City Council')).toBe(0)
  expect(councilNames.indexOf('Allerdale Borough Council')).toBeGreaterThan(
    councilNames.indexOf('London Borough of Brent'),
  )
})
