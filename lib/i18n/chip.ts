import { type ChipMessageValues, chipMessages } from './chip-messages'
import { fill } from './format'

export { languageTag } from './format'

type Key = keyof ChipMessageValues
/** The keys of the chip's messages that need no values. */
export type PlainKey = { [K in Key]: ChipMessageValues[K] extends undefined ? K : never }[Key]

type Given<K extends Key> = ChipMessageValues[K] extends undefined ? [] : [ChipMessageValues[K]]

/**
 * As `t` of lib/i18n, for what is said on a page too: it knows the chip's part of the table alone, so that a
 * content script does not carry the words of every screen.
 */
export function t<K extends Key>(key: K, ...values: Given<K>): string {
  return fill(chipMessages, key, values[0])
}
