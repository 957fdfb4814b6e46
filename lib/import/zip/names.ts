import { beginning } from '../../anchor/whole-characters'
import { BadFile } from '../bad-file'

// "../x", "a/../x", "/x", "C:/x", "a\x", "a//x", and letters that no name shows
const unsafe = /(?:^|\/)\.{1,2}(?:\/|$)|^\/|^[a-z]:|[\\\p{Cc}\p{Cf}]|\/\//iu

/**
 * Refuses names that lead out of an archive's own folder, and names that are one and the same on some computer.
 *
 * @throws {BadFile}
 */
export function refuseNames(names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    const folded = name.normalize('NFC').toLowerCase()
    if (unsafe.test(name) || name === '' || seen.has(folded))
      throw new BadFile('zip-unsafe', null, beginning(name, 80))
    seen.add(folded)
  }
}
