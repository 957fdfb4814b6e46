import type { PageRef } from '../model/capture'
import { sha256 } from './sha256'

/**
 * The id of one record: `mb1:<system>:<site>:<what>`. Nothing that can change without the matter
 * changing is part of it: not the council, the title or the spelling of the address. A generic page has
 * no id of its own, so its address stands for it: the page says `page`, and the receiver makes the word
 * (pages served over http have no hash to make it with). Source: RECORD, Identity (recipe `mb1`).
 *
 * @param what RECORD's word for the record on its site: `decision-6844`, `item-12` …
 */
export function recordId(page: Pick<PageRef, 'system' | 'site' | 'url'>, what: string): string {
  const word = page.system === 'generic' && what === 'page' ? pageWord(page.url) : what
  return `mb1:${page.system}:${page.site}:${word}`
}

/** Whether a record of this id can be of a page at this address: its site begins with the host. */
export function isHostOf(id: string, system: string, url: string): boolean {
  if (!URL.canParse(url)) return false
  const host = new URL(url).host.toLowerCase().replace(/^www\./, '')
  const site = `mb1:${system}:${host}`
  return id.startsWith(`${site}:`) || id.startsWith(`${site}/`)
}

/** `page-<first 16 hex of the SHA-256 of the address without its fragment>` */
const pageWord = (url: string): string => `page-${sha256(url.replace(/#.*$/s, '')).slice(0, 16)}`
