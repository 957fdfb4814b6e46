import { expect, test } from 'vitest'
import { saysNone } from './none-stated'

test.each([
  'None.',
  'None',
  ':-None.',
  'N/A',
  'Not applicable.',
  'Nil',
  'Dim',
  'None declared',
  'None were considered.',
  'None considered at this stage',
  'None - the council must by law print the notice.',
  'None, as the lease ends in June.',
  'Not applicable to this report as no choice arises.',
  'There are no alternative options available to the council.',
  'No other options were considered',
  'There were no conflicts of interest declared.',
  'No declarations of interest were made',
  'There is no viable alternative.',
  'Alternative options were not considered.',
  'Nid oedd opsiynau eraill.',
  'Ni ystyriwyd dewisiadau eraill',
  'No conflicts',
])('%s says none', (text) => expect(saysNone(text)).toBe(true))

test.each([
  '',
  'As set out in the report.',
  'As detailed in the confidential report.',
  'Do nothing: the pier would fall.',
  'None other than to close the pier.',
  'There are no options other than closing the pier.',
  'To leave the pier as it is. None of the bidders agreed.',
  'Councillor Ash declared an interest as a boat owner.',
  'Nonetheless the pier could be sold.',
  'None. Option 1 – keep the pier. Option 2 – sell it.',
  'Not to renew the lease',
  'No action could be taken.',
  'The option of a shorter lease was considered, but none came forward.',
])('%s does not', (text) => expect(saysNone(text)).toBe(false))
