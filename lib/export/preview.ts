import type { RecordId } from '../model/live'
import type { WholeRecord } from '../model/whole'
import type { MatterOf } from '../record/group-matters'
import type { Cell } from './csv'
import type { About, ExportFormat } from './format'
import type { Chunk, Output, Part } from './output'
import { finalRecords } from './run'
import { decisions } from './tables/decisions'
import { tableRecord } from './tables/table'

/** How a file will begin. */
export type Preview =
  | { is: 'rows'; names: readonly string[]; rows: readonly (readonly Cell[])[] }
  | { is: 'text'; lines: readonly string[] }

/** Records that a preview shows. */
export const previewed = 3
/** So much of a text is shown. */
const most = { lines: 16, length: 200 }

/**
 * How a file of these records begins: what the format itself writes of them, or the rows of `decisions` where it packs tables.
 * Null for a format of which nothing can be shown.
 *
 * @param records the first of the file
 */
export async function previewOf(
  format: ExportFormat,
  records: readonly WholeRecord[],
  about: About,
  matters: ReadonlyMap<RecordId, MatterOf>,
): Promise<Preview | null> {
  if (format.shows === 'nothing' || records.length === 0) return null
  const finals = finalRecords(about, matters)(records)
  if (format.shows === 'rows') {
    const table = decisions.begin(about.options)
    return {
      is: 'rows',
      names: decisions.columns(about.options).map(({ name }) => name),
      rows: finals.flatMap((record) => table.rows(tableRecord(record))),
    }
  }
  const { to, text } = inMemory()
  if (format.reads === 'whole') await format.write(once(records), to, about)
  else await format.write(once(finals), to, about)
  const written = await text()
  return { is: 'text', lines: linesOf(format.type.includes('json') ? laidOut(written) : written) }
}

/** JSON with a line for each part: of a file that is one value, or has one a line. */
function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const lines = text.split('\n').filter((line) => line !== '')
    return lines.map((line) => JSON.stringify(JSON.parse(line), null, 2)).join('\n')
  }
}

/** The first lines, each cut where it is long. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).slice(0, most.lines)
  while (lines.at(-1) === '') lines.pop()
  return lines.map((line) => {
    const points = [...line.slice(0, most.length * 2)]
    return points.length <= most.length ? line : `${points.slice(0, most.length).join('')}…`
  })
}

async function* once<R>(page: readonly R[]) {
  yield page
}

function inMemory(): { to: Output; text(): Promise<string> } {
  const part = (): Part => {
    const chunks: Chunk[] = []
    return {
      write: async (chunk) => void chunks.push(chunk),
      close: async () => new Blob(chunks),
    }
  }
  const file = part()
  const to: Output = {
    write: file.write,
    part: async () => part(),
    pause: async () => {},
    packed: () => {},
    leaveOut: () => {},
  }
  return { to, text: async () => (await file.close()).text() }
}
