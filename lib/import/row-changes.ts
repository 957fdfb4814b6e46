import { beginning } from '../anchor/whole-characters'
import type { Fault, FaultCode } from '../model/imports'
import type { ReviewedFact } from '../model/kept'
import { BadFile } from './bad-file'
import type { CellChange, ChangedCell } from './comparison'
import { isGarbled } from './garbled'
import { isRespelled } from './respelled'
import { type PartCell, saidOfFact, saidOfField } from './said-by-cells'
import type { SheetColumn, SheetFormat } from './sheet-format'
import type { SheetRow } from './sheet-rows'
import type { Target } from './target'

/** What a row would change, and what of it is not taken. */
interface Found {
  readonly changes: readonly Omit<CellChange, 'file'>[]
  readonly faults: readonly Omit<Fault, 'row'>[]
  readonly isSame: boolean
}

/** The table that a row is of, and what came before it. */
interface Of {
  readonly format: SheetFormat
  /** An earlier version wrote it: what it worked out then may be worked out otherwise now. */
  readonly isOld: boolean
  /** Decimals have a comma. */
  readonly comma: boolean
  /** The rows by what they are of. */
  readonly seen: Map<string, number>
  /** Decisions of which no row is taken, and that were listed. */
  readonly refused: Set<string>
}

const nothing: Found = { changes: [], faults: [], isSame: false }
const refuse = (column: string, code: FaultCode, found: string | null): Found => ({
  ...nothing,
  faults: [{ column, code, found: found === null ? null : beginning(found, 80) }],
})

/**
 * Compares a row with what the library would print of it.
 *
 * @throws {BadFile} where its letters are broken: then those of other rows are too
 */
export function rowChanges({ row, cells }: SheetRow, target: Target | null, of: Of): Found {
  const id = cells.get('id') ?? ''
  const key = of.format.rows === 'facts' ? (cells.get('fact') ?? '') : ''
  const first = of.seen.get(`${id} ${key}`)
  if (first !== undefined) return refuse(key === '' ? 'id' : 'fact', 'twice', `${first}`)
  of.seen.set(`${id} ${key}`, row)
  const once = (column: string, code: FaultCode, found: string): Found => {
    if (of.refused.has(id)) return nothing
    of.refused.add(id)
    return refuse(column, code, found)
  }
  if (target === null) return once('id', 'not-in-library', id)
  // What the page said then and now would else look like what a person says.
  const { sha256, extractor } = target
  for (const [column, ours] of Object.entries({
    text_sha256: sha256,
    extractor_version: extractor,
  }))
    if ((cells.get(column) ?? ours) !== ours)
      return once(column, 'other-text', cells.get(column) ?? '')
  const { name } = of.format
  const fact = target.facts.find((one) => one.key === key && one.field === name) ?? null
  if (of.format.rows === 'facts' && fact === null) return refuse('fact', 'no-fact', key)
  const changed = changedCells(cells, key, { target, of, row })
  if (changed.length === 0) return { ...nothing, isSame: true }
  return fact === null
    ? fieldChanges(changed, { row, target, of })
    : factChanges(changed, { row, target, of, fact, cells })
}

interface Changed extends ChangedCell {
  readonly takes: SheetColumn['takes']
  readonly type: SheetColumn['type']
}

type At = { readonly row: number; readonly target: Target; readonly of: Of }

function changedCells(cells: SheetRow['cells'], key: string, { target, of, row }: At): Changed[] {
  const { columns, cut, ways } = of.format
  const wasCut = new Set(cells.get(cut)?.split('\n'))
  const print = (way: number, name: string) => target.printed(way).get(key)?.get(name)
  return columns.flatMap(({ name, type, takes }) => {
    const theirs = wasCut.has(name) ? undefined : cells.get(name)
    if (theirs === undefined || 'isCompared' in takes || (of.isOld && 'not' in takes)) return []
    const ours = print(0, name) ?? ''
    const isOurs = (way: number) => {
      const one = way === 0 ? ours : print(way, name)
      return one !== undefined && isRespelled(one, theirs, type, of.comma)
    }
    for (let way = 0; way < ways; way += 1) if (isOurs(way)) return []
    if ('not' in takes && of.format.isNumbered(theirs)) return []
    if (isGarbled(ours, theirs)) throw new BadFile('garbled', row, name)
    return [{ column: name, ours, theirs, takes, type }]
  })
}

/** Why a changed cell is not taken whatever it says; null where it may be. */
function notTaken({ ours, theirs, takes }: Changed, { leftOut }: SheetFormat): FaultCode | null {
  if ('not' in takes) return takes.not
  return leftOut.some((mark) => theirs.includes(mark) && !ours.includes(mark)) ? 'left-out' : null
}

const faultOf = ({ column, theirs }: ChangedCell, code: FaultCode) => ({
  column,
  code,
  found: beginning(theirs, 80),
})

/** The row of a decision: each cell is a fact. */
function fieldChanges(changed: readonly Changed[], { row, target, of }: At): Found {
  const changes: Omit<CellChange, 'file'>[] = []
  const faults: Omit<Fault, 'row'>[] = []
  for (const one of changed) {
    const { takes, column, ours, theirs, type } = one
    const why = notTaken(one, of.format)
    if (why !== null || !('field' in takes)) faults.push(faultOf(one, why ?? 'computed-column'))
    else {
      const { field } = takes
      const said = saidOfField(field, type, theirs, target)
      if (typeof said === 'string') faults.push(faultOf(one, said))
      else {
        const isJudged = target.facts.some((fact) => fact.field === field && fact.reviewed !== 'no')
        const { id, title } = target
        const cells = [{ column, ours, theirs }]
        changes.push({ row, id, title, field, cells, isField: true, isJudged, said })
      }
    }
  }
  return { changes, faults, isSame: false }
}

/** The row of a fact: its cells are parts of one value. */
function factChanges(
  changed: readonly Changed[],
  { row, target, of, fact, cells }: At & { fact: ReviewedFact; cells: SheetRow['cells'] },
): Found {
  const refused = changed.flatMap((one) => {
    const why = notTaken(one, of.format)
    return why === null ? [] : [faultOf(one, why)]
  })
  const parts = changed.filter((one) => notTaken(one, of.format) === null)
  const taken = parts.flatMap(({ column, takes, theirs }): PartCell[] =>
    'part' in takes ? [{ column, takes, cell: theirs }] : [],
  )
  const isEmptied = taken.length > 0 && !of.format.columns.some(isFilled(cells))
  const { said, faults } = isEmptied
    ? { said: { verdict: 'reject', of: fact } as const, faults: [] }
    : saidOfFact(fact, taken, of.comma)
  const bad = new Map(faults.map(({ column, code }) => [column, code]))
  const listed = parts.flatMap((one) => {
    const why = bad.get(one.column)
    return why === undefined ? [] : [faultOf(one, why)]
  })
  const good = parts.filter(({ column }) => !bad.has(column))
  const { id, title } = target
  const { field, reviewed } = fact
  const change = { row, id, title, field, cells: good, isField: false, isJudged: reviewed !== 'no' }
  return {
    changes: said === null ? [] : [{ ...change, said }],
    faults: [...refused, ...listed],
    isSame: said === null && refused.length + listed.length === 0,
  }
}

/** Whether a column of the fact's own value has something in it: where none has, the row says that there is none. */
const isFilled =
  (cells: SheetRow['cells']) =>
  ({ name, takes }: SheetColumn): boolean =>
    'part' in takes && (cells.get(name) ?? '').trim() !== ''
