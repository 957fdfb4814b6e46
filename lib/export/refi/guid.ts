/** Makes the GUID of what these words name: the same words, the same GUID. */
export type Guid = (...names: readonly string[]) => string

/**
 * GUIDs without chance, so that the same library gives the same file and a second file can be told from the
 * first: of the words' SHA-256 in the form that RFC 9562 leaves to makers (version 8).
 */
export async function guids(): Promise<Guid> {
  const { sha256 } = await import('@noble/hashes/sha2.js')
  const { bytesToHex, utf8ToBytes } = await import('@noble/hashes/utils.js')
  return (...names) => {
    const hex = bytesToHex(sha256(utf8ToBytes(JSON.stringify(names))))
    const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4)
    const parts = [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      `${variant}${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ]
    return parts.join('-')
  }
}

/** The same for names that come again and again, each made once. */
export function remembering(guid: Guid): Guid {
  const known = new Map<string, string>()
  return (...names) => {
    const key = names.join('\n')
    const made = known.get(key) ?? guid(...names)
    known.set(key, made)
    return made
  }
}
