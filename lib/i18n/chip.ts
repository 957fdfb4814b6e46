import { type ChipValues, chipMessages } from './chip-messages'
import { fill } from './format'

type Given<K extends keyof ChipValues> = ChipValues[K] extends undefined ? [] : [ChipValues[K]]

/** As `t`, with the few messages of the page's own chip, so that the content script stays small. */
export function chipWords<K extends keyof ChipValues>(key: K, ...values: Given<K>): string {
  return fill(chipMessages, key, values[0])
}
