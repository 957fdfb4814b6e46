import { beginning } from '../anchor/whole-characters'
import { isValueOf } from '../model/fact-values'
import type { EditRow, TextPlace } from '../model/kept'
import type { WholeRecord } from '../model/whole'
import { isHostOf } from '../record/identity'
import { readJournal } from '../record/journal'
import { strayQuote } from '../record/kept-quotes'
import { textHash } from '../store/text-hash'
import type { Wrong } from './plain-json'

/**
 * The first thing in a record that its rows, each well formed, cannot say together; null where there is none.
 * A file is not trusted to speak of one record alone: rows of another one's id would change that one.
 */
export async function wrongInWhole(whole: WholeRecord): Promise<Wrong | null> {
  return (
    strayRow(whole) ??
    shownFromNothing(whole) ??
    repeated(whole) ??
    deletedInJournal(whole) ??
    badEdit(whole) ??
    (await badText(whole)) ??
    notQuoted(whole) ??
    otherSystem(whole) ??
    otherHost(whole) ??
    saidOfNothing(whole) ??
    wrongTimes(whole)
  )
}

const tables = ['versions', 'readings', 'edits', 'undo', 'marks', 'acts'] as const

function strayRow(whole: WholeRecord): Wrong | null {
  const { id } = whole.row
  for (const name of tables)
    for (const [at, row] of whole[name].entries())
      if (row.record !== id)
        return { column: `${name}.${at}.record`, code: 'other-record', found: row.record }
  for (const name of ['versions', 'readings'] as const)
    for (const [at, row] of whole[name].entries())
      if (!row.source.startsWith(`${id} `))
        return { column: `${name}.${at}.source`, code: 'other-record', found: row.source }
  return null
}

/** A record is shown from an accepted text that was read. */
function shownFromNothing({ row, versions, readings }: WholeRecord): Wrong | null {
  const isText = versions.some(
    (one) => one.source === row.source && one.number === row.version && one.status === 'accepted',
  )
  const isRead = readings.some((one) => one.source === row.source && one.version === row.version)
  return isText && isRead
    ? null
    : { column: 'row.version', code: 'no-text', found: `${row.version}` }
}

/** Rows that the database would know by one key. */
function repeated({ versions, readings, edits, undo, marks, acts }: WholeRecord): Wrong | null {
  const said = new Set([...edits, ...marks].map(({ step }) => step))
  const keys = {
    versions: versions.map((one) => `${one.number} ${one.source}`),
    readings: readings.map((one) => `${one.version} ${one.extractor} ${one.source}`),
    undo: undo.map((one) => `${one.step}`),
    acts: acts.map((one) => `${one.step}`),
  }
  for (const [name, all] of Object.entries(keys)) {
    const seen = new Set<string>()
    const at = all.findIndex((key) => seen.size === seen.add(key).size)
    if (at >= 0) return { column: `${name}.${at}`, code: 'twice', found: null }
  }
  for (const [name, rows] of Object.entries({ acts, undo })) {
    const at = rows.findIndex(({ step }) => said.has(step))
    if (at >= 0) return { column: `${name}.${at}.step`, code: 'twice', found: `${rows[at]?.step}` }
    for (const { step } of rows) said.add(step)
  }
  return null
}

/** A record that its journal says was deleted, and that is shown all the same. */
function deletedInJournal(whole: WholeRecord): Wrong | null {
  const deletion = readJournal(whole).acts.find(({ does }) => does === 'delete')
  if (deletion === undefined || whole.row.deletedAt !== 0) return null
  return { column: 'row.deletedAt', code: 'bad-value', found: '0' }
}

/** What a person says is a value of its field: the store would have kept no other. */
function badEdit({ edits }: WholeRecord): Wrong | null {
  for (const [at, edit] of edits.entries())
    for (const part of ['value', 'machine'] as const)
      if (!mayBeSaid(edit, part))
        return {
          column: `edits.${at}.${part}`,
          code: 'bad-value',
          found: beginning(JSON.stringify(edit[part]) ?? '', 80) || null,
        }
  return null
}

function mayBeSaid({ field, verdict, ...edit }: EditRow, part: 'value' | 'machine'): boolean {
  const said = edit[part]
  if (said === null) return part === 'machine' || verdict === 'reject' || verdict === 'note'
  if (field === 'links') return isLink(said)
  if (part === 'value' && (verdict === 'reject' || verdict === 'note')) return false
  // What a machine once read of a text or a day need not be what a person may say of it.
  const isText =
    isValueOf(field, 'x') || isValueOf(field, '2026-01-01') || isValueOf(field, '10:00')
  return isValueOf(field, said) || (part === 'machine' && isText && typeof said === 'string')
}

function isLink(said: unknown): boolean {
  if (typeof said !== 'object' || said === null) return false
  const parts = new Map<string, unknown>(Object.entries(said))
  const rel = parts.get('rel')
  return (
    parts.size === 2 &&
    typeof parts.get('url') === 'string' &&
    (rel === null || typeof rel === 'string')
  )
}

/** Law 1: every quote is found again at its place. */
function notQuoted(whole: WholeRecord): Wrong | null {
  const stray = strayQuote(whole)
  if (stray === null) return null
  return { column: stray.path, code: 'not-quoted', found: beginning(stray.exact, 80) }
}

/** The id says whose page a record is of. */
function otherSystem({ row }: WholeRecord): Wrong | null {
  const [, system] = row.id.split(':')
  return system === row.system
    ? null
    : { column: 'row.system', code: 'bad-value', found: row.system }
}

/** The id says of which host it is: every text came from there. */
function otherHost({ row, versions }: WholeRecord): Wrong | null {
  for (const [at, { url }] of versions.entries())
    if (!isHostOf(row.id, row.system, url))
      return { column: `versions.${at}.url`, code: 'other-host', found: beginning(url, 80) }
  return null
}

/** What a user said or marked has the text that they had before them. */
function saidOfNothing({ versions, edits, marks, acts }: WholeRecord): Wrong | null {
  const there = new Set(versions.map(({ source, number }) => `${number} ${source}`))
  const isGone = (one: TextPlace) => !there.has(`${one.version} ${one.source}`)
  const places = [
    ...edits.map((edit, at) => ({ ...edit, column: `edits.${at}.version` })),
    ...marks.map((mark, at) => ({ ...mark, column: `marks.${at}.version` })),
    ...acts.flatMap((act, at) =>
      'texts' in act ? act.texts.map((text) => ({ ...text, column: `acts.${at}.texts` })) : [],
    ),
  ]
  const gone = places.find(isGone)
  return gone === undefined
    ? null
    : { column: gone.column, code: 'no-such-text', found: `${gone.version}` }
}

/** A day off: the clock of the computer that kept it may have been in advance. Milliseconds. */
const clockError = 86_400_000

/** A text is last seen after it is first seen, and neither is yet to come. */
function wrongTimes({ versions }: WholeRecord): Wrong | null {
  const latest = Date.now() + clockError
  for (const [at, { firstSeen, lastSeen }] of versions.entries()) {
    const [first, last] = [Date.parse(firstSeen), Date.parse(lastSeen)]
    if (first > last || last > latest)
      return { column: `versions.${at}.lastSeen`, code: 'wrong-time', found: lastSeen }
  }
  return null
}

/** The file's checksums say whether it was damaged, or changed by hand. */
async function badText({ versions }: WholeRecord): Promise<Wrong | null> {
  for (const [at, { text, sha256 }] of versions.entries())
    if ((await textHash(text)) !== sha256)
      return { column: `versions.${at}.text`, code: 'text-changed', found: null }
  return null
}
