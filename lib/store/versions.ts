import { Dexie } from 'dexie'
import type { ReadingRow, VersionRow } from '../model/kept'
import { readings, versions } from './db'

/** All texts of one source, oldest first. */
export async function versionsOf(source: string): Promise<VersionRow[]> {
  return versions
    .where('[source+number]')
    .between([source, Dexie.minKey], [source, Dexie.maxKey])
    .toArray()
}

/** All readings of one version. */
export async function readingsOf(source: string, version: number): Promise<ReadingRow[]> {
  return readings.where('[source+version]').equals([source, version]).toArray()
}

/** The accepted version or the newest, where it has this very text. `all` is one source's, oldest first. */
export function sameText(all: readonly VersionRow[], sha256: string): VersionRow | null {
  const accepted = all.findLast((version) => version.status === 'accepted')
  return [accepted, all.at(-1)].find((version) => version?.sha256 === sha256) ?? null
}
