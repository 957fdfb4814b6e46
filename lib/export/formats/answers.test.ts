import { expect, it } from 'vitest'
import { aboutSample, textBy } from '../../../tests/samples/output'
import { wholeSample } from '../../../tests/samples/whole'
import { PageObject } from '../../model/plain'
import { bareFields, said } from '../../record/sample-record'
import { answers } from './answers'

const person = {
  role: 'Contact',
  name: 'Jane Nother',
  post: 'Clerk',
  email: 'j.nother@marlbury.example',
  phone: '01632 960123',
}
const text = 'Purpose: ask Jane Nother, j.nother@marlbury.example or 01632 960123'
const record = wholeSample(
  { ...bareFields(), purpose: said(text, text), people: [said(person, 'Jane Nother')] },
  { text },
)
const page = async (...options: Parameters<typeof aboutSample>) => {
  const [line = ''] = (await textBy(answers, [record], aboutSample(...options))).split('\n')
  return PageObject.parse(JSON.parse(line))
}

it('is a page object a line, with where it comes from', async () => {
  const { url, page: of, records, provenance } = await page()
  expect(url).toBe(record.versions[0]?.url)
  expect(of).toEqual({ system: 'moderngov', kind: 'decision' })
  expect(records.map(({ id }) => id)).toEqual([record.row.id])
  expect(provenance).toEqual({
    retrievedAt: '2026-11-02T09:00:00.000Z',
    sha256: 'ab'.repeat(32),
    extractor: '1.2.3',
    checked: 'no',
  })
})

it('leaves out e-mail addresses and telephone numbers, wherever they stand', async () => {
  const [answer] = (await page()).records
  expect(answer?.people).toEqual([{ ...person, email: null, phone: null }])
  expect(answer?.purpose).toBe('Purpose: ask Jane Nother, [contact left out] or [contact left out]')
})

it('gives them where they are asked for', async () => {
  const [answer] = (await page('contacts')).records
  expect(answer?.people).toEqual([person])
  expect(answer?.purpose).toBe(text)
})

it('leaves out names where that is asked for', async () => {
  const [answer] = (await page('contacts', 'noNames')).records
  expect(answer?.people).toEqual([{ ...person, name: null, email: null }])
  expect(answer?.purpose).toBe('Purpose: ask [name left out], [name left out] or 01632 960123')
})
