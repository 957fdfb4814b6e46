import type { FactField, KeptFact } from '../model/kept'

/** The fields that hold any number of facts, with the kind of them; every other one holds at most one. */
const lists: ReadonlyMap<FactField, KeptFact['kind']> = new Map([
  ['resolutions', 'resolution'],
  ['reasons', 'reason'],
  ['options', 'option'],
  ['values', 'value'],
  ['terms', 'term'],
  ['delegations', 'delegation'],
  ['votes', 'vote'],
  ['interests', 'interest'],
  ['people', 'person'],
  ['wards', 'field'],
  ['consultees', 'field'],
  ['labels', 'field'],
  ['documents', 'document'],
])

export const isList = (field: FactField): boolean => lists.has(field)

/** The kind of the facts of a field: the same that a reading's facts have. */
export function kindOfField(field: FactField): KeptFact['kind'] {
  if (field === 'purpose') return 'purpose'
  return lists.get(field) ?? (field.startsWith('heads.') ? 'head' : 'field')
}
