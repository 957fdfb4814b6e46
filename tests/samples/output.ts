import { unzipSync } from 'fflate'
import type { About, ExportFormat, ExportOption } from '../../lib/export/format'
import { leavingOut } from '../../lib/export/left-out'
import type { Chunk, Output, Part } from '../../lib/export/output'
import type { WholeRecord } from '../../lib/model/whole'
import { finalRecord } from '../../lib/record/final-record'

export function aboutSample(...options: ExportOption[]): About {
  return {
    day: '2026-11-21',
    at: '2026-11-21T10:00:00.000Z',
    version: '0.1.0',
    selection: 'all decisions, newest first',
    library: { records: 30, deleted: 2, items: 5, selected: 23 },
    coder: null,
    ocidPrefix: null,
    options: new Set(options),
    copy: { isWhole: true, settings: { coder: 'Ada' } },
  }
}

/** What a format writes of these records, two a page, gathered in memory. */
export async function writtenBy(
  format: ExportFormat,
  records: readonly WholeRecord[],
  about: About = aboutSample(),
): Promise<Blob> {
  const file = memoryPart()
  const to: Output = {
    write: file.write,
    part: async () => memoryPart(),
    pause: async () => {},
    packed: () => {},
    leaveOut: () => {},
  }
  if (format.reads === 'whole') await format.write(inPages(records), to, about)
  else {
    const leftOut = leavingOut(about.options)
    const finals = records.flatMap((whole) => {
      const record = finalRecord(whole)
      return record === null ? [] : [leftOut(record, record.version.text)]
    })
    await format.write(inPages(finals), to, about)
  }
  return file.close()
}

/** The same as text. */
export const textBy = async (...of: Parameters<typeof writtenBy>): Promise<string> =>
  (await writtenBy(...of)).text()

function memoryPart(): Part {
  const chunks: Chunk[] = []
  return {
    write: async (chunk) => void chunks.push(chunk),
    close: async () => new Blob(chunks),
  }
}

async function* inPages<R>(all: readonly R[]) {
  for (let from = 0; from < all.length; from += 2) yield all.slice(from, from + 2)
}

/** One file of a zip that a format writes of these records. */
export async function textInZip(
  format: ExportFormat,
  records: readonly WholeRecord[],
  name: string,
  about?: About,
): Promise<string> {
  const file = await writtenBy(format, records, about)
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return new TextDecoder().decode(files[name])
}
