import type { CellType } from '../model/cell-type'
import { isAddable, isValueOf } from '../model/fact-values'
import type { FaultCode } from '../model/imports'
import type { FactField, ReviewedFact } from '../model/kept'
import { quotesOf } from '../record/quote'
import { sameValue } from '../record/same-value'
import type { Said } from '../store/edits'
import { readTyped, type TypedAs } from '../words/typed'
import type { FactPart } from './fact-parts'
import { clockOf, daysOf, plainNumber } from './respelled'

/** What a cell says, or why it says nothing that can be taken. */
type Read = { readonly value: unknown } | { readonly code: FaultCode }

const bad = { code: 'bad-value' } as const

/** The record that a row is of. */
export interface SaidAbout {
  readonly facts: readonly ReviewedFact[]
  readonly text: string
}

/** What a person who writes this into the cell of a field that holds one fact says; why it cannot be said. */
export function saidOfField(
  field: FactField,
  type: CellType,
  cell: string,
  { facts, text }: SaidAbout,
): Said | FaultCode {
  const fact = facts.find((one) => one.field === field)
  if (cell.trim() === '')
    return fact === undefined || field === 'title' ? 'bad-value' : { verdict: 'reject', of: fact }
  const read = readField(field, type, cell.trim())
  if ('code' in read) return read.code
  const { value } = read
  if (!isValueOf(field, value)) return 'bad-value'
  if (fact !== undefined) return { verdict: 'correct', of: fact, value }
  const [span, ...more] = quotesOf(text, cell)
  // A fact that the machine did not read needs its words: those that the cell has, where the page prints them once.
  if (span === undefined || more.length > 0 || !isAddable(field)) return 'no-words'
  return { verdict: 'add', field, value, spans: [span] }
}

function readField(field: FactField, type: CellType, cell: string): Read {
  if (type === 'time') return { value: clockOf(cell) }
  if (type === 'date') {
    const [day, other] = daysOf(cell)
    return other === undefined ? { value: day } : { code: 'unclear-date' }
  }
  // "TRUE" is how spreadsheets write true.
  const word = cell.toLowerCase()
  const isAnswer = isValueOf(field, true) && (word === 'true' || word === 'false')
  return { value: isAnswer ? word === 'true' : cell }
}

/** A changed cell of a fact that has a row of its own. */
export interface PartCell {
  readonly column: string
  readonly takes: FactPart
  readonly cell: string
}

/**
 * What a person who changes these cells of a fact's row says of it: all good ones together are one correction.
 *
 * @param comma decimals have a comma
 * @returns `said` null where nothing is; `bad`: the cells that say nothing that can be taken, and why
 */
export function saidOfFact(fact: ReviewedFact, cells: readonly PartCell[], comma: boolean) {
  const faults: { column: string; code: FaultCode }[] = []
  let value = fact.value
  for (const { column, takes, cell } of cells) {
    const read = readPart(takes.as, cell.trim(), comma)
    const next = 'code' in read ? null : withPart(value, takes.part, read.value)
    if (next !== null && isValueOf(fact.field, next)) value = next
    else faults.push({ column, code: 'code' in read ? read.code : 'bad-value' })
  }
  const isSaid = fact.reviewed === 'rejected' || !sameValue(value, fact.value)
  const isTaken = isSaid && faults.length < cells.length
  const said: Said | null = isTaken ? { verdict: 'correct', of: fact, value } : null
  return { said, faults }
}

function readPart(as: TypedAs, cell: string, comma: boolean): Read {
  if (as === 'yes') {
    if (cell !== '' && cell.toLowerCase() !== 'true') return bad
    return { value: cell === '' ? null : true }
  }
  if (as === 'whole' && cell !== '') {
    const whole = plainNumber(cell, comma)
    return /^\d{1,15}$/.test(whole) ? { value: Number(whole) } : bad
  }
  const read = readTyped(as, as === 'pounds' ? plainNumber(cell, comma) : cell)
  return 'fault' in read ? bad : read
}

function withPart(value: unknown, part: string, to: unknown): unknown {
  if (part === '') return to
  return typeof value === 'object' && value !== null ? { ...value, [part]: to } : null
}
