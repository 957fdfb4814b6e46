import type { Transaction } from 'dexie'
import type { EditRow } from '../../model/kept'

/** Edits are found by the step at which they were made, and undoing has a table of its own. */
export const v2 = {
  edits: '++,record,[record+step]',
  undo: '[record+step],record',
}

/** What the first library knew of an edit: only that there was one. */
interface FirstEdit {
  record: string
  fact: string
  at: string
}

/** No screen could make an edit then; one that is there all the same stays, as a note that says nothing. */
export async function toV2(transaction: Transaction): Promise<void> {
  const steps = new Map<string, number>()
  await transaction
    .table<FirstEdit | EditRow>('edits')
    .toCollection()
    .modify((edit, held) => {
      const step = (steps.get(edit.record) ?? 0) + 1
      steps.set(edit.record, step)
      held.value = noteOf(edit, step)
    })
}

function noteOf({ record, fact, at }: FirstEdit, step: number): EditRow {
  const kind = /^[A-Za-z.]+/.exec(fact)?.[0] ?? 'field'
  const nobody = { exact: fact, prefix: '', suffix: '', at: { start: 0, end: fact.length } }
  return {
    record,
    step,
    fact,
    field: kind,
    kind,
    verdict: 'note',
    machine: null,
    value: null,
    note: '',
    spans: [nobody],
    who: 'minutebook 0.1',
    at,
    source: '',
    version: 1,
  }
}
