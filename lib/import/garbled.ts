const windows = new TextDecoder('windows-1252')
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [windows.decode(Uint8Array.of(byte)), byte]),
)

/**
 * Whether a cell is ours with broken letters: read as Windows' own alphabet though it was UTF-8 ("Â£5" for "£5"),
 * or saved in one that has not all of them ("T?" for "Tŷ").
 */
export function isGarbled(ours: string, theirs: string): boolean {
  if (!/[^\0-\x7f]/.test(ours)) return false
  return misread(theirs) === ours || ours.replace(/[^\0-\x7f]/gu, '?') === theirs
}

function misread(text: string): string | null {
  const bytes = Array.from(text, (letter) => byteOf.get(letter) ?? -1)
  if (bytes.includes(-1)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    // It is no UTF-8, so it was not read as something else.
    return null
  }
}
