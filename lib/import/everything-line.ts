import * as z from 'zod/mini'
import { beginning } from '../anchor/whole-characters'
import type { Fault } from '../model/imports'
import { CopyHead, EverythingLine, type WholeRecord } from '../model/whole'
import { BadFile } from './bad-file'
import { derivedRow } from './derived-row'
import type { Line } from './lines'
import { wrongIn } from './plain-json'
import { wrongInWhole } from './whole-faults'

// Extension pages may not make code from strings, which zod would try for speed.
z.config({ jitless: true })

/** A line that can be taken. `line` is the number that it says it has: of lines that were taken out, it tells. */
export interface GoodLine {
  is: 'good'
  place: number
  line: number
  last: boolean
  whole: WholeRecord
}

/** The first line, where a copy says what it is of. */
interface HeadLine {
  is: 'head'
  head: CopyHead
  last: boolean
}

/** What is wrong with a line; `last`: it says all the same that it is the file's last. */
interface BadLine {
  is: 'bad'
  last: boolean
  faults: readonly Fault[]
}

/** Copies of a later version are of a Minutebook that knows more than this one. */
const newestVersion = 2

/** No row is reported with more faults than these: one who mends them runs it again. */
const mostFaults = 3

/**
 * Reads one line of *everything*.
 *
 * @throws {BadFile} where the first line shows that the file is of another kind
 */
export async function readEverythingLine({
  number,
  text,
}: Line): Promise<GoodLine | HeadLine | BadLine> {
  const value = parsed(text)
  const bad = (faults: readonly Omit<Fault, 'row'>[]): BadLine => ({
    is: 'bad',
    last: saysLast(value),
    faults: faults.map((fault) => ({ row: number, ...fault })),
  })
  if (value === undefined) {
    if (number === 1 && !text.startsWith('{')) throw new BadFile('not-ours')
    return bad([{ column: null, code: 'not-json', found: beginning(text, 80) }])
  }
  const other = otherFormat(value)
  if (other !== null) {
    if (number === 1 || other === 'newer-version') throw new BadFile(other, number)
    return bad([{ column: 'format', code: 'other-format', found: null }])
  }
  const wrong = wrongIn(value)
  if (wrong !== null) return bad([wrong])
  if (number === 1 && saysHead(value)) {
    const head = CopyHead.safeParse(value, { reportInput: true })
    if (!head.success) return bad(head.error.issues.slice(0, mostFaults).map(faultOf))
    return { is: 'head', head: head.data, last: head.data.last }
  }
  const read = EverythingLine.safeParse(value, { reportInput: true })
  if (!read.success) return bad(read.error.issues.slice(0, mostFaults).map(faultOf))
  const { format: _f, version: _v, line, last, ...whole } = read.data
  const crossed = await wrongInWhole(whole)
  if (crossed !== null) return bad([crossed])
  const row = derivedRow(whole)
  if (row === null) return bad([{ column: 'row.version', code: 'no-text', found: null }])
  return { is: 'good', place: number, line, last, whole: { ...whole, row } }
}

const saysHead = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'is' in value && value.is === 'head'

const saysLast = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'last' in value && value.last === true

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function otherFormat(value: unknown): 'answers' | 'not-ours' | 'newer-version' | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-ours'
  const said = new Map<string, unknown>(Object.entries(value))
  if (said.get('format') !== 'minutebook-everything')
    return said.has('records') && said.has('provenance') ? 'answers' : 'not-ours'
  const version = said.get('version')
  return typeof version === 'number' && version > newestVersion ? 'newer-version' : null
}

/** What zod says of a row, as a column and a kind of fault. */
function faultOf(issue: z.core.$ZodIssue): Omit<Fault, 'row'> {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const [name = ''] = issue.keys
    return { column: [...path, name].join('.'), code: 'unknown-column', found: null }
  }
  const column = path.join('.') || null
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined
  return { column, code: isMissing ? 'missing-column' : 'bad-value', found: shown(issue.input) }
}

function shown(input: unknown): string | null {
  return input === undefined ? null : beginning(JSON.stringify(input) ?? '', 80) || null
}
