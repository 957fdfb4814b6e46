import { expect, it } from 'vitest'
import { wholeSample } from '../../../tests/samples/whole'
import { finalRecord } from '../../record/final-record'
import { bareFields, said } from '../../record/sample-record'
import { citationText } from './citation-text'
import { cslItem } from './csl-item'

const textOf = (fields: ReturnType<typeof bareFields>) => {
  const record = finalRecord(wholeSample(fields))
  return record === null ? null : citationText(cslItem(record))
}
const page = 'https://democracy.marlbury.gov.uk/ieDecisionDetails.aspx?ID=7 (retrieved 2026-11-02).'

it('says who decided what, when and where', () => {
  const fields = {
    ...bareFields('Repair of the weir'),
    decisionMaker: said('Y Cabinet', 'Y Cabinet'),
    dates: { ...bareFields().dates, decided: said('2026-03-04', '4 March 2026') },
  }
  expect(textOf(fields)).toBe(
    `Y Cabinet, Cyngor Sir Dyffryn Aled. “Repair of the weir”. 2026-03-04. ${page}`,
  )
})

it('makes up nothing that the page does not state', () => {
  expect(textOf(bareFields('Repair of the weir'))).toBe(
    `Cyngor Sir Dyffryn Aled. “Repair of the weir”. no date. ${page}`,
  )
})
