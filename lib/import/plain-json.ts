import { beginning } from '../anchor/whole-characters'
import type { FaultCode } from '../model/imports'

/** What is wrong in a value, and where in it: names joined by full stops. */
export interface Wrong {
  column: string
  code: FaultCode
  found: string | null
}

/** Names by which a value could reach into what all objects share. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
/** An address has none of these: a new line in one would begin a line of a file that it is written to. */
const noPartOfAddress = /[\s\p{Cc}]/u
/** "javascript:…", "data:text/html…": what runs or shows something where a page's address is expected. */
const dangerous = new Set(['javascript:', 'data:', 'vbscript:', 'blob:', 'filesystem:'])
const deepest = 40

/**
 * The first name in a value that no record has, address that is none of a page, or part that is nested too
 * deeply; null where there is none. The value is as `JSON.parse` gives it.
 */
export function wrongIn(value: unknown, path: readonly string[] = []): Wrong | null {
  if (typeof value !== 'object' || value === null) return null
  if (path.length > deepest) return { column: path.join('.'), code: 'bad-value', found: null }
  for (const [name, part] of Object.entries(value)) {
    const here = [...path, name]
    if (!Array.isArray(value) && forbidden.has(name))
      return { column: here.join('.'), code: 'forbidden-name', found: name }
    if (typeof part === 'string' && isAddressPart(here) && !isSafeAddress(part))
      return { column: here.join('.'), code: 'bad-address', found: beginning(part, 80) }
    const deeper = wrongIn(part, here)
    if (deeper !== null) return deeper
  }
  return null
}

/** `url`, and the `value` of a `url` that says where it is from. */
const isAddressPart = (path: readonly string[]): boolean =>
  path.at(-1) === 'url' || (path.at(-1) === 'value' && path.at(-2) === 'url')

function isSafeAddress(address: string): boolean {
  if (noPartOfAddress.test(address) || !URL.canParse(address)) return false
  return !dangerous.has(new URL(address).protocol)
}
