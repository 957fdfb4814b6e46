import { ActRow } from '../model/acts'
import type { RecordId } from '../model/live'
import type { CouncilRef } from '../model/plain'
import type { SystemId } from '../model/vocabulary'
import { councilsOf, withCouncil } from '../record/council'
import { sameValue } from '../record/same-value'
import { acts, ofRecords, records } from './db'
import { journalOf } from './journal'
import { oneStep } from './one-step'
import { refreshedRow } from './refresh-row'
import { writing } from './writing'

/** So many records are written in one transaction. */
const atOnce = 100

/** Systems whose sites are a council's own. On others a site has many, and none is set for it. */
const systems: readonly SystemId[] = ['moderngov', 'cmis', 'generic']

/**
 * Keeps whose record it is, as one step of its journal: one undo takes it back.
 *
 * @param council null: what the page says counts again
 * @param site for its whole site, with what was set for that before; the setting itself is not changed here. Null: for
 *   this record alone
 * @param who the coder's name
 * @throws {EditRefused}
 */
export async function setCouncil(
  id: RecordId,
  council: CouncilRef | null,
  site: { name: string; was: CouncilRef | null } | null,
  who: string,
): Promise<void> {
  await oneStep(id, who, async (_row, by) => {
    const { next: step } = await journalOf(id)
    await acts.add(ActRow.parse({ record: id, step, ...by, does: 'council', council, site }))
    return { answer: undefined }
  })
}

/**
 * Gives the records of a site the council that is set for it, deleted ones too; what was said of a record itself stays.
 * Some at a time, each in a transaction of its own: done twice it is the same.
 *
 * @param site host without `www.`
 * @param council null: nothing is set for it any more
 * @returns how many records are now another council's
 */
export async function applySiteCouncil(site: string, council: CouncilRef | null): Promise<number> {
  let changed = 0
  for (const system of systems) {
    const keys = await records.where('id').startsWith(`mb1:${system}:${site}`).primaryKeys()
    for (let from = 0; from < keys.length; from += atOnce)
      changed += await applyTo(keys.slice(from, from + atOnce), site, council)
  }
  return changed
}

const applyTo = (keys: readonly number[], site: string, council: CouncilRef | null) =>
  writing(ofRecords, async () => {
    let changed = 0
    const rows = await records.bulkGet([...keys])
    for (const [at, row] of rows.entries()) {
      // A longer host may begin so.
      if (row === undefined || !isOf(row.id, site)) continue
      const set = councilsOf(row)
      if (sameValue(set.site, council)) continue
      const next = await refreshedRow(
        withCouncil(row, { council: row.council, councilSet: { ...set, site: council } }),
      )
      await records.put(next, keys[at])
      changed += 1
    }
    return changed
  })

/** `mb1:moderngov:x.gov.uk/moderngov:…` and `mb1:cmis:x.gov.uk:8080:…` are of `x.gov.uk`. */
const isOf = (id: RecordId, site: string): boolean =>
  new RegExp(`^mb1:[^:]+:${site.replaceAll('.', '\\.')}[:/]`).test(id)
