import type { ActRow } from '../model/acts'
import type { RecordRow } from '../model/kept'
import type { CouncilRef } from '../model/plain'

type OfCouncil = Pick<RecordRow, 'council' | 'councilSet'>
type CouncilAct = Extract<ActRow, { does: 'council' }>

/** The act by which somebody set the council of this record alone; null where none counts, or its site was set since. */
export function councilAct(acts: readonly ActRow[]): CouncilAct | null {
  const last = acts.filter((act) => act.does === 'council').at(-1)
  return last === undefined || last.site !== null || last.council === null ? null : last
}

/**
 * Whose record it is: as a person says of this record, else as they say of its site, else as the page says.
 *
 * @param said.read what the page says
 * @param said.site what is set for its site; null: nothing
 * @param acts those that count, in their order (`Journal.acts`)
 */
export function settledCouncil(
  { read, site }: { read: CouncilRef | null; site: CouncilRef | null },
  acts: readonly ActRow[],
): OfCouncil {
  const own = councilAct(acts)?.council ?? null
  if (own === null && site === null) return { council: read }
  return { council: own ?? site, councilSet: { read, site } }
}

/** What a row knows of its council beside what was said of the record itself. */
export const councilsOf = ({
  council,
  councilSet,
}: OfCouncil): NonNullable<OfCouncil['councilSet']> => councilSet ?? { read: council, site: null }

/** A row with another council; what is said of the one before goes. */
export function withCouncil<R extends OfCouncil>(row: R, next: OfCouncil): R {
  const { councilSet: _, ...rest } = row
  // Nothing but the council is another one.
  return { ...rest, ...next } as R
}
