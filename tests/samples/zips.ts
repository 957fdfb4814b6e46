import { strToU8, zipSync } from 'fflate'

/** Files as an archive, each deflated. */
export const zipped = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const parts: Record<string, Uint8Array> = {}
  for (const [name, text] of Object.entries(files)) parts[name] = strToU8(text)
  return Uint8Array.from(zipSync(parts))
}

/** Where a header of an archive begins: its end, an entry of its directory, a file's own. */
const headers = { end: 0x06054b50, entry: 0x02014b50, own: 0x04034b50 }

/** An archive that says something else in a header than what is so. `nth`: of the headers of this kind, from 0. */
export function lying(
  archive: Uint8Array<ArrayBuffer>,
  { header, nth = 0, at, bytes, says }: Lie,
): Uint8Array<ArrayBuffer> {
  const copy = archive.slice()
  const view = new DataView(copy.buffer)
  let left = nth
  for (let from = 0; from + 4 <= copy.length; from += 1) {
    if (view.getUint32(from, true) !== headers[header]) continue
    if (left > 0) left -= 1
    else {
      if (bytes === 2) view.setUint16(from + at, says, true)
      else view.setUint32(from + at, says, true)
      return copy
    }
  }
  throw new Error(`the archive has no such ${header}`)
}

interface Lie {
  header: keyof typeof headers
  nth?: number
  /** Where in the header, and how wide. */
  at: number
  bytes: 2 | 4
  says: number
}
