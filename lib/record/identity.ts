import type { PageRef } from '../model/capture'

/**
 * The id of one record: `mb1:<system>:<site>:<what>`. Nothing that can change without the matter
 * changing is part of it: not the council, the title or the spelling of the address. Source: RECORD,
 * Identity (recipe `mb1`).
 *
 * @param what RECORD's word for the record on its site: `decision-6844`, `item-12` …
 */
export function recordId(page: Pick<PageRef, 'system' | 'site'>, what: string): string {
  return `mb1:${page.system}:${page.site}:${what}`
}
