import type { Council } from './council'

/** True where the council, or its shadow authority, existed on the day. */
function existedOn(council: Council, day: string): boolean {
  const from = council.shadowFrom ?? council.start
  return (from === null || from <= day) && (council.end === null || day <= council.end)
}

/** The council's ONS code as it was on the day; without a day the latest. */
export function codeOn(council: Council, day: string | null): string | null {
  if (day === null) return council.gss
  const then = [...council.formerCodes]
    .sort((a, b) => (a.ended < b.ended ? -1 : 1))
    .find((code) => day < code.ended)
  return then?.gss ?? council.gss
}

const follows = (after: Council, before: Council): boolean =>
  after.gss !== null && before.replacedBy.includes(after.gss)

/** The councils that took over from these or gave way to them, over any number of reorganisations. */
function relatives(
  these: readonly Council[],
  table: readonly Council[],
  related: (one: Council, other: Council) => boolean,
): Council[] {
  const found = new Set<Council>()
  const open = [...these]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const other of table) {
      if (!found.has(other) && related(one, other)) {
        found.add(other)
        open.push(other)
      }
    }
  }
  return [...found]
}

/**
 * Which of these councils it can have been on that day. A host outlives its council, so where none of
 * them existed then, their successors or predecessors that did are meant. Where the table knows of none,
 * or without a day, those of today, else all.
 *
 * @param day calendar date of the decision, or null
 */
export function councilsOn(
  these: readonly Council[],
  day: string | null,
  table: readonly Council[],
): readonly Council[] {
  if (day === null) {
    const current = these.filter((council) => council.end === null)
    return current.length > 0 ? current : these
  }
  const then = these.filter((council) => existedOn(council, day))
  if (then.length > 0) return then
  const before = relatives(these, table, (one, other) => follows(one, other))
  const after = relatives(these, table, (one, other) => follows(other, one))
  const kin = [...new Set([...before, ...after])].filter((council) => existedOn(council, day))
  return kin.length > 0 ? kin : these
}
