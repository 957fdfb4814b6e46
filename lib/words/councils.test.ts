import { expect, it } from 'vitest'
import type { RecordRow } from '../model/kept'
import { councilWords, shortCouncil } from './councils'

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

const row = (
  system: RecordRow['system'],
  council: string | null,
): Pick<RecordRow, 'council' | 'system' | 'url'> => ({
  system,
  council: council === null ? null : { name: council, gss: null },
  url: 'https://democracy.ambleford.gov.uk.look-alike.example:8443/mgAi.aspx?ID=1',
})

it.each([
  [row('moderngov', 'Ambleford Borough Council'), 'Ambleford Borough Council'],
  [row('moderngov', null), 'Unknown site: democracy.ambleford.gov.uk.look-alike.example:8443'],
  [row('generic', null), 'Unknown site: democracy.ambleford.gov.uk.look-alike.example:8443'],
  [row('open-council-network', null), 'Council not known'],
])('%o is of %s', (one, words) => {
  expect(councilWords(one)).toBe(words)
})
