import { unzipSync } from 'fflate'
import * as writer from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import type { ExportFormat } from '../../lib/export/format'
import { parquetBy } from '../../lib/export/formats/parquet'
import { openParquet } from '../../lib/export/formats/parquet-coder'
import { formats } from '../../lib/export/index'
import type { WholeRecord } from '../../lib/model/whole'
import { nastyRecords } from '../samples/nasty'
import { writtenBy } from '../samples/output'

/** A record as a library may hold it: halves of characters in its text, its facts, its marks and its addresses. */
const halved: readonly WholeRecord[] = JSON.parse(
  JSON.stringify(nastyRecords.slice(0, 1))
    .replaceAll('Ŵ', '\\ud83c')
    .replaceAll('Ŷ', '\\udfdb')
    .replaceAll('weir', 'we\\ud83cir'),
)
const parquet = parquetBy(() => ({ open: (heads) => openParquet(writer, heads), end: () => {} }))
const all = formats.map((format) => (format.id === parquet.id ? parquet : format))

/** The files of an export: of an archive each that is in it. */
async function filesOf(format: ExportFormat): Promise<[name: string, bytes: Uint8Array][]> {
  const bytes = new Uint8Array(await (await writtenBy(format, halved)).arrayBuffer())
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isZip ? Object.entries(unzipSync(bytes)) : [[format.fileName('day'), bytes]]
}

// A half as JSON escapes it: "\ud83c" with no second half after it, or a second without a first.
const escapedHalf = /\\ud[89ab]..(?!\\ud[c-f])|(?<!\\ud[89ab]..)\\ud[c-f]../i

describe.each(all.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  it('is UTF-8 and holds no half of a character, whatever the library holds', async () => {
    const files = await filesOf(format)
    expect(files.length).toBeGreaterThan(0)
    for (const [name, bytes] of files) {
      if (name.endsWith('.parquet')) continue
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      expect(text.length, name).toBeGreaterThan(0)
      expect(text, name).not.toMatch(escapedHalf)
    }
  })
})
