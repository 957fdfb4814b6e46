import { fill } from './i18n/format'
import { type MessageValues, messages } from './i18n/messages'

export { languageTag, numberWords, setLanguage } from './i18n/format'

export type MessageKey = keyof MessageValues
/** The keys of messages that need no values: what tables of words may name. */
export type PlainKey = {
  [K in MessageKey]: MessageValues[K] extends undefined ? K : never
}[MessageKey]

type Given<K extends MessageKey> = MessageValues[K] extends undefined ? [] : [MessageValues[K]]

/**
 * The words for a key, in the language that the root set. Source: public/_locales/en/messages.json.
 * Numbers are written as the language writes them; plurals follow `n`.
 */
export function t<K extends MessageKey>(key: K, ...values: Given<K>): string {
  return fill(messages, key, values[0])
}
