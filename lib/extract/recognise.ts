import type { PageRef } from '../model/capture'
import type { Diagnostic } from '../model/quoted'
import type { PageReader, PageSystem } from './shapes'

export type Recognition =
  | {
      is: 'ours'
      system: PageSystem
      reader: PageReader
      page: PageRef
      /** Why a system that claims the address before this one could not prove it. */
      unproved: Diagnostic | null
    }
  | { is: 'unproved'; why: Diagnostic }
  | { is: 'not-ours' }

/**
 * Which system made this page, and which reader reads it. Two steps: the address claims (its path alone,
 * in any letter case), the DOM proves. An address that is claimed and not proved is said to be unreadable.
 */
export function recognise(url: URL, doc: Document, systems: readonly PageSystem[]): Recognition {
  let unproved: Diagnostic | null = null
  for (const system of systems)
    for (const reader of system.readers) {
      if (!reader.claims(url)) continue
      if (reader.proves(doc)) {
        const page = { system: system.id, kind: reader.kind, url: url.href, site: system.site(url) }
        return { is: 'ours', system, reader, page, unproved }
      }
      unproved ??= { code: 'not-proved', by: reader.id, field: null, at: null }
    }
  return unproved ? { is: 'unproved', why: unproved } : { is: 'not-ours' }
}
