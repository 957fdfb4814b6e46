import { expect, test } from 'vitest'
import { readList } from './list-value'

test.each([
  ['(All Wards);', ['All Wards']],
  ['All Wards', ['All Wards']],
  ['Ashby; Birch Green; Cole; Dale;', ['Ashby', 'Birch Green', 'Cole', 'Dale']],
  ['Elm East Ward;', ['Elm East Ward']],
  ['Ashby, Birch Green, Cole', ['Ashby', 'Birch Green', 'Cole']],
  [
    'Political Parties\nPeople who use the pier\nmembers of the public',
    ['Political Parties', 'People who use the pier', 'members of the public'],
  ],
  [
    'Talks with parents, schools, and the harbour board were held.',
    ['Talks with parents, schools, and the harbour board were held'],
  ],
  ['(Ashby)\n(Birch)', ['Ashby', 'Birch']],
  ['• Ashby\n• Birch', ['Ashby', 'Birch']],
  ['None', []],
  ['None.', []],
  ['Not applicable;', []],
  [' ; ', []],
  ['( );', []],
  ['(); Ashby', ['Ashby']],
  ['( Ashby );', ['Ashby']],
  ['', []],
])('%j', (value, entries) => {
  const read = readList(value)
  expect(read.map((e) => e.text)).toEqual(entries)
  for (const e of read) expect(value.slice(e.at.start, e.at.end).replace(/\s+/g, ' ')).toBe(e.text)
})
