import { expect, it } from 'vitest'
import { shortCouncil } from './councils'

it.each([
  ['Ambleford Borough Council', 'Ambleford'],
  ['Holmshire County Council', 'Holmshire'],
  ['Netherby Metropolitan Borough Council', 'Netherby'],
  ['London Borough of Littlemarsh', 'Littlemarsh'],
  ['Royal Borough of Marlow and Wick', 'Marlow and Wick'],
  ["St Cuthbert's City Council", "St Cuthbert's"],
  ['Council of the Isles of Wick', 'Isles of Wick'],
  ['Cyngor Sir Aberllyn', 'Cyngor Sir Aberllyn'],
  ['Vale Combined Authority', 'Vale Combined Authority'],
  ['County Council', 'County'],
  ['Council', 'Council'],
])('%s is %s', (name, short) => {
  expect(shortCouncil(name)).toBe(short)
})
